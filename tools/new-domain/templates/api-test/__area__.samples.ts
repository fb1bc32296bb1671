import { idAt } from '../harness.ts';
import type { DomainSamples } from './samples.ts';

export const matrix: DomainSamples = {
  fill: async ({ workspace }, canary) => {
    const made = await workspace.it.run('mutation($input: Create__Thing__Input!) { create__Thing__(input: $input) { ... on __Thing__Saved { __thing__ { id } } } }', {
      input: { title: { en: canary }, note: { pl: canary } },
    });
    return { __thing__: idAt(made, 'create__Thing__.__thing__.id') };
  },
  samples: {
    __thing__: { variables: (ids) => ({ id: ids.__thing__ }) },
    update__Thing__: { variables: (ids) => ({ input: { id: ids.__thing__, expectedVersion: 1, title: { en: 'x' } } }) },
    archive__Thing__: { variables: (ids) => ({ input: { id: ids.__thing__, expectedVersion: 99 } }) },
  },
};

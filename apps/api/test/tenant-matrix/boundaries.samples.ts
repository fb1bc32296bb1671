import { CREATE_RULE, moveDeadline, projectOf, rule, ruleInForce } from '../../src/domains/boundaries/boundaries.testing.ts';
import { idAt } from '../harness.ts';
import type { Fixture } from './fixture.ts';
import type { DomainSamples } from './samples.ts';

const { code: _, ...values } = rule('MATRIX', { filter: [{ fact: 'key', values: ['NONE'] }] });
const crossingKinds = ['crossing', 'crossingToDecline', 'crossingToWithdraw', 'crossingToHandOver', 'crossingToOverride'];
const step = (kind: string, more: object = {}) => (ids: Record<string, string>) => ({ input: { id: ids[kind], expectedVersion: 1, ...more } });
const asMarketing = ({ workspace }: Fixture) => workspace.marketing;

export const matrix: DomainSamples = {
  fill: async ({ workspace }, canary) => {
    const more = { name: { en: canary }, description: { en: canary } };
    const draft = await workspace.cio.run(CREATE_RULE, { input: rule('DRAFT', more) });
    const { id: decisionDomain, rightId: decisionRight } = await ruleInForce(workspace, 'WALL', more);
    const project = await projectOf(workspace.it, 'WALL');
    const ids: Record<string, string> = { decisionDomain, decisionRight, decisionDraft: idAt(draft, 'createDecisionDomain.domain.id'), decisionDraftRight: idAt(draft, 'createDecisionDomain.domain.open.id') };
    for (const [index, kind] of crossingKinds.entries()) ids[kind] = idAt(await moveDeadline(workspace.marketing, project, `2027-07-0${index + 1}`), 'changeDeadline.crossingId');
    return ids;
  },
  samples: {
    decisionDomain: { variables: (ids) => ({ id: ids.decisionDomain }) },
    crossing: { variables: (ids) => ({ id: ids.crossing }) },
    crossings: { variables: (ids) => ({ first: 10, scope: 'ALL', domainId: ids.decisionDomain }) },
    proposeDecisionRight: { variables: (ids) => ({ input: { ...values, id: ids.decisionDomain, expectedVersion: 1 } }) },
    signDecisionRight: { variables: (ids) => ({ input: { rightId: ids.decisionDraftRight, expectedVersion: 1 } }) },
    acknowledgeDecisionRight: { variables: (ids) => ({ input: { rightId: ids.decisionRight } }) },
    approveCrossing: { as: ({ workspace }) => workspace.cio, variables: step('crossing') },
    declineCrossing: { as: ({ workspace }) => workspace.cio, variables: step('crossingToDecline', { reason: { en: 'x' } }) },
    withdrawCrossing: { as: asMarketing, variables: step('crossingToWithdraw') },
    handOverCrossing: { as: ({ workspace }) => workspace.cio, variables: (ids) => ({ input: { id: ids.crossingToHandOver, expectedVersion: 1, memberId: ids.member } }) },
    overrideCrossing: { as: ({ workspace }) => workspace.executive, variables: step('crossingToOverride', { reason: { en: 'x' } }) },
  },
};

import { actionMutation, all, PulseDesk } from '../../src/domains/pulse/pulse.testing.ts';
import { day } from '../days.ts';
import { idAt } from '../harness.ts';
import type { Fixture } from './fixture.ts';
import type { DomainSamples } from './samples.ts';

/** A released survey with an action about it, and an open one. */
async function fill({ workspace }: Fixture, canary: string): Promise<Record<string, string>> {
  const desk = await PulseDesk.of(workspace);
  const released = await desk.open();
  for (const person of desk.it) await desk.answer(person, 'IT', released, all(4, 2), { en: canary });
  const closedAfter = await desk.close();
  const made = await workspace.cio.run(actionMutation('createPulseAction', 'CreatePulseActionInput'), {
    input: { surveyId: released, question: 'LANGUAGE', title: { en: canary }, ownerId: workspace.it.memberId, dueOn: day(5) },
  });
  return { pulseReleased: released, pulseOpen: await desk.openedFrom(closedAfter), pulseAction: idAt(made, 'createPulseAction.action.id') };
}

const values = { title: { en: 'Sample' }, dueOn: day(6) };

export const matrix: DomainSamples = {
  fill,
  samples: {
    pulseSurvey: { variables: (ids) => ({ id: ids.pulseReleased }) },
    answerPulse: { variables: (ids) => ({ input: { surveyId: ids.pulseOpen, answers: all(3, 3) } }) },
    pulseActions: { variables: (ids) => ({ first: 10, surveyId: ids.pulseReleased }) },
    createPulseAction: { variables: (ids) => ({ input: { ...values, surveyId: ids.pulseReleased, question: 'LANGUAGE', ownerId: ids.member } }) },
    updatePulseAction: { variables: (ids) => ({ input: { ...values, id: ids.pulseAction, expectedVersion: 1, ownerId: ids.member } }) },
    checkPulseAction: { as: ({ workspace }) => workspace.marketing, variables: (ids) => ({ input: { id: ids.pulseAction, expectedVersion: 1, done: true, helped: 'YES' } }) },
  },
};

import type { INestApplicationContext } from '@nestjs/common';
import type { DemoPlan } from '../../platform/demo/demo-plan.ts';
import { FreezesService } from './freezes.service.ts';

/** What IT told marketing long before: when nothing changes in the store. On days from today. */
const FREEZES = [
  {
    added: -70, from: 8, to: 13,
    name: { pl: 'Zamrożenie zmian przed Black Week', en: 'Code freeze before Black Week' },
    reason: { pl: 'Sklep ma działać pod największym ruchem roku dokładnie tak, jak w teście obciążenia.', en: 'Under the largest traffic of the year the store has to run exactly as in the load test.' },
  },
  {
    added: -40, from: 24, to: 36,
    name: { pl: 'Zamrożenie świąteczne', en: 'Christmas freeze' },
    reason: { pl: 'Szczyt zamówień, a połowa dyżurnych ma urlop. Wdrażamy tylko poprawki awarii.', en: 'Orders are at their peak and half of those on call are on leave. Only repairs are deployed.' },
  },
];

/** Freezes of the story, added by the head of IT. The projects themselves share the story's cast and are told with it. */
export function planProjects(app: INestApplicationContext, plan: DemoPlan): void {
  const [cio] = plan.people.filter(({ role }) => role === 'CIO');
  const freezes = app.get(FreezesService, { strict: false });
  for (const { added, from, to, name, reason } of cio ? FREEZES : []) {
    plan.step(cio?.key ?? '', plan.at(added, 11), async (ctx) => {
      await freezes.add(ctx, { name, reason, firstDay: plan.day(from), lastDay: plan.day(to) });
    });
  }
}

import type { INestApplicationContext } from '@nestjs/common';
import type { DemoPlan } from '../../platform/demo/demo-plan.ts';
import { __Area__Service } from './__area-kebab__.service.ts';

/** The part of __things words__ in the demo story: something a person of each side did, at moments relative to today. */
export function plan__Area__(app: INestApplicationContext, plan: DemoPlan): void {
  const service = app.get(__Area__Service);
  const side = (wanted: 'IT' | 'MARKETING') => plan.people.find((person) => person.side === wanted && person.role === 'MEMBER')?.key ?? '';
  plan.step(side('IT'), plan.at(-20, 9), async (ctx) => {
    const id = await service.create(ctx, { title: { en: 'What IT starts with', pl: 'Od czego zaczyna IT' }, note: null });
    plan.ids.set('__thing-kebab__:it', id);
  });
  plan.step(side('MARKETING'), plan.at(-12, 14), async (ctx) => {
    await service.create(ctx, { title: { en: 'What marketing adds', pl: 'Co dodaje marketing' }, note: null });
  });
}

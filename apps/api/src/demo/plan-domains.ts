import type { INestApplicationContext } from '@nestjs/common';
import type { DemoPlan } from './demo-plan.ts';

/** Lets every domain add its part of the story. */
export function planDomains(_app: INestApplicationContext, _plan: DemoPlan): void {
  // Filled as domains arrive: each line is `planTeams(app, plan)`.
}

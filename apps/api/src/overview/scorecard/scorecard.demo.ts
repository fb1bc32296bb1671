import type { INestApplicationContext } from '@nestjs/common';
import type { DemoPlan } from '../../platform/demo/demo-plan.ts';
import { ScorecardService } from './scorecard.service.ts';

const WEEKS = 25;

/** Half a year of scorecards, each counted from what had happened by then. */
export function planScorecard(app: INestApplicationContext, plan: DemoPlan): void {
  const [owner] = plan.people.filter(({ role }) => role === 'OWNER');
  const scorecard = app.get(ScorecardService);
  for (let week = -WEEKS; owner && week <= 0; week += 1) plan.step(owner.key, plan.at(plan.weekday(week, 0), 6), (ctx) => scorecard.snapshot(ctx));
}

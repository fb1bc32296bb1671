import type { INestApplicationContext } from '@nestjs/common';
import { demoParts } from '../domains.gen.ts';
import { planBoardPack } from '../overview/board-pack/board-pack.demo.ts';
import { planScorecard } from '../overview/scorecard/scorecard.demo.ts';
import type { DemoPlan } from '../platform/demo/demo-plan.ts';
import { planTerms } from './seed-glossary.ts';
import { planGoals } from './seed-goals.ts';
import { planProjects } from './seed-projects.ts';
import { planTeams } from './seed-teams.ts';

/** Lets every domain add its part of the story: first those that share the story's cast, then each domain's own `x.demo.ts`. */
export function planDomains(app: INestApplicationContext, plan: DemoPlan): void {
  for (const add of [planTerms, planTeams, planGoals, planProjects, ...demoParts, planBoardPack, planScorecard]) add(app, plan);
}

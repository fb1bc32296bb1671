import type { INestApplicationContext } from '@nestjs/common';
import type { DemoPlan } from './demo-plan.ts';
import { planGlossary } from './seed-glossary.ts';
import { planGoals } from './seed-goals.ts';
import { planProjects } from './seed-projects.ts';
import { planTeams } from './seed-teams.ts';

/** Lets every domain add its part of the story, the earlier domains first. */
export function planDomains(app: INestApplicationContext, plan: DemoPlan): void {
  for (const add of [planGlossary, planTeams, planGoals, planProjects]) add(app, plan);
}

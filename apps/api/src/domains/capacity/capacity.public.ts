// What later domains may use of capacity.
export { CapacityModule } from './capacity.module.ts';
export { committedHours } from './committed.reads.ts';
export { SkillsService } from './skills.service.ts';
export { Skill } from './skill.graphql.ts';
export { skillsByIds, skillsPage } from './skills.reads.ts';
export { NEEDS as skillNeeds } from './skills.reads.ts';

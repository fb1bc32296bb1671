export { Project } from './project.graphql.ts';
export { projectByKey, projectsByIds } from './projects.reads.ts';
export { suggestHealth, type HealthFigures } from './health.ts';
export { Task } from './task.graphql.ts';
export { tasksByIds } from './tasks.reads.ts';
export { ProjectsModule } from './projects.module.ts';

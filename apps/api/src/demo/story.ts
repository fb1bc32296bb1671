import { cycles } from './story/cycles.ts';
import { goals } from './story/goals.ts';
import { people } from './story/people.ts';
import { projects } from './story/projects.ts';
import type { Story } from './story/story.types.ts';
import { teams } from './story/teams.ts';
import { termProposals } from './story/term-proposals.ts';
import { storyBegins, workspace } from './story/workspace.ts';

/** The whole demo story; a seed that needs one part imports that part. */
export const story: Story = { workspace, storyBegins, people, teams, cycles, goals, projects, termProposals };

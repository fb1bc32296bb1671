import type { Day, StoryWorkspace } from './story.types.ts';

/** Lipowa: an invented chain of 46 home and garden shops with an online store. */
export const workspace: StoryWorkspace = { slug: 'lipowa', name: 'Lipowa Dom i Ogród', timezone: 'Europe/Warsaw', country: 'PL', language: 'PL' };

/** The first day of the story: the workspace is founded, everybody joins. Nothing in the story is earlier. */
export const storyBegins: Day = -370;

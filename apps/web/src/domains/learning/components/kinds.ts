import type { LearningKind } from '../learning.gen.ts';

export const KINDS: LearningKind[] = ['COURSE', 'ARTICLE', 'TALK', 'SHADOWING', 'QUIZ'];

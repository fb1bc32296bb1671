import { withFinishedWork } from './finished-work.ts';
import { black } from './project-black.ts';
import { cdp } from './project-cdp.ts';
import { consent } from './project-consent.ts';
import { esl } from './project-esl.ts';
import { loyal } from './project-loyal.ts';
import { mail } from './project-mail.ts';
import { photo } from './project-photo.ts';
import { spring } from './project-spring.ts';
import { store } from './project-store.ts';
import type { StoryProject } from './story.types.ts';

/** In the order in which people made them. */
export const projects: StoryProject[] = [spring, esl, consent, store, loyal, mail, photo, black, cdp].map(withFinishedWork);

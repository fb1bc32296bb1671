import { fastCampaigns } from './goal-fast-campaigns.ts';
import { oneProfile } from './goal-one-profile.ts';
import { springCatalogue } from './goal-spring-catalogue.ts';
import { trueStock } from './goal-true-stock.ts';
import { validConsents } from './goal-valid-consents.ts';
import type { StoryGoal } from './story.types.ts';

export const goals: StoryGoal[] = [springCatalogue, fastCampaigns, validConsents, trueStock, oneProfile];

// What later domains and the overview may use of the pulse.
export { PulseModule } from './pulse.module.ts';
export { type PulseOfRecommendation, pulseByRecommendation } from './pulse.reads.ts';

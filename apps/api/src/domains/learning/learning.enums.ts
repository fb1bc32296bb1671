import { registerEnumType } from '@nestjs/graphql';

export const LearningKindEnum = { COURSE: 'COURSE', ARTICLE: 'ARTICLE', TALK: 'TALK', SHADOWING: 'SHADOWING', QUIZ: 'QUIZ' } as const;
registerEnumType(LearningKindEnum, { name: 'LearningKind', description: 'A course, an article, a talk, a day beside somebody of the other department, or the quiz about its words.' });
export const EnrolmentStateEnum = { SUGGESTED: 'SUGGESTED', PLANNED: 'PLANNED', STARTED: 'STARTED', FINISHED: 'FINISHED', APPLIED: 'APPLIED', LAPSED: 'LAPSED', DISMISSED: 'DISMISSED' } as const;
registerEnumType(EnrolmentStateEnum, { name: 'EnrolmentState', description: 'Where somebody stands with an item. It counts only as APPLIED: something real cites it and the other department agreed.' });
export const ShadowingStateEnum = { ASKED: 'ASKED', AGREED: 'AGREED', WRITTEN: 'WRITTEN', CONFIRMED: 'CONFIRMED', DECLINED: 'DECLINED', CANCELLED: 'CANCELLED' } as const;
registerEnumType(ShadowingStateEnum, { name: 'ShadowingState', description: 'Asked by the guest, agreed by the host, written down by the guest, confirmed by the host.' });
export const ApplicationStateEnum = { PROPOSED: 'PROPOSED', ACCEPTED: 'ACCEPTED', DECLINED: 'DECLINED' } as const;
registerEnumType(ApplicationStateEnum, { name: 'LearningApplicationState', description: 'Waits for the other department, accepted by it, or declined.' });
export const CitableEnum = { Goal: 'Goal', Project: 'Project', Request: 'Request', StatusUpdate: 'StatusUpdate', Term: 'Term', Insight: 'Insight' } as const;
registerEnumType(CitableEnum, { name: 'CitableEntity', description: 'What applied learning may cite.' });
export const QuestionKindEnum = { MEANING: 'MEANING', WORD: 'WORD', WHOSE: 'WHOSE', GAP: 'GAP', INSIGHT: 'INSIGHT' } as const;
registerEnumType(QuestionKindEnum, { name: 'QuizQuestionKind', description: 'What a word means, the word for a meaning, which department means it, the word missing in a sentence, or what is known of customers and from what.' });

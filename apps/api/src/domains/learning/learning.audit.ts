import { defineActions } from '../../platform/audit/actions.ts';

export const itemActions = defineActions('LearningItem', {
  'learningItem.created': { en: 'Learning item added', pl: 'Dodano pozycję do nauki' },
  'learningItem.updated': { en: 'Learning item changed', pl: 'Zmieniono pozycję do nauki' },
  'learningItem.archived': { en: 'Learning item put away', pl: 'Odłożono pozycję do nauki' },
});

export const planActions = defineActions('LearningPlan', {
  'learningPlan.created': { en: 'Learning path added', pl: 'Dodano ścieżkę nauki' },
  'learningPlan.updated': { en: 'Learning path changed', pl: 'Zmieniono ścieżkę nauki' },
  'learningPlan.archived': { en: 'Learning path put away', pl: 'Odłożono ścieżkę nauki' },
  'learningPlan.followed': { en: 'Learning path taken up', pl: 'Podjęto ścieżkę nauki' },
});

export const enrolmentActions = defineActions('Enrolment', {
  'enrolment.suggested': { en: 'Learning suggested', pl: 'Zaproponowano naukę' },
  'enrolment.planned': { en: 'Learning planned', pl: 'Zaplanowano naukę' },
  'enrolment.started': { en: 'Learning begun', pl: 'Rozpoczęto naukę' },
  'enrolment.finished': { en: 'Learning finished', pl: 'Ukończono naukę' },
  'enrolment.applied': { en: 'Learning counts as applied', pl: 'Uznano wiedzę za wykorzystaną' },
  'enrolment.dismissed': { en: 'Suggestion put aside', pl: 'Odłożono propozycję' },
  'enrolment.lapsed': { en: 'Learning lapsed', pl: 'Nauka przepadła' },
});

export const shadowingActions = defineActions('Shadowing', {
  'shadowing.asked': { en: 'Shadowing asked for', pl: 'Poproszono o towarzyszenie' },
  'shadowing.agreed': { en: 'Shadowing agreed', pl: 'Uzgodniono towarzyszenie' },
  'shadowing.written': { en: 'Three lines of a shadowing written', pl: 'Napisano trzy zdania z towarzyszenia' },
  'shadowing.confirmed': { en: 'Shadowing confirmed by its host', pl: 'Gospodarz potwierdził towarzyszenie' },
  'shadowing.declined': { en: 'Shadowing declined', pl: 'Odmówiono towarzyszenia' },
  'shadowing.cancelled': { en: 'Shadowing cancelled', pl: 'Odwołano towarzyszenie' },
});

export const applicationActions = defineActions('LearningApplication', {
  'learningApplication.proposed': { en: 'Learning said to be applied', pl: 'Zgłoszono wykorzystanie wiedzy' },
  'learningApplication.accepted': { en: 'Applied learning accepted', pl: 'Uznano wykorzystanie wiedzy' },
  'learningApplication.declined': { en: 'Applied learning declined', pl: 'Nie uznano wykorzystania wiedzy' },
});

export const quizActions = defineActions('QuizAttempt', {
  'quiz.begun': { en: 'Quiz begun', pl: 'Rozpoczęto quiz' },
  'quiz.answered': { en: 'Quiz question answered', pl: 'Odpowiedziano na pytanie quizu' },
  'quiz.finished': { en: 'Quiz finished', pl: 'Ukończono quiz' },
});

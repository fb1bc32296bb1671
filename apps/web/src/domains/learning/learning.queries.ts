import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useRefreshOn } from '../../platform/apollo/live.tsx';
import { useConnection } from '../../platform/lists/use-connection.ts';
import {
  type CitableEntity,
  CitableThingsDocument,
  type CitableThingsQuery,
  type EnrolmentFilter,
  EnrolmentPageDocument,
  type EnrolmentPageQuery,
  LearningApplicationsDocument,
  type LearningApplicationFilter,
  type LearningApplicationsQuery,
  LearningHomeDocument,
  type LearningHomeQuery,
  type LearningItemFilter,
  LearningItemPageDocument,
  LearningItemsDocument,
  type LearningItemsQuery,
  LearningPlanPageDocument,
  type LearningPlanPageQuery,
  LearningSkillsDocument,
  MyEnrolmentsDocument,
  type MyEnrolmentsQuery,
  QuizPageDocument,
  type QuizPageQuery,
  type ShadowingFilter,
  ShadowingPageDocument,
  ShadowingsDocument,
  type ShadowingsQuery,
} from './learning.gen.ts';

export type HomeData = LearningHomeQuery;
export type EnrolmentRow = MyEnrolmentsQuery['enrolments']['edges'][number]['node'];
export type EnrolmentDetails = NonNullable<EnrolmentPageQuery['enrolment']>;
export type ItemRow = LearningItemsQuery['learningItems']['edges'][number]['node'];
export type PathRow = LearningHomeQuery['learningPlans']['edges'][number]['node'];
export type PathDetails = NonNullable<LearningPlanPageQuery['learningPlan']>;
export type ShadowingRow = ShadowingsQuery['shadowings']['edges'][number]['node'];
export type ApplicationRow = LearningApplicationsQuery['learningApplications']['edges'][number]['node'];
export type CitedThing = CitableThingsQuery['citableThings'][number];
export type Attempt = QuizPageQuery['quizAttempts']['edges'][number]['node'];

const OWN = ['Enrolment', 'Shadowing', 'LearningApplication'];

export function useHome() {
  const home = useQuery(LearningHomeDocument);
  useRefreshOn([...OWN, 'LearningPlan', 'QuizAttempt'], () => home.refetch());
  return home;
}

export function useMyEnrolments(filter: EnrolmentFilter) {
  const list = useConnection(useQuery(MyEnrolmentsDocument, { variables: { first: 50, filter: { mine: true, ...filter } } }), (data) => data.enrolments);
  useRefreshOn(OWN, list.refetch);
  return list;
}

export function useEnrolment(id: string) {
  const enrolment = useQuery(EnrolmentPageDocument, { variables: { id }, skip: !id });
  useRefreshOn(OWN, () => enrolment.refetch());
  return enrolment;
}

export function useItems(filter: LearningItemFilter) {
  const items = useConnection(useQuery(LearningItemsDocument, { variables: { first: 50, filter } }), (data) => data.learningItems);
  useRefreshOn(['LearningItem', 'Enrolment'], items.refetch);
  return items;
}

export function useItem(id: string) {
  const item = useQuery(LearningItemPageDocument, { variables: { id }, skip: !id });
  useRefreshOn(['LearningItem', 'Enrolment'], () => item.refetch());
  return item;
}

export function usePath(id: string) {
  const path = useQuery(LearningPlanPageDocument, { variables: { id }, skip: !id });
  useRefreshOn(['LearningPlan', 'Enrolment'], () => path.refetch());
  return path;
}

/** Skills to choose from. */
export function useSkillChoices() {
  const { data } = useQuery(LearningSkillsDocument, { fetchPolicy: 'cache-first' });
  return data?.skills.edges.map(({ node }) => ({ value: node.id, label: node.name.text })) ?? [];
}

export function useShadowings(filter: ShadowingFilter) {
  const list = useConnection(useQuery(ShadowingsDocument, { variables: { first: 50, filter } }), (data) => data.shadowings);
  useRefreshOn(['Shadowing'], list.refetch);
  return list;
}

export function useShadowing(id: string) {
  const shadowing = useQuery(ShadowingPageDocument, { variables: { id }, skip: !id });
  useRefreshOn(['Shadowing'], () => shadowing.refetch());
  return shadowing;
}

export function useApplications(filter: LearningApplicationFilter) {
  const list = useConnection(useQuery(LearningApplicationsDocument, { variables: { first: 50, filter } }), (data) => data.learningApplications);
  useRefreshOn(['LearningApplication'], list.refetch);
  return list;
}

/** Things to cite, as somebody types; those found last stay while the next ones are on their way. */
export function useCitable(entity: CitableEntity, typed: string): CitedThing[] {
  const [search] = useDebouncedValue(typed.trim(), 200);
  const { data, previousData } = useQuery(CitableThingsDocument, { variables: { entity, search: search || null } });
  return (data ?? previousData)?.citableThings ?? [];
}

export const useQuiz = () => useQuery(QuizPageDocument);

import { useQuery } from '@apollo/client/react';
import { useRefreshOn } from '../../platform/apollo/live.tsx';
import { useConnection } from '../../platform/lists/use-connection.ts';
import {
  CustomerDataImportsDocument,
  type CustomerDataImportsQuery,
  DataCountsDocument,
  DataSourceChoicesDocument,
  DataSourceCreationDocument,
  type DataSourceFilter,
  DataSourcePageDocument,
  type DataSourcePageQuery,
  DataSourcesDocument,
  type DataSourcesQuery,
  DataWishesDocument,
  type DataWishesQuery,
  type DataWishState,
} from './customer.gen.ts';
import { CitationTargetsDocument, InsightCreationDocument, type InsightFilter, InsightPageDocument, type InsightPageQuery, InsightsDocument, type InsightsQuery } from './insights.gen.ts';
import {
  ChallengesDocument,
  type ChallengesQuery,
  TechnologiesDocument,
  type TechnologiesQuery,
  TechnologyCreationDocument,
  type TechnologyFilter,
  TechnologyPageDocument,
  type TechnologyPageQuery,
} from './technologies.gen.ts';

export type SourceRow = DataSourcesQuery['customerDataSources']['edges'][number]['node'];
export type SourceDetails = NonNullable<DataSourcePageQuery['customerDataSource']>;
export type UseRow = SourceDetails['uses'][number];
export type WishRow = DataWishesQuery['dataWishes']['edges'][number]['node'];
export type ImportRow = CustomerDataImportsQuery['customerDataImports'][number];
export type InsightRow = InsightsQuery['insights']['edges'][number]['node'];
export type InsightDetails = NonNullable<InsightPageQuery['insight']>;
export type CitationRow = InsightDetails['citations'][number];
export type TechnologyRow = TechnologiesQuery['technologies']['edges'][number]['node'];
export type TechnologyDetails = NonNullable<TechnologyPageQuery['technology']>;
export type FitRow = TechnologyDetails['fits'][number];
export type ChallengeRow = ChallengesQuery['challenges']['edges'][number]['node'];

const ABOUT_DATA = ['CustomerDataSource', 'DataUse', 'CustomerDataImport'];

export function useSources(filter: DataSourceFilter) {
  const query = useQuery(DataSourcesDocument, { variables: { first: 100, filter } });
  useRefreshOn(ABOUT_DATA, () => query.refetch());
  return useConnection(query, (data) => data.customerDataSources);
}

export function useDataCounts() {
  const query = useQuery(DataCountsDocument);
  useRefreshOn([...ABOUT_DATA, 'DataWish'], () => query.refetch());
  return query.data?.customerDataCounts;
}

export function useSource(id: string) {
  const query = useQuery(DataSourcePageDocument, { variables: { id }, skip: !id });
  useRefreshOn(ABOUT_DATA, () => query.refetch());
  return query;
}

/** Whether the viewer may describe a source; asked by the pages that do it. */
export const useSourceCreation = () => useQuery(DataSourceCreationDocument);
export const useSourceChoices = () => useQuery(DataSourceChoicesDocument);

export function useWishes(state: DataWishState) {
  const query = useQuery(DataWishesDocument, { variables: { first: 50, state } });
  useRefreshOn(['DataWish'], () => query.refetch());
  return useConnection(query, (data) => data.dataWishes);
}

export function useImports() {
  const query = useQuery(CustomerDataImportsDocument);
  useRefreshOn(['CustomerDataImport'], () => query.refetch());
  return query;
}

export function useInsights(filter: InsightFilter) {
  const query = useQuery(InsightsDocument, { variables: { first: 50, filter } });
  useRefreshOn(['Insight'], () => query.refetch());
  return useConnection(query, (data) => data.insights);
}

export function useInsight(id: string) {
  const query = useQuery(InsightPageDocument, { variables: { id }, skip: !id });
  useRefreshOn(['Insight'], () => query.refetch(), id);
  return query;
}

export const useInsightCreation = () => useQuery(InsightCreationDocument);
/** What an insight may be cited for. */
export const useCitationTargets = () => useQuery(CitationTargetsDocument);

export function useTechnologies(filter: TechnologyFilter) {
  const query = useQuery(TechnologiesDocument, { variables: { first: 100, filter } });
  useRefreshOn(['Technology', 'Challenge'], () => query.refetch());
  return useConnection(query, (data) => data.technologies);
}

export function useTechnology(id: string) {
  const query = useQuery(TechnologyPageDocument, { variables: { id }, skip: !id });
  useRefreshOn(['Technology', 'Challenge'], () => query.refetch());
  return query;
}

export const useTechnologyCreation = () => useQuery(TechnologyCreationDocument);

export function useChallenges(closed: boolean) {
  const query = useQuery(ChallengesDocument, { variables: { first: 50, closed } });
  useRefreshOn(['Challenge', 'Technology'], () => query.refetch());
  return useConnection(query, (data) => data.challenges);
}

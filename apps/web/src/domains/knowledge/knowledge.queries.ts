import { useQuery } from '@apollo/client/react';
import { useRefreshOn } from '../../platform/apollo/live.tsx';
import { useConnection } from '../../platform/lists/use-connection.ts';
import {
  ArticleCreationDocument, type ArticleFilter, ArticlePageDocument, ArticleVersionDocument, type ArticlePageQuery, ArticlesDocument, type ArticlesQuery, BudgetDocument, type BudgetLineFilter, type BudgetQuery,
  BudgetSumsDocument, type ContractFilter, ImprovementPageDocument, type ImprovementPageQuery, ImprovementsDocument, type ImprovementsQuery, InsightPageDocument, type InsightPageQuery,
  OpenLinesDocument, type ProcessImprovementFilter, RadarDocument, type RadarQuery, type Side, type VendorFilter, VendorPageDocument, type VendorPageQuery, VendorsDocument, type VendorsQuery,
} from './knowledge.gen.ts';

export type ArticleRow = ArticlesQuery['articles']['edges'][number]['node'];
export type ArticleDetails = NonNullable<ArticlePageQuery['article']>;
export type ImprovementRow = ImprovementsQuery['processImprovements']['edges'][number]['node'];
export type ImprovementDetails = NonNullable<ImprovementPageQuery['processImprovement']>;
export type VendorRow = VendorsQuery['vendors']['edges'][number]['node'];
export type ContractRow = RadarQuery['contracts']['edges'][number]['node'];
export type VendorInsightRow = VendorPageQuery['vendorInsights']['edges'][number]['node'];
export type InsightDetails = NonNullable<InsightPageQuery['vendorInsight']>;
export type LineRow = BudgetQuery['budgetLines']['edges'][number]['node'];
export type LineEffect = LineRow['effects'][number];
export type GivenEffect = InsightDetails['effects'][number];
export type Usefulness = ArticleDetails['usefulness'][number];

export function useArticles(filter: ArticleFilter) {
  const query = useQuery(ArticlesDocument, { variables: { first: 50, filter } });
  useRefreshOn(['Article'], () => query.refetch());
  return useConnection(query, (data) => data.articles);
}

export function useArticle(id: string) {
  const query = useQuery(ArticlePageDocument, { variables: { id }, skip: !id });
  useRefreshOn(['Article'], () => query.refetch(), id);
  return query;
}

/** What an article said once. */
export const useArticleVersion = (id: string) => useQuery(ArticleVersionDocument, { variables: { id } });

/** Whether the viewer may write; asked by the page that does it. */
export const useArticleCreation = (skip: boolean) => useQuery(ArticleCreationDocument, { skip });

export function useImprovements(filter: ProcessImprovementFilter) {
  const query = useQuery(ImprovementsDocument, { variables: { first: 50, filter } });
  useRefreshOn(['ProcessImprovement'], () => query.refetch());
  return useConnection(query, (data) => data.processImprovements);
}

export function useImprovement(id: string) {
  const query = useQuery(ImprovementPageDocument, { variables: { id } });
  useRefreshOn(['ProcessImprovement', 'BudgetLine'], () => query.refetch());
  return query;
}

export function useVendors(filter: VendorFilter, first = 50) {
  const query = useQuery(VendorsDocument, { variables: { first, filter } });
  useRefreshOn(['Vendor', 'Contract', 'VendorInsight'], () => query.refetch());
  return useConnection(query, (data) => data.vendors);
}

export function useVendor(id: string) {
  const query = useQuery(VendorPageDocument, { variables: { id }, skip: !id });
  useRefreshOn(['Vendor', 'Contract', 'VendorInsight'], () => query.refetch());
  return query;
}

export function useInsight(id: string) {
  const query = useQuery(InsightPageDocument, { variables: { id } });
  useRefreshOn(['VendorInsight', 'BudgetLine'], () => query.refetch());
  return query;
}

export function useRadar(filter: ContractFilter) {
  const query = useQuery(RadarDocument, { variables: { first: 100, filter } });
  useRefreshOn(['Contract', 'Vendor'], () => query.refetch());
  return useConnection(query, (data) => data.contracts);
}

export function useBudget(filter: BudgetLineFilter) {
  const query = useQuery(BudgetDocument, { variables: { first: 50, filter } });
  useRefreshOn(['BudgetLine', 'VendorInsight', 'ProcessImprovement', 'Contract'], () => query.refetch());
  return useConnection(query, (data) => data.budgetLines);
}

export function useBudgetSums(side: Side, year: number) {
  const query = useQuery(BudgetSumsDocument, { variables: { side, year } });
  useRefreshOn(['BudgetLine'], () => query.refetch());
  return query;
}

/** Lines that are short, for linking a saving to one of them. */
export const useOpenLines = () => useQuery(OpenLinesDocument);

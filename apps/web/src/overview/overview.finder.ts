import type { Finder } from '../platform/router/web-domain.ts';
import { SearchDocument } from './overview.gen.ts';

/** Where the things live that the search finds, by what the server calls them. What has no page is not offered. */
const FOLDERS: Record<string, string | undefined> = {
  Goal: 'goals',
  Project: 'projects',
  Request: 'requests',
  Term: 'glossary',
  Article: 'knowledge/articles',
  ProcessImprovement: 'knowledge/improvements',
  Vendor: 'knowledge/vendors',
  VendorInsight: 'knowledge/insights',
  Insight: 'customer/insights',
  CustomerDataSource: 'customer/sources',
  Technology: 'customer/technologies',
  LearningItem: 'learning/catalogue',
};

/** Everything that holds a text, asked in one query. */
export const findEverywhere: Finder = async (client, text) => {
  const { data } = await client.query({ query: SearchDocument, variables: { text }, fetchPolicy: 'no-cache' });
  return (data?.search ?? []).flatMap(({ entity, id, title }) => {
    const folder = FOLDERS[entity];
    return folder ? [{ id, title, path: `${folder}/${id}`, groupKey: `found.${entity}` }] : [];
  });
};

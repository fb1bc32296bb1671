import type { ArticleSpace, ContractVerdict, Side, SpendCategory } from '../knowledge.gen.ts';

export const sides: readonly Side[] = ['IT', 'MARKETING'];
export const spaces: readonly ArticleSpace[] = ['PROCESSES', 'TOOLS', 'CUSTOMERS', 'VENDORS', 'GUIDES'];
export const verdicts: readonly ContractVerdict[] = ['KEEP', 'CHANGE', 'END'];
export const categories: readonly SpendCategory[] = [
  'ADVERTISING', 'ANALYTICS', 'COLLABORATION', 'CONTENT', 'CUSTOMER_DATA', 'DESIGN', 'ECOMMERCE', 'EVENTS', 'HOSTING', 'LOYALTY', 'MAILING', 'PRINT', 'RESEARCH', 'SECURITY', 'SUPPORT', 'OTHER',
];

/** A number as typed: '' counts as nothing. */
export const numberOr = <T>(typed: number | string, nothing: T): number | T => (typed === '' ? nothing : Number(typed));

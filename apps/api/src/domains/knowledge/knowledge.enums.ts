import { registerEnumType } from '@nestjs/graphql';

/** `{ A: 'A' }` from its names, as registerEnumType wants it. */
const enumOf = <K extends string>(...names: K[]): { [N in K]: N } => Object.fromEntries(names.map((name) => [name, name])) as { [N in K]: N };

export const SpaceEnum = enumOf('PROCESSES', 'TOOLS', 'CUSTOMERS', 'VENDORS', 'GUIDES');
registerEnumType(SpaceEnum, { name: 'ArticleSpace', description: 'The shelf on which an article stands.' });
export type Space = keyof typeof SpaceEnum;

export const ArticleStateEnum = enumOf('DRAFT', 'PUBLISHED', 'VERIFIED', 'DUE', 'UNVERIFIED', 'ARCHIVED');
registerEnumType(ArticleStateEnum, {
  name: 'ArticleState',
  description: 'Where an article stands today. PUBLISHED: fresh, not verified again yet. VERIFIED: within its interval. DUE: the interval ends soon. UNVERIFIED: it has ended.',
});
export type ArticleState = keyof typeof ArticleStateEnum;

export const CategoryEnum = enumOf(
  'ADVERTISING', 'ANALYTICS', 'COLLABORATION', 'CONTENT', 'CUSTOMER_DATA', 'DESIGN', 'ECOMMERCE', 'EVENTS', 'HOSTING', 'LOYALTY', 'MAILING', 'PRINT', 'RESEARCH', 'SECURITY', 'SUPPORT', 'OTHER',
);
registerEnumType(CategoryEnum, { name: 'SpendCategory', description: 'What money is spent on; the same list for contracts, insights, improvements and budget lines, so that they can be matched.' });
export type Category = keyof typeof CategoryEnum;

export const KnowledgeKindEnum = enumOf('ARTICLE', 'IMPROVEMENT', 'INSIGHT');
registerEnumType(KnowledgeKindEnum, { name: 'KnowledgeKind', description: 'What can be useful to the other department: an article, a process improvement or a vendor insight.' });
export type KnowledgeKind = keyof typeof KnowledgeKindEnum;

export const SavingSourceEnum = enumOf('IMPROVEMENT', 'INSIGHT');
registerEnumType(SavingSourceEnum, { name: 'SavingSource', description: 'What can save money on a budget line: a process improvement or a vendor insight.' });
export type SavingSource = keyof typeof SavingSourceEnum;

export const VerdictEnum = enumOf('KEEP', 'CHANGE', 'END');
registerEnumType(VerdictEnum, { name: 'ContractVerdict', description: 'What one side wants of a contract: keep it as it is, renew it on other terms, or end it.' });
export type Verdict = keyof typeof VerdictEnum;

export const WindowEnum = enumOf('LATER', 'OPEN', 'PASSED', 'ENDED');
registerEnumType(WindowEnum, {
  name: 'NoticeWindow',
  description: 'The notice window of a contract today. LATER: it has not opened. OPEN: notice can be given, and soon cannot. PASSED: too late for notice. ENDED: the contract is over.',
});
export type Window = keyof typeof WindowEnum;

export const EffectStateEnum = enumOf('EXPECTED', 'REALISED', 'DECLINED', 'WITHDRAWN');
registerEnumType(EffectStateEnum, { name: 'BudgetEffectState', description: "What became of an expected saving: the line's owner confirmed or declined it, or it was taken back." });
export type EffectState = keyof typeof EffectStateEnum;

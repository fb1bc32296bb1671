import { defineActions } from '../../platform/audit/actions.ts';

export const articleActions = defineActions('Article', {
  'article.created': { en: 'Article begun', pl: 'Rozpoczęto artykuł' },
  'article.updated': { en: 'Article changed', pl: 'Zmieniono artykuł' },
  'article.published': { en: 'Article published', pl: 'Opublikowano artykuł' },
  'article.verified': { en: 'Article verified', pl: 'Potwierdzono aktualność artykułu' },
  'article.archived': { en: 'Article archived', pl: 'Zarchiwizowano artykuł' },
  'article.useful': { en: 'Article confirmed as useful', pl: 'Potwierdzono przydatność artykułu' },
});
export const improvementActions = defineActions('ProcessImprovement', {
  'improvement.created': { en: 'Improvement shared', pl: 'Opisano usprawnienie' },
  'improvement.updated': { en: 'Improvement changed', pl: 'Zmieniono usprawnienie' },
  'improvement.useful': { en: 'Improvement confirmed as useful', pl: 'Potwierdzono przydatność usprawnienia' },
});
export const vendorActions = defineActions('Vendor', {
  'vendor.created': { en: 'Vendor added', pl: 'Dodano dostawcę' },
  'vendor.updated': { en: 'Vendor changed', pl: 'Zmieniono dostawcę' },
});
export const contractActions = defineActions('Contract', {
  'contract.created': { en: 'Contract added', pl: 'Dodano umowę' },
  'contract.updated': { en: 'Contract changed', pl: 'Zmieniono umowę' },
  'contract.reviewed': { en: 'Contract reviewed by a side', pl: 'Przejrzano umowę' },
});
export const insightActions = defineActions('VendorInsight', {
  'vendorInsight.created': { en: 'Vendor insight shared', pl: 'Zapisano wniosek o dostawcy' },
  'vendorInsight.updated': { en: 'Vendor insight changed', pl: 'Zmieniono wniosek o dostawcy' },
  'vendorInsight.useful': { en: 'Vendor insight confirmed as useful', pl: 'Potwierdzono przydatność wniosku' },
});
export const lineActions = defineActions('BudgetLine', {
  'budgetLine.created': { en: 'Budget line added', pl: 'Dodano pozycję budżetu' },
  'budgetLine.updated': { en: 'Budget line changed', pl: 'Zmieniono pozycję budżetu' },
  'budgetLine.marked': { en: 'Budget line marked to close', pl: 'Oznaczono pozycję budżetu do domknięcia' },
  'budgetLine.unmarked': { en: 'Budget line no longer marked to close', pl: 'Zdjęto oznaczenie pozycji budżetu' },
  'budgetLine.savingLinked': { en: 'Expected saving linked to a budget line', pl: 'Powiązano oczekiwaną oszczędność z pozycją budżetu' },
  'budgetLine.savingWithdrawn': { en: 'Expected saving taken back', pl: 'Wycofano oczekiwaną oszczędność' },
  'budgetLine.savingConfirmed': { en: 'Saving confirmed by the owner of the budget line', pl: 'Właściciel pozycji budżetu potwierdził oszczędność' },
  'budgetLine.savingDeclined': { en: 'Saving not confirmed by the owner of the budget line', pl: 'Właściciel pozycji budżetu nie potwierdził oszczędności' },
});

import { defineActions } from '../../platform/audit/actions.ts';

export const sourceActions = defineActions('CustomerDataSource', {
  'dataSource.created': { en: 'Source of customer data described', pl: 'Opisano źródło danych o klientach' },
  'dataSource.updated': { en: 'Source of customer data changed', pl: 'Zmieniono źródło danych o klientach' },
  'dataSource.reviewed': { en: 'Source of customer data reviewed', pl: 'Przejrzano źródło danych o klientach' },
  'dataSource.retired': { en: 'Source of customer data no longer held', pl: 'Źródła danych o klientach już się nie przechowuje' },
  'dataSource.imported': { en: 'Source of customer data taken from a file', pl: 'Źródło danych o klientach wczytano z pliku' },
  'dataSource.restored': { en: 'Source of customer data put back', pl: 'Przywrócono źródło danych o klientach' },
});

export const useActions = defineActions('DataUse', {
  'dataUse.recorded': { en: 'Use of customer data recorded', pl: 'Zapisano użycie danych o klientach' },
  'dataUse.repeated': { en: 'Customer data used again', pl: 'Ponownie użyto danych o klientach' },
});

export const wishActions = defineActions('DataWish', {
  'dataWish.created': { en: 'Wish for customer data written', pl: 'Zapisano życzenie danych o klientach' },
  'dataWish.updated': { en: 'Wish for customer data changed', pl: 'Zmieniono życzenie danych o klientach' },
  'dataWish.met': { en: 'Wish for customer data met', pl: 'Spełniono życzenie danych o klientach' },
  'dataWish.dropped': { en: 'Wish for customer data given up', pl: 'Porzucono życzenie danych o klientach' },
});

export const importActions = defineActions('CustomerDataImport', {
  'customerDataImport.applied': { en: 'Register of customer data imported', pl: 'Zaimportowano rejestr danych o klientach' },
  'customerDataImport.undone': { en: 'Import of customer data undone', pl: 'Cofnięto import danych o klientach' },
});

export const insightActions = defineActions('Insight', {
  'insight.noted': { en: 'Insight noted', pl: 'Zapisano spostrzeżenie' },
  'insight.updated': { en: 'Insight changed', pl: 'Zmieniono spostrzeżenie' },
  'insight.verified': { en: 'Insight verified', pl: 'Zweryfikowano spostrzeżenie' },
  'insight.used': { en: 'Insight used', pl: 'Wykorzystano spostrzeżenie' },
  'insight.retired': { en: 'Insight retired', pl: 'Wycofano spostrzeżenie' },
  'insight.cited': { en: 'Insight cited', pl: 'Powołano się na spostrzeżenie' },
  'insight.citationAccepted': { en: 'Citation of an insight accepted', pl: 'Przyjęto powołanie na spostrzeżenie' },
  'insight.citationDeclined': { en: 'Citation of an insight declined', pl: 'Odrzucono powołanie na spostrzeżenie' },
});

export const technologyActions = defineActions('Technology', {
  'technology.created': { en: 'Technology listed', pl: 'Dopisano technologię' },
  'technology.updated': { en: 'Technology changed', pl: 'Zmieniono technologię' },
  'technology.assessed': { en: 'Fit of a technology rated', pl: 'Oceniono dopasowanie technologii' },
  'technology.decided': { en: 'Future of a technology decided', pl: 'Zdecydowano o przyszłości technologii' },
  'technology.decisionAgreed': { en: 'Decision about a technology agreed', pl: 'Uzgodniono decyzję o technologii' },
});

export const challengeActions = defineActions('Challenge', {
  'challenge.created': { en: 'Challenge named', pl: 'Nazwano wyzwanie' },
  'challenge.updated': { en: 'Challenge changed', pl: 'Zmieniono wyzwanie' },
  'challenge.closed': { en: 'Challenge closed', pl: 'Zamknięto wyzwanie' },
});

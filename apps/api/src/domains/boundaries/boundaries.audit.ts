import { defineActions } from '../../platform/audit/actions.ts';

export const ruleActions = defineActions('DecisionDomain', {
  'decisionDomain.created': { en: 'Rule drafted', pl: 'Przygotowano zasadę' },
  'decisionDomain.changeProposed': { en: 'New version of a rule proposed', pl: 'Zaproponowano nową wersję zasady' },
  'decisionDomain.signed': { en: 'Rule signed for one side', pl: 'Podpisano zasadę w imieniu jednej strony' },
  'decisionDomain.inForce': { en: 'Rule in force', pl: 'Zasada zaczęła obowiązywać' },
  'decisionDomain.acknowledged': { en: 'Rule confirmed', pl: 'Potwierdzono zasadę' },
});

export const crossingActions = defineActions('Crossing', {
  'crossing.held': { en: 'Change held for its owner', pl: 'Wstrzymano zmianę do decyzji' },
  'crossing.keyGiven': { en: 'One of two sides agreed to a held change', pl: 'Jedna z dwóch stron zgodziła się na wstrzymaną zmianę' },
  'crossing.approved': { en: 'Held change approved and applied', pl: 'Zatwierdzono i wprowadzono wstrzymaną zmianę' },
  'crossing.conflicted': { en: 'Held change had become stale', pl: 'Wstrzymana zmiana okazała się nieaktualna' },
  'crossing.declined': { en: 'Held change declined', pl: 'Odrzucono wstrzymaną zmianę' },
  'crossing.withdrawn': { en: 'Held change taken back', pl: 'Wycofano wstrzymaną zmianę' },
  'crossing.handedOver': { en: 'Decision handed over', pl: 'Przekazano decyzję' },
  'crossing.escalated': { en: 'Unanswered decision went to the executives', pl: 'Decyzja bez odpowiedzi trafiła do zarządu' },
  'crossing.overridden': { en: 'Boundary overridden with a reason', pl: 'Uchylono granicę z podaniem powodu' },
});

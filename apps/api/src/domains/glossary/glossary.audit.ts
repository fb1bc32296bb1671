import { defineActions } from '../../platform/audit/actions.ts';

export const termActions = defineActions('Term', {
  'term.approved': { en: 'New wording of a term approved', pl: 'Zatwierdzono brzmienie terminu' },
  'term.deprecated': { en: 'Term taken out of use', pl: 'Wycofano termin z użycia' },
  'term.formsCorrected': { en: 'Forms of a term confirmed or corrected', pl: 'Potwierdzono lub poprawiono formy terminu' },
  'term.restored': { en: 'Import undone: earlier wording restored', pl: 'Cofnięto import: przywrócono wcześniejsze brzmienie' },
});

export const proposalActions = defineActions('TermProposal', {
  'proposal.submitted': { en: 'Wording proposed', pl: 'Zaproponowano brzmienie' },
  'proposal.approved': { en: 'Proposal approved for one side', pl: 'Strona zatwierdziła propozycję' },
  'proposal.rejected': { en: 'Proposal rejected', pl: 'Odrzucono propozycję' },
  'proposal.withdrawn': { en: 'Proposal withdrawn', pl: 'Wycofano propozycję' },
});

export const importActions = defineActions('GlossaryImport', {
  'glossaryImport.applied': { en: 'Glossary imported', pl: 'Zaimportowano słownik' },
  'glossaryImport.approved': { en: 'Glossary import approved', pl: 'Zatwierdzono import słownika' },
  'glossaryImport.undone': { en: 'Glossary import undone', pl: 'Cofnięto import słownika' },
});

export const questionActions = defineActions('WordQuestion', {
  'wordQuestion.asked': { en: 'Somebody did not get a word', pl: 'Ktoś nie zrozumiał słowa' },
  'wordQuestion.answered': { en: 'Question about a word answered', pl: 'Odpowiedziano na pytanie o słowo' },
});

import { defineActions } from '../../platform/audit/actions.ts';

export const boardPackActions = defineActions('BoardPackShare', {
  'boardPack.shared': { en: 'Board pack shared by a link', pl: 'Udostępniono raport dla zarządu linkiem' },
  'boardPack.shareEnded': { en: 'Link to a board pack ended', pl: 'Unieważniono link do raportu dla zarządu' },
});

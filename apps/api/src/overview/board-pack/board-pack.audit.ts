import { defineActions } from '../../platform/audit/actions.ts';

export const boardPackActions = defineActions('BoardPackShare', {
  'boardPack.shared': { en: 'Board pack shared by a link', pl: 'Udostępniono raport dla zarządu linkiem' },
  'boardPack.shareEnded': { en: 'Link to a board pack ended', pl: 'Unieważniono link do raportu dla zarządu' },
});

export const boardPackCommentActions = defineActions('BoardPackComment', {
  'boardPack.commented': { en: 'Page of a board pack commented on', pl: 'Skomentowano stronę raportu dla zarządu' },
  'boardPack.commentTakenAway': { en: 'Comment on a page of a board pack taken away', pl: 'Usunięto komentarz do strony raportu dla zarządu' },
});

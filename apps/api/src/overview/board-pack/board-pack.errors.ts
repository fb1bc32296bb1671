import { defineErrors } from '../../platform/errors/define-errors.ts';

/** Expected failures of board packs. */
export const boardPackErrors = defineErrors({
  PERIOD_UNKNOWN: {
    en: 'There is nothing to report for this period. Choose one of those that are offered.',
    pl: 'Za ten okres nie ma czego raportować. Wybierz jeden z proponowanych.',
  },
  COMMENT_JUST_WRITTEN: {
    en: 'Somebody has written a comment on this page at the same moment. Save again to see both texts.',
    pl: 'W tej samej chwili ktoś napisał komentarz do tej strony. Zapisz jeszcze raz, by zobaczyć oba teksty.',
  },
  SHARE_ENDED: { en: 'This link has been ended already. Share the pack anew if it is needed.', pl: 'Ten link już unieważniono. W razie potrzeby udostępnij raport na nowo.' },
});

import { defineErrors } from '../../platform/errors/define-errors.ts';

/** Expected failures of board packs. */
export const boardPackErrors = defineErrors({
  PERIOD_UNKNOWN: {
    en: 'There is nothing to report for this period. Choose one of those that are offered.',
    pl: 'Za ten okres nie ma czego raportować. Wybierz jeden z proponowanych.',
  },
  SHARE_ENDED: { en: 'This link has been ended already. Share the pack anew if it is needed.', pl: 'Ten link już unieważniono. W razie potrzeby udostępnij raport na nowo.' },
});

import { defineErrors } from '../../platform/errors/define-errors.ts';

/** Expected failures of __things words__. */
export const __thing__Errors = defineErrors({
  __THING___ARCHIVED: { en: 'This __thing words__ is archived and cannot be changed any more. Choose another one.', pl: 'Ten wpis jest zarchiwizowany i nie można go już zmienić. Wybierz inny.' },
});

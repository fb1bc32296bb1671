import { createContext, use, type PropsWithChildren } from 'react';

/** The few words the primitives need by themselves. The app passes them in the reader's language. */
export interface UiWords {
  viewAsTable: string;
  viewAsChart: string;
  loadMore: string;
  retry: string;
  requestId: string;
  cancel: string;
  itShort: string;
  itLong: string;
  marketingShort: string;
  marketingLong: string;
  jointLong: string;
  before: string;
  after: string;
  removed: string;
  added: string;
  expected: string;
  plan: string;
  actual: string;
  value: string;
  when: string;
  openRows: string;
  loading: string;
}

const english: UiWords = {
  viewAsTable: 'View as table',
  viewAsChart: 'View as chart',
  loadMore: 'Load more',
  retry: 'Try again',
  requestId: 'Request',
  cancel: 'Cancel',
  itShort: 'IT',
  itLong: 'IT',
  marketingShort: 'MKT',
  marketingLong: 'Marketing',
  jointLong: 'Joint',
  before: 'Before',
  after: 'After',
  removed: 'removed',
  added: 'added',
  expected: 'expected',
  plan: 'plan',
  actual: 'actual',
  value: 'Value',
  when: 'When',
  openRows: 'Open the rows behind it',
  loading: 'Loading',
};

const UiWordsContext = createContext<UiWords>(english);

export function UiWordsProvider({ words, children }: PropsWithChildren<{ words: UiWords }>) {
  return <UiWordsContext value={words}>{children}</UiWordsContext>;
}

export const useUiWords = (): UiWords => use(UiWordsContext);

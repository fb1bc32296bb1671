import { Button } from '@mantine/core';
import { useUiWords } from './ui-words.tsx';

export interface LoadMoreProps {
  hasMore: boolean;
  loadMore: () => unknown;
  loadingMore: boolean;
}

/** The next page of a keyset list; takes what `useConnection` returns. */
export function LoadMore({ hasMore, loadMore, loadingMore }: LoadMoreProps) {
  const words = useUiWords();
  if (!hasMore) return null;
  return (
    <div style={{ display: 'flex', justifyContent: 'center', paddingBlock: 12 }} className="no-print">
      <Button variant="default" loading={loadingMore} onClick={() => void loadMore()}>
        {words.loadMore}
      </Button>
    </div>
  );
}

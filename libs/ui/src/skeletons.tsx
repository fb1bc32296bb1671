import { Skeleton } from '@mantine/core';
import { useUiWords } from './ui-words.tsx';
import classes from './skeletons.module.css';

const times = (count: number) => Array.from({ length: count }, (_, index) => index);

function Busy({ children, className }: { children: React.ReactNode; className?: string | undefined }) {
  const words = useUiWords();
  return (
    <div role="status" aria-label={words.loading} className={className}>
      {children}
    </div>
  );
}

/** Rows of a table at their final height (40 px). */
export function TableSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <Busy className={classes.table}>
      {times(rows).map((row) => (
        <div key={row} className={classes.row}>
          <Skeleton height={12} width={`${34 + ((row * 7) % 20)}%`} />
          <Skeleton height={12} width="14%" />
          <Skeleton height={12} width="10%" />
        </div>
      ))}
    </Busy>
  );
}

export function CardsSkeleton({ cards = 4, height = 96 }: { cards?: number; height?: number }) {
  return (
    <Busy className={classes.cards}>
      {times(cards).map((card) => (
        <Skeleton key={card} height={height} radius="md" />
      ))}
    </Busy>
  );
}

export function FormSkeleton({ fields = 4 }: { fields?: number }) {
  return (
    <Busy className={classes.form}>
      {times(fields).map((field) => (
        <div key={field}>
          <Skeleton height={12} width={120} mb={8} />
          <Skeleton height={32} />
        </div>
      ))}
    </Busy>
  );
}

export function PanelSkeleton({ height = 240 }: { height?: number }) {
  return (
    <Busy>
      <Skeleton height={height} radius="md" />
    </Busy>
  );
}

/** A page before its words are known: title, line, rows. */
export function PageSkeleton() {
  return (
    <Busy>
      <Skeleton height={24} width={240} mb={8} />
      <Skeleton height={12} width={360} mb={24} />
      <Skeleton height={320} radius="md" />
    </Busy>
  );
}

import type { ReactNode } from 'react';
import { useUiWords } from './ui-words.tsx';
import { diffWords } from './words-diff.tsx';
import classes from './diff-view.module.css';

export interface DiffViewProps {
  before: string | null;
  after: string | null;
  /** Name of the changed field. */
  label?: ReactNode;
  /** How a run of words is shown, where plain text is not enough. */
  show?: (text: string) => ReactNode;
}

/** What changed, word by word: removed words struck through, added ones underlined; both also named for screen readers. */
export function DiffView({ before, after, label, show = (text) => text }: DiffViewProps) {
  const words = useUiWords();
  return (
    <div className={classes.diff}>
      {label && <span className={classes.label}>{label}</span>}
      <span className={classes.text}>
        {diffWords(before ?? '', after ?? '').map((part, index) => {
          if (part.kind === 'same') return <span key={index}>{show(part.text)}</span>;
          if (part.kind === 'removed') {
            return (
              <del key={index}>
                <span className={classes.hidden}> [{words.removed}: </span>
                {show(part.text)}
                <span className={classes.hidden}>] </span>
              </del>
            );
          }
          return (
            <ins key={index}>
              <span className={classes.hidden}> [{words.added}: </span>
              {show(part.text)}
              <span className={classes.hidden}>] </span>
            </ins>
          );
        })}
      </span>
    </div>
  );
}

/** Both texts side by side, for a decision between two versions of a longer text. */
export function SideBySide({ before, after, beforeLabel, afterLabel }: { before: ReactNode; after: ReactNode; beforeLabel?: string; afterLabel?: string }) {
  const words = useUiWords();
  return (
    <div className={classes.pair}>
      <div>
        <p className={classes.label}>{beforeLabel ?? words.before}</p>
        <div className={classes.box}>{before}</div>
      </div>
      <div>
        <p className={classes.label}>{afterLabel ?? words.after}</p>
        <div className={classes.box}>{after}</div>
      </div>
    </div>
  );
}

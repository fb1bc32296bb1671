import { useUiWords } from './ui-words.tsx';
import classes from './side-mark.module.css';

export type SideOfMark = 'IT' | 'MARKETING' | 'JOINT';

/** Circle "IT" or square "MKT"; joint work carries both. Shape and letters say it, the hue only helps. */
export function SideMark({ side, size = 'md' }: { side: SideOfMark; size?: 'sm' | 'md' }) {
  const words = useUiWords();
  if (side === 'JOINT') {
    return (
      <span className={classes.joint} role="img" aria-label={words.jointLong} title={words.jointLong}>
        <Mark side="IT" size={size} />
        <Mark side="MARKETING" size={size} />
      </span>
    );
  }
  const label = side === 'IT' ? words.itLong : words.marketingLong;
  return (
    <span className={classes.single} role="img" aria-label={label} title={label}>
      <Mark side={side} size={size} />
    </span>
  );
}

function Mark({ side, size }: { side: 'IT' | 'MARKETING'; size: 'sm' | 'md' }) {
  const words = useUiWords();
  return (
    <span className={classes.mark} data-side={side} data-size={size} aria-hidden>
      {side === 'IT' ? words.itShort : words.marketingShort}
    </span>
  );
}

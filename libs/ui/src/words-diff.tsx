export interface DiffPart {
  text: string;
  kind: 'same' | 'removed' | 'added';
}

const tokens = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];
/** Beyond this the table of the longest common subsequence costs more than it tells: whole texts are shown instead. */
const maxCells = 400_000;

/** Less in common than this, and single words would only be noise: both texts are shown whole. */
const leastInCommon = 0.35;

/** Word-level difference of two texts by the longest common subsequence; a run of changed words is one removal and one addition. */
export function diffWords(before: string, after: string): DiffPart[] {
  const a = tokens(before);
  const b = tokens(after);
  const whole = () => parts([{ text: before, kind: 'removed' }, { text: after, kind: 'added' }]);
  if (a.length * b.length > maxCells) return whole();
  const raw = walk(a, b);
  const common = raw.reduce((sum, part) => (part.kind === 'same' ? sum + part.text.trim().length : sum), 0);
  const longer = Math.max(before.trim().length, after.trim().length);
  if (before !== after && common < longer * leastInCommon) return whole();
  return parts(raw);
}

function walk(a: string[], b: string[]): DiffPart[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      found.push({ text: a[i] ?? '', kind: 'same' });
      i++;
      j++;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) found.push({ text: a[i++] ?? '', kind: 'removed' });
    else found.push({ text: b[j++] ?? '', kind: 'added' });
  }
  return found;
}

/** Joins a run of changes, with the blanks between them, into what was there and what is there now. */
function parts(raw: DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) joined.push({ text: removed, kind: 'removed' });
    if (added) joined.push({ text: added, kind: 'added' });
    removed = '';
    added = '';
  };
  raw.forEach((part, index) => {
    const next = raw[index + 1];
    const isGap = part.kind === 'same' && part.text.trim() === '' && (removed || added) && next && next.kind !== 'same';
    if (part.kind === 'removed' || isGap) removed += part.text;
    if (part.kind === 'added' || isGap) added += part.text;
    if (part.kind !== 'same' || isGap) return;
    flush();
    const last = joined.at(-1);
    if (last?.kind === 'same') last.text += part.text;
    else joined.push({ ...part });
  });
  flush();
  return joined;
}

/** A stretch of text that both versions have, or only one of them. `same` + `removed` is the old text, `same` + `added` the new one. */
export interface DiffSegment {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

// Words, white space, then every other sign alone; the final [^] catches lone surrogates, so that no character is ever lost.
const PIECES = /[\p{L}\p{N}\p{M}_]+(?:['’-][\p{L}\p{N}\p{M}_]+)*|\s+|[^]/gu;
/** Above this many table cells the middle is shown as replaced as a whole: nobody reads a diff of that size word by word. */
const MAX_CELLS = 4_000_000;

/** The difference of two texts word by word, as the reviewer of a proposal sees it. */
export function diffWords(before: string, after: string): DiffSegment[] {
  const old = before.match(PIECES) ?? [];
  const fresh = after.match(PIECES) ?? [];
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < fresh.length - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail += 1;
  const segments: DiffSegment[] = [];
  push(segments, 'same', old.slice(0, head).join(''));
  for (const segment of middle(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail))) push(segments, segment.kind, segment.text);
  push(segments, 'same', old.slice(old.length - tail).join(''));
  return segments;
}

/** Longest common subsequence by the textbook table, walked from the front; of a replacement the removed words come first. */
function middle(old: readonly string[], fresh: readonly string[]): DiffSegment[] {
  if (old.length === 0 || fresh.length === 0 || old.length * fresh.length > MAX_CELLS) {
    return [{ kind: 'removed', text: old.join('') }, { kind: 'added', text: fresh.join('') }];
  }
  const width = fresh.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        old[i] === fresh[j] ? longest[(i + 1) * width + j + 1]! + 1 : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
    }
  }
  const segments: DiffSegment[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    push(segments, 'removed', removed);
    push(segments, 'added', added);
    removed = added = '';
  };
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      flush();
      push(segments, 'same', old[i]!);
      i += 1;
      j += 1;
    } else if (j >= fresh.length || (i < old.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)) {
      removed += old[i];
      i += 1;
    } else {
      added += fresh[j];
      j += 1;
    }
  }
  flush();
  return segments;
}

function push(segments: DiffSegment[], kind: DiffSegment['kind'], text: string): void {
  if (text === '') return;
  const last = segments.at(-1);
  if (last?.kind === kind) last.text += text;
  else segments.push({ kind, text });
}

/** A node of a body, as far as the page shows it. */
export interface BodyNode {
  type: string;
  attrs?: Record<string, number>;
  content?: BodyNode[];
  marks?: BodyMark[];
  text?: string;
}

export interface BodyMark {
  type: string;
  href?: string;
}

export const emptyBody = '{"type":"doc","content":[{"type":"paragraph"}]}';

/** The document of a body; null for anything else. */
export function parseBody(json: string): BodyNode | null {
  try {
    return nodeOf(JSON.parse(json));
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function nodeOf(value: unknown): BodyNode | null {
  if (!isRecord(value) || typeof value['type'] !== 'string') return null;
  const { attrs, content, marks, text } = value;
  const numbers = isRecord(attrs) ? Object.entries(attrs).filter((entry): entry is [string, number] => typeof entry[1] === 'number') : [];
  return {
    type: value['type'],
    attrs: Object.fromEntries(numbers),
    ...(Array.isArray(content) ? { content: content.flatMap((child) => nodeOf(child) ?? []) } : {}),
    ...(Array.isArray(marks) ? { marks: marks.flatMap(markOf) } : {}),
    ...(typeof text === 'string' ? { text } : {}),
  };
}

function markOf(value: unknown): BodyMark[] {
  if (!isRecord(value) || typeof value['type'] !== 'string') return [];
  const href = isRecord(value['attrs']) ? value['attrs']['href'] : undefined;
  return [{ type: value['type'], ...(typeof href === 'string' ? { href } : {}) }];
}

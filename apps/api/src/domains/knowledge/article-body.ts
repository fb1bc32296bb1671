import { registerDecorator } from 'class-validator';
import { type Mark, Node, Schema } from 'prosemirror-model';
import { textFailure } from '../../platform/graphql/text.ts';
import { knowledgeErrors } from './knowledge.errors.ts';

/** Longest body, as JSON. */
export const MOST_CHARACTERS = 60_000;
/** Deepest nesting of the JSON: lists in lists in table cells need far less. */
const DEEPEST = 40;
const LARGEST_SPAN = 20;

const cell = { content: 'block+', attrs: { colspan: { default: 1 }, rowspan: { default: 1 } } };
const isSpan = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LARGEST_SPAN;

/** What a body may be made of: the allow-list. A node or mark that is not named here cannot be stored; nor can an attribute. */
const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*' },
    heading: { group: 'block', content: 'inline*', attrs: { level: { default: 2 } } },
    blockquote: { group: 'block', content: 'block+' },
    horizontalRule: { group: 'block' },
    codeBlock: { group: 'block', content: 'text*', marks: '' },
    bulletList: { group: 'block', content: 'listItem+' },
    orderedList: { group: 'block', content: 'listItem+', attrs: { start: { default: 1 } } },
    listItem: { content: 'paragraph block*' },
    table: { group: 'block', content: 'tableRow+' },
    tableRow: { content: '(tableCell | tableHeader)+' },
    tableCell: cell,
    tableHeader: cell,
    text: { group: 'inline' },
    hardBreak: { group: 'inline', inline: true },
  },
  marks: { bold: {}, italic: {}, strike: {}, code: {}, link: { attrs: { href: {} } } },
});

/** A stored node: the JSON of the editor's document model. */
export interface BodyNode {
  type: string;
  attrs?: Record<string, string | number>;
  content?: BodyNode[];
  marks?: { type: string; attrs?: { href: string } }[];
  text?: string;
}

/** A body as it is stored, and its words alone for search and the glossary. */
export interface ArticleBody {
  document: BodyNode;
  text: string;
}

const LINK = /^(https?:\/\/|mailto:)[^\s]+$/i;

/**
 * Whether a link may be stored: http, https or mailto and nothing else. Browsers skip control characters and blanks inside of a scheme, so an address
 * that holds any is refused rather than repaired.
 */
export function isSafeLink(href: unknown): href is string {
  if (typeof href !== 'string' || href.length > 2_000 || !href.isWellFormed() || !LINK.test(href)) return false;
  for (const sign of href) if ((sign.codePointAt(0) ?? 0) < 33) return false;
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol);
  } catch {
    return false;
  }
}

/**
 * Reads what the editor sent. The result is built anew from the allow-list: unknown attributes are gone, unsafe links have become plain text, and the
 * document has the structure of the schema.
 * @param json the document of the editor
 * @returns null for what is no document, holds an unknown node or mark, is nested too deeply or has signs that cannot be stored
 */
export function readBody(json: string): ArticleBody | null {
  if (json.length > MOST_CHARACTERS) return null;
  try {
    const sent: unknown = JSON.parse(json);
    const clean = cleaned(sent, 0);
    if (!clean || clean.type !== 'doc') return null;
    const document = Node.fromJSON(schema, clean);
    document.check();
    return { document: storedOf(document), text: textOf(document) };
  } catch {
    return null;
  }
}

/** What is stored for a node: nothing but what the schema knows, and no defaults. */
function storedOf(node: Node): BodyNode {
  const attrs = Object.fromEntries(Object.entries(node.attrs).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  return {
    type: node.type.name,
    ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    ...(node.isText ? { text: node.text ?? '' } : {}),
    ...(node.childCount > 0 ? { content: node.children.map(storedOf) } : {}),
    ...(node.marks.length > 0 ? { marks: node.marks.map(storedMark) } : {}),
  };
}

const storedMark = (mark: Mark) => {
  const href: unknown = mark.attrs.href;
  return { type: mark.type.name, ...(isSafeLink(href) ? { attrs: { href } } : {}) };
};

/** Words of a document, a line for each block. */
function textOf(document: Node): string {
  return document.textBetween(0, document.content.size, '\n', ' ').replace(/\n{2,}/g, '\n').trim();
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy that holds only known keys. @throws Error for what cannot be repaired */
function cleaned(value: unknown, depth: number): BodyNode | null {
  if (!isRecord(value) || depth > DEEPEST) throw new Error('No node');
  const { type, text, content, marks } = value;
  if (typeof type !== 'string' || !Object.hasOwn(schema.nodes, type)) throw new Error('Unknown node');
  if (type === 'text') return { type, text: storable(text), marks: (Array.isArray(marks) ? marks : []).flatMap(cleanedMark) };
  const attrs = attributesOf(type, isRecord(value.attrs) ? value.attrs : {});
  const children = Array.isArray(content) ? content.flatMap((child) => cleaned(child, depth + 1) ?? []) : [];
  return { type, ...(attrs ? { attrs } : {}), content: children };
}

function storable(text: unknown): string {
  if (typeof text !== 'string' || text === '' || text.includes('\0') || !text.isWellFormed()) throw new Error('No text');
  return text;
}

function attributesOf(type: string, sent: Record<string, unknown>): Record<string, number> | null {
  if (type === 'heading') return { level: sent.level === 3 ? 3 : 2 };
  if (type === 'orderedList') return { start: typeof sent.start === 'number' && Number.isInteger(sent.start) && sent.start >= 0 && sent.start < 10_000 ? sent.start : 1 };
  if (type !== 'tableCell' && type !== 'tableHeader') return null;
  return { colspan: isSpan(sent.colspan) ? sent.colspan : 1, rowspan: isSpan(sent.rowspan) ? sent.rowspan : 1 };
}

function cleanedMark(mark: unknown): { type: string; attrs?: { href: string } }[] {
  if (!isRecord(mark) || typeof mark.type !== 'string' || !Object.hasOwn(schema.marks, mark.type)) throw new Error('Unknown mark');
  if (mark.type !== 'link') return [{ type: mark.type }];
  const href = isRecord(mark.attrs) ? mark.attrs.href : undefined;
  return isSafeLink(href) ? [{ type: 'link', attrs: { href } }] : [];
}

/** What is wrong with a body as it was sent, or null. */
export function bodyFailure(json: unknown): ReturnType<typeof textFailure> {
  if (typeof json === 'string' && json.length > MOST_CHARACTERS) return { error: knowledgeErrors.BODY_TOO_LONG };
  return textFailure(json, { min: 1, max: MOST_CHARACTERS }) ?? (typeof json === 'string' && readBody(json) ? null : { error: knowledgeErrors.BODY_UNREADABLE });
}

/** The document of the editor, as JSON that can be stored. */
export const Body = (): PropertyDecorator => (target, property) => {
  registerDecorator({
    name: 'body',
    target: target.constructor,
    propertyName: String(property),
    validator: { validate: (value: unknown) => bodyFailure(value) === null, defaultMessage: (args) => JSON.stringify(bodyFailure(args?.value) ?? {}) },
  });
};

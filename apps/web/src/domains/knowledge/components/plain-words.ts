import { Extension, type Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { markToSwap } from '../../../platform/forms/plain-marks.ts';
import type { TextMarker, WriterMark } from '../../../platform/text/text-markers.ts';

/** What finds the words, for one language and the author's readers. */
export interface Reviewer extends Pick<TextMarker, 'swap'> {
  review: (text: string) => readonly WriterMark[];
}

/** Words of the whole document that its readers may not know. `text` holds the blocks one under the other; positions of `marks` are in it. */
export interface Reading {
  reviewer: Reviewer | null;
  text: string;
  marks: readonly WriterMark[];
  blocks: readonly Block[];
  decorations: DecorationSet;
}

/** A paragraph, heading or cell: where its text begins in the document and in the text of the reading. */
interface Block {
  place: number;
  offset: number;
  text: string;
  marks: readonly WriterMark[];
}

const key = new PluginKey<Reading>('plainWords');
/** Stands for a line break or another thing that is no letter: one character, as it takes one place. */
const NO_LETTER = '\ufffc';

/** Marks, while an article is written, the words that its readers may not know; Alt+Enter swaps the one at the cursor, as in every other field. */
export const PlainWords = Extension.create({
  name: 'plainWords',
  addProseMirrorPlugins: () => [
    new Plugin<Reading>({
      key,
      state: {
        init: (_config, { doc }) => read(doc, null),
        apply: (transaction, before) => {
          const told = transaction.getMeta(key) as { reviewer: Reviewer | null } | undefined;
          return told || transaction.docChanged ? read(transaction.doc, told ? told.reviewer : before.reviewer) : before;
        },
      },
      props: { decorations: (state) => key.getState(state)?.decorations },
    }),
  ],
  addKeyboardShortcuts() {
    return { 'Alt-Enter': () => swapAtCursor(this.editor) };
  },
});

export const readingOf = (state: EditorState): Reading | undefined => key.getState(state);

/** Has the document read anew: the glossary has been loaded, or the language changed. */
export function reviewWith(editor: Editor, reviewer: Reviewer | null): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, { reviewer }));
}

/** Puts plain words in the place of a marked one, as one step to undo. @param mark of the reading, or one that stands for the same word */
export function swapIn(editor: Editor, { start, end }: Pick<WriterMark, 'start' | 'end'>, wording: string): void {
  const reading = readingOf(editor.state);
  const block = reading?.blocks.findLast(({ offset }) => offset <= start);
  if (!reading?.reviewer || !block) return;
  const mark = { start: start - block.offset, end: end - block.offset };
  const swapped = reading.reviewer.swap(block.text, mark, wording);
  const words = swapped.slice(mark.start, mark.end + swapped.length - block.text.length);
  editor.view.dispatch(editor.state.tr.insertText(words, block.place + mark.start, block.place + mark.end));
  editor.commands.focus();
}

/** @returns whether there was a word with one wording; what means two things is asked under the editor */
function swapAtCursor(editor: Editor): boolean {
  const reading = readingOf(editor.state);
  const cursor = cursorOf(editor);
  const block = reading?.blocks.findLast(({ place }) => place <= cursor);
  if (!reading || !block) return false;
  const mark = markToSwap(reading.marks, block.offset + cursor - block.place);
  const wording = mark?.kind === 'term' ? mark.choices[0]?.wording : null;
  if (!mark || !wording) return false;
  swapIn(editor, mark, wording);
  return true;
}

/** Where the browser has the cursor: the editor hears of a move only after it, and a quick hand is faster. */
function cursorOf({ view, state }: Editor): number {
  const selection = view.dom.ownerDocument.getSelection();
  return selection?.focusNode && view.dom.contains(selection.focusNode) ? view.posAtDOM(selection.focusNode, selection.focusOffset) : state.selection.from;
}

/** Blocks of a document never change but are replaced: only the one that is typed into is read again. */
const known = new WeakMap<Reviewer, WeakMap<Node, readonly WriterMark[]>>();

function marksOf(node: Node, text: string, reviewer: Reviewer | null): readonly WriterMark[] {
  if (!reviewer) return [];
  const read = known.get(reviewer) ?? new WeakMap<Node, readonly WriterMark[]>();
  known.set(reviewer, read);
  const marks = read.get(node) ?? reviewer.review(text);
  read.set(node, marks);
  return marks;
}

function read(doc: Node, reviewer: Reviewer | null): Reading {
  const blocks: Block[] = [];
  let offset = 0;
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, null, NO_LETTER);
    blocks.push({ place: position + 1, offset, text, marks: marksOf(node, text, reviewer) });
    offset += text.length + 1;
    return false;
  });
  return {
    reviewer,
    blocks,
    text: blocks.map(({ text }) => text).join('\n'),
    marks: blocks.flatMap(({ offset: before, marks }) => marks.map((mark) => moved(mark, before))),
    decorations: DecorationSet.create(
      doc,
      blocks.flatMap(({ place, marks }) => marks.map(({ start, end, kind }) => Decoration.inline(place + start, place + end, { class: 'plain-word', 'data-kind': kind }))),
    ),
  };
}

/** Choices are worked out when they are looked at. */
const moved = (mark: WriterMark, by: number): WriterMark => ({
  start: mark.start + by,
  end: mark.end + by,
  kind: mark.kind,
  get choices() {
    return mark.choices;
  },
});

import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { useState } from 'react';
import { renderScreen } from '../testing/render-screen.tsx';
import { TextMarkerProvider, type TextMarker, type WriterMark } from '../text/text-markers.ts';
import { markToSwap, wordsOf } from './plain-marks.ts';
import { PlainTextarea, PlainTextInput } from './plain-text.tsx';

const KNOWN: Record<string, Pick<WriterMark, 'kind' | 'choices'>> = {
  backlog: { kind: 'term', choices: [{ side: 'IT', wording: 'list of work' }] },
  ETL: { kind: 'term', choices: [{ side: 'IT', wording: null }] },
  lead: { kind: 'falseFriend', choices: [{ side: 'MARKETING', wording: 'a person interested' }, { side: 'IT', wording: 'head of the team' }] },
};
const marker: TextMarker = {
  readers: 'MARKETING',
  mark: () => [],
  ask: () => Promise.resolve(),
  review: (text) => [...text.matchAll(/backlog|ETL|lead/g)].map((match) => ({ start: match.index, end: match.index + match[0].length, ...KNOWN[match[0]]! })),
  swap: (text, { start, end }, wording) => text.slice(0, start) + wording + text.slice(end),
};

function Editor({ initial = '', line = false }: { initial?: string; line?: boolean }) {
  const [text, setText] = useState(initial);
  const Field = line ? PlainTextInput : PlainTextarea;
  return <Field label="Note" value={text} onChange={setText} language="en" />;
}
/** A form that says what it has heard. */
function Echo() {
  const [text, setText] = useState('');
  return (
    <>
      <PlainTextarea label="Note" value={text} onChange={setText} language="en" />
      <output>{text}</output>
    </>
  );
}
const show = (initial = '', given: TextMarker | null = marker, line = false) =>
  renderScreen(
    <TextMarkerProvider value={given}>
      <Editor initial={initial} line={line} />
    </TextMarkerProvider>,
  );
const field = () => screen.getByRole('textbox', { name: 'Note' });

describe('a text that the other side will read', () => {
  test('says while typing how many words its readers may not know, and underlines them', async () => {
    const { user, container } = show();
    expect(screen.getByRole('status')).toHaveTextContent('');
    await user.type(field(), 'Our backlog and the ETL of the backlog');
    expect(screen.getByRole('status')).toHaveTextContent('2 words that marketing may not know');
    expect([...container.querySelectorAll('[aria-hidden="true"] span[data-kind]')].map((mark) => mark.textContent)).toEqual(['backlog', 'ETL', 'backlog']);
    expect(screen.getByText('no plain words yet')).toBeInTheDocument();
  });

  test('swaps the word at the cursor with one key', async () => {
    const { user } = show('Our lead and backlog grow');
    await user.click(field());
    await user.keyboard('{Alt>}{Enter}{/Alt}');
    expect(field()).toHaveValue('Our lead and list of work grow');
    expect(screen.getByRole('status')).toHaveTextContent('backlog replaced with list of work');
  });

  test('a key is shown before the form hears of it; leaving the field tells the form at once', async () => {
    const { container } = renderScreen(<Echo />);
    const echo = container.querySelector('output');
    const acting = Reflect.get(globalThis, 'IS_REACT_ACT_ENVIRONMENT');
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
    try {
      const input = field() as HTMLTextAreaElement;
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(input, 'Black Week');
      input.dispatchEvent(new Event('input', { bubbles: true }));
      expect(input.value).toBe('Black Week');
      expect(echo).toHaveTextContent('');
      input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      await Promise.resolve();
      expect(echo).toHaveTextContent('Black Week');
    } finally {
      Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', acting);
    }
  });

  test('swaps by tap as well, in a field of one line too', async () => {
    const { user } = show('The backlog', marker, true);
    await user.click(screen.getByRole('button', { name: 'Replace backlog with list of work' }));
    expect(field()).toHaveValue('The list of work');
    expect(screen.queryByRole('list')).toBeNull();
  });

  test('asks which meaning of a false friend is meant before it swaps', async () => {
    const { user } = show('One lead');
    await user.click(field());
    await user.keyboard('{Alt>}{Enter}{/Alt}');
    expect(field()).toHaveValue('One lead');
    const words = within(screen.getByRole('list'));
    expect(words.getByRole('button', { name: 'Which meaning of lead?' })).toHaveAttribute('aria-expanded', 'true');
    expect(words.getByRole('button', { name: 'Replace lead with a person interested' })).toHaveFocus();
    await user.click(words.getByRole('button', { name: 'Replace lead with head of the team' }));
    expect(field()).toHaveValue('One head of the team');
  });

  test('is a plain field until the glossary is there, and Alt+Enter then does nothing', async () => {
    const { user } = show('The backlog', null);
    await user.click(field());
    await user.keyboard('{Alt>}{Enter}{/Alt}');
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('which word the key swaps', () => {
  const marks = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 6 })), { maxLength: 8 })
    .map((steps) => {
      let at = 0;
      return steps.map(([gap, length]): WriterMark => {
        const start = at + gap;
        at = start + length;
        return { start, end: at, kind: 'term', choices: [] };
      });
    });

  test('is the one the cursor touches, else the nearest before it, else the first; none only when there is none', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 0, max: 90 }), (list, cursor) => {
        const mark = markToSwap(list, cursor);
        if (list.length === 0) return expect(mark).toBeNull();
        const touching = list.filter((each) => each.start <= cursor && cursor <= each.end);
        if (touching.length > 0) return expect(touching).toContain(mark);
        const before = list.filter((each) => each.end < cursor);
        return expect(mark).toBe(before.at(-1) ?? list[0]);
      }),
    );
  });

  test('words are listed once, each with how often it stands there', () => {
    const text = 'backlog ETL backlog';
    expect(wordsOf(text, marker.review(text, 'en')).map(({ word, times }) => [word, times])).toEqual([['backlog', 2], ['ETL', 1]]);
  });
});

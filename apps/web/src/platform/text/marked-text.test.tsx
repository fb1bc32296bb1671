import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { Markless } from '@tandem/ui/markless';
import { renderScreen } from '../testing/render-screen.tsx';
import { LText } from './l-text.tsx';
import { MarkedText } from './marked-text.tsx';
import { TextMarkerProvider, type TextMark, type TextMarker } from './text-markers.ts';

const text = 'The API sends a lead.';
const asked: string[] = [];
const marker: TextMarker = {
  readers: 'MARKETING',
  review: () => [],
  ask: (word) => {
    asked.push(word);
    return Promise.resolve();
  },
  swap: (given) => given,
  mark: (given: string): TextMark[] => {
    const api = given.indexOf('API');
    const lead = given.indexOf('lead');
    if (api < 0) return [];
    return [
      { start: lead, end: lead + 4, label: 'lead', plainWording: 'Somebody who left a contact.', href: '/w/demo/glossary/2', kind: 'falseFriend' },
      { start: api, end: api + 3, label: 'API', plainWording: 'How two systems talk.', otherSideWording: 'a connection', href: '/w/demo/glossary/1', kind: 'term' },
      { start: api + 1, end: api + 2, label: 'overlap', plainWording: 'never shown', href: '#', kind: 'term' },
    ];
  },
};
const marked = (
  <TextMarkerProvider value={marker}>
    <p>
      <MarkedText text={text} />
    </p>
  </TextMarkerProvider>
);

describe('MarkedText', () => {
  test('is plain without a marker', () => {
    renderScreen(
      <p>
        <MarkedText text={text} />
      </p>,
    );
    expect(screen.getByText(text)).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('marks words in order, once, and leaves the text whole', () => {
    const { container } = renderScreen(marked);
    expect(container.querySelector('p')).toHaveTextContent(text);
    expect(screen.getAllByRole('button').map((word) => word.textContent)).toEqual(['API', 'lead']);
    expect(screen.getByRole('button', { name: 'lead: the other side understands this differently' })).toBeInTheDocument();
  });

  test('explains on focus and closes on Escape', async () => {
    const { user } = renderScreen(marked);
    await user.tab();
    expect(await screen.findByText('How two systems talk.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open in the glossary' })).toHaveAttribute('href', '/w/demo/glossary/1');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('How two systems talk.')).toBeNull());
  });

  test('explains on hover, for as long as the pointer is on the word or on its explanation', async () => {
    const { user } = renderScreen(marked);
    await user.hover(screen.getByRole('button', { name: /^API/ }));
    const wording = await screen.findByText('How two systems talk.');
    await user.hover(wording);
    // Longer than it takes to close what was left.
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(wording).toBeInTheDocument();
    await user.unhover(wording);
    await waitFor(() => expect(wording).not.toBeInTheDocument());
  });

  test('a reader who does not get it asks with one button', async () => {
    const { user } = renderScreen(marked);
    await user.click(screen.getByRole('button', { name: /^API/ }));
    await user.click(await screen.findByRole('button', { name: 'I don\'t get it' }));
    expect(asked).toEqual(['API']);
  });

  test('explains on tap without following what it stands in', async () => {
    const { user, address } = renderScreen(<a href="/elsewhere">{marked}</a>);
    await user.click(screen.getByRole('button', { name: /^lead/ }));
    expect(await screen.findByText('Somebody who left a contact.')).toBeInTheDocument();
    expect(address()).toBe('/w/demo');
  });

  test('is plain inside Markless', () => {
    renderScreen(<Markless>{marked}</Markless>);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('LText', () => {
  test('shows the reader’s language without a tag', () => {
    const { container } = renderScreen(<LText value={{ pl: 'Cel', en: 'Goal' }} />);
    expect(container).toHaveTextContent('Goal');
    expect(screen.queryByTitle(/Written only/)).toBeNull();
  });

  test('shows the other language with a tag and says which it is', () => {
    const other = renderScreen(<LText value={{ pl: 'Cel', en: null }} />);
    expect(other.getByTitle('Written only in this language: Polski')).toHaveTextContent('pl');
    expect(other.getByText('Cel')).toHaveAttribute('lang', 'pl');
  });
});

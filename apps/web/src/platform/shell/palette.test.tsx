import { describe, expect, jest, test } from '@jest/globals';
import { IconPlus, IconTarget } from '@tabler/icons-react';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { Finder, WebDomain } from '../router/web-domain.ts';
import { renderScreen } from '../testing/render-screen.tsx';
import { Palette } from './palette.tsx';

const goal = { id: 'g1', title: { pl: 'Strona kampanii', en: 'Campaign page' }, path: 'goals/g1', groupKey: 'found.GOAL' };
const word = { id: 't1', title: { pl: null, en: 'campaign' }, path: 'glossary/t1', groupKey: 'found.TERM' };
const messages = { menu: { things: 'Słownik', create: 'Draft a goal' }, found: { GOAL: 'Shared goals', TERM: 'Words' } };

function renderPalette(find: Finder, onHelp = () => undefined) {
  const domain: WebDomain = {
    name: 'test',
    menu: { labelKey: 'menu.things', icon: IconTarget, path: 'things', order: 1, section: 'work' },
    commands: [{ labelKey: 'menu.create', icon: IconPlus, path: 'goals/new' }],
    finder: () => Promise.resolve(find),
    routes: [],
  };
  return renderScreen(<Palette domains={[domain]} request={1} onHelp={onHelp} />, { path: '/w/demo/start', route: '/w/:slug/*', messages: { en: messages, pl: messages } });
}
const field = () => screen.findByPlaceholderText('Where to, or what to do?');

describe('palette', () => {
  test('finds places and commands by a part of the name, also typed without tails', async () => {
    const { user, address } = renderPalette(() => Promise.resolve([]));
    await user.type(await field(), 'slow');
    expect(screen.queryByText('Draft a goal')).toBeNull();
    await user.click(screen.getByText('Słownik'));
    expect(address()).toBe('/w/demo/things');
  });

  test('asks the server once for what was typed at a stretch, and opens what it found', async () => {
    const find = jest.fn<Finder>(() => Promise.resolve([goal, word]));
    const { user, address } = renderPalette(find);
    const typed = await field();
    // In one go, however busy the machine is.
    for (const value of ['c', 'ca', 'cam', 'camp']) fireEvent.change(typed, { target: { value } });
    expect(await screen.findByRole('button', { name: /^camp ?aign$/ })).toBeInTheDocument();
    expect(find.mock.calls.map(([, text]) => text)).toEqual(['camp']);
    await user.click(screen.getByRole('button', { name: /^Camp ?aign page$/ }));
    expect(address()).toBe('/w/demo/goals/g1');
  });

  test('one letter asks nobody; a search that fails says so', async () => {
    const find = jest.fn<Finder>(() => Promise.reject(new Error('away')));
    const { user } = renderPalette(find);
    await user.type(await field(), 'q');
    expect(await screen.findByText('Nothing has this name. Try a part of the word.')).toBeInTheDocument();
    expect(find).not.toHaveBeenCalled();
    await user.type(await field(), 'qq');
    expect(await screen.findByText('The search did not answer. Type on to try again.')).toBeInTheDocument();
  });

  test('an answer to an older text is not shown for a newer one', async () => {
    const answers = new Map<string, (things: (typeof goal)[]) => void>();
    const find: Finder = (_, text) => new Promise((resolve) => answers.set(text, resolve));
    const { user } = renderPalette(find);
    await user.type(await field(), 'old');
    await waitFor(() => expect(answers.has('old')).toBe(true));
    await user.type(await field(), 'er');
    await waitFor(() => expect(answers.has('older')).toBe(true));
    answers.get('older')?.([]);
    answers.get('old')?.([goal]);
    expect(await screen.findByText('Nothing has this name. Try a part of the word.')).toBeInTheDocument();
    expect(screen.queryByText('Campaign page')).toBeNull();
  });
});

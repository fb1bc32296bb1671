import { describe, expect, jest, test } from '@jest/globals';
import { IconTarget } from '@tabler/icons-react';
import { cleanup, screen } from '@testing-library/react';
import type { WebDomain } from '../router/web-domain.ts';
import { renderScreen } from '../testing/render-screen.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { letSingleKeysAct, placeKeys, singleKeysAct } from './shortcuts.ts';
import { useShortcuts } from './use-shortcuts.ts';

const place = (path: string, order: number): WebDomain => ({
  name: path,
  routes: [],
  menu: { labelKey: `menu.${path}`, icon: IconTarget, path, order, section: 'work' },
});
const domains = [place('glossary', 2), place('goals', 1)];

function Probe({ create, help }: { create: () => void; help: () => void }) {
  useShortcuts(domains, { create, help });
  return <input aria-label="text" />;
}

function renderProbe() {
  const act = { create: jest.fn(), help: jest.fn() };
  return { act, ...renderScreen(<Probe {...act} />, { path: '/w/demo/start', route: '/w/:slug/*' }) };
}

describe('keyboard shortcuts', () => {
  test('each place has a letter of its own, in the order of the menu', () => {
    expect(placeKeys(domains).map(({ path, letter }) => `${letter} ${path}`)).toEqual(['g goals', 'l glossary']);
  });

  test('G and a letter go to the place; the second G is a letter too', async () => {
    const { user, address } = renderProbe();
    await user.keyboard('gl');
    expect(address()).toBe('/w/demo/glossary');
    await user.keyboard('gg');
    expect(address()).toBe('/w/demo/goals');
  });

  test('C creates and ? explains, but neither after G nor with Ctrl', async () => {
    const { user, act } = renderProbe();
    await user.keyboard('c?');
    expect(act.create).toHaveBeenCalledTimes(1);
    expect(act.help).toHaveBeenCalledTimes(1);
    await user.keyboard('gc');
    await user.keyboard('{Control>}c{/Control}');
    expect(act.create).toHaveBeenCalledTimes(1);
  });

  test('keys typed into a field stay in the field', async () => {
    const { user, act, address } = renderProbe();
    await user.type(screen.getByRole('textbox'), 'c?gl');
    expect(screen.getByRole('textbox')).toHaveValue('c?gl');
    expect(act.create).not.toHaveBeenCalled();
    expect(address()).toBe('/w/demo/start');
  });

  test('whoever switches single keys off on the sheet has them off', async () => {
    const { user } = renderScreen(<ShortcutSheet domains={domains} opened onClose={() => undefined} />);
    await user.click(await screen.findByLabelText(/^Single keys work/));
    expect(singleKeysAct()).toBe(false);
    cleanup();
    const probe = renderProbe();
    await probe.user.keyboard('c?');
    expect(probe.act.create).not.toHaveBeenCalled();
    letSingleKeysAct(true);
    await probe.user.keyboard('c');
    expect(probe.act.create).toHaveBeenCalledTimes(1);
  });

  test('the sheet names every key', async () => {
    renderScreen(<ShortcutSheet domains={domains} opened onClose={() => undefined} />);
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toHaveTextContent(/Ctrl\s*K.*Create or do something.*GG.*GL/);
  });
});

import { describe, expect, jest, test } from '@jest/globals';
import { IconTarget } from '@tabler/icons-react';
import { screen, waitFor, within } from '@testing-library/react';
import type { WebDomain } from '../router/web-domain.ts';
import { answers } from '../testing/answers.ts';
import { renderScreen, type RenderScreenOptions } from '../testing/render-screen.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { ProfileMenu } from './profile-menu.tsx';
import { SideBar } from './side-bar.tsx';

const words = { goals: 'Goals', teams: 'Teams', terms: 'Glossary', home: 'Overview', pulse: 'Pulse' };
const domain = (key: keyof typeof words, section: 'today' | 'work' | 'agree', order: number, forPhone = false): WebDomain => ({
  name: 'test',
  menu: { labelKey: key, icon: IconTarget, path: key, order, section },
  ...(forPhone ? { forPhone } : {}),
  routes: [],
});
const domains = [domain('terms', 'agree', 1), domain('goals', 'work', 1), domain('teams', 'work', 2), domain('home', 'today', 1)];
const shared: RenderScreenOptions = { path: '/w/demo/goals/g1', route: '/w/:slug/*', messages: { en: words, pl: words } };
const links = (within_: HTMLElement) => within(within_).getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);

describe('the side bar', () => {
  test('groups the places under headings in their order, settings at its end, and marks where one is', () => {
    renderScreen(<SideBar domains={domains} />, shared);
    const bar = screen.getByRole('navigation', { name: 'Navigation' });
    expect(links(bar)).toEqual([
      ['Overview', '/w/demo/home'],
      ['Goals', '/w/demo/goals'],
      ['Teams', '/w/demo/teams'],
      ['Glossary', '/w/demo/terms'],
      ['Members', '/w/demo/settings/members'],
      ['Workspace', '/w/demo/settings/workspace'],
    ]);
    expect(bar).toHaveTextContent(/^OverviewWorkGoalsTeamsAgreementsGlossarySettings/);
    expect(within(bar).getByRole('link', { current: 'page' })).toHaveTextContent('Goals');
  });

  test('shows the change log to whom the API tells it', () => {
    renderScreen(<SideBar domains={domains} />, { ...shared, workspace: { viewerCan: { __typename: 'WorkspaceRights', update: false, invite: false, readAudit: true } } });
    expect(screen.getByRole('link', { name: 'Change log' })).toHaveAttribute('href', '/w/demo/settings/audit');
  });
});

describe('the bar of phones', () => {
  test('holds the places made for phones and "More", which opens all of them and closes when one is followed', async () => {
    const named = domains.map((each, index) => ({ ...each, name: `d${index}`, ...(index > 0 ? { forPhone: true } : {}) }));
    const { address, user } = renderScreen(<BottomBar domains={named} />, shared);
    const bar = screen.getByRole('navigation', { name: 'Quick places' });
    expect(links(bar).map(([, to]) => to)).toEqual(['/w/demo/home', '/w/demo/goals', '/w/demo/teams']);
    const sheet = screen.getByRole('navigation', { name: 'Navigation', hidden: true });
    const more = within(bar).getByRole('button', { name: 'More' });
    expect(more).toHaveAttribute('popovertarget', sheet.id);
    expect(sheet).toHaveAttribute('popover', 'auto');
    const hidePopover = jest.fn();
    Object.assign(sheet, { hidePopover });
    const all = within(sheet).getAllByRole('link', { hidden: true });
    expect(all).toHaveLength(6);
    await user.click(all.find((link) => link.getAttribute('href') === '/w/demo/terms') ?? sheet);
    expect(address()).toBe('/w/demo/terms');
    expect(hidePopover).toHaveBeenCalledTimes(1);
  });
});

describe('the menu of the account', () => {
  test('says who is signed in, leads to the profile and signs out', async () => {
    // What follows is a whole new page, which the simulated browser cannot load and says so.
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { link, sent } = answers({ SignOut: () => ({ signOut: { __typename: 'SignedOut', ok: true } }) });
    const { user } = renderScreen(<ProfileMenu />, { ...shared, link });
    await user.click(screen.getByRole('button', { name: 'Your account, Ola Nowak' }));
    expect(screen.getByText('ola@demo.example')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Your profile', hidden: true })).toHaveAttribute('href', '/w/demo/settings/profile');
    await user.click(screen.getByRole('button', { name: 'Sign out', hidden: true }));
    await waitFor(() => expect(told).toHaveBeenCalled());
    expect(sent.map(({ name }) => name)).toEqual(['SignOut']);
    expect(String(told.mock.calls[0]?.[0])).toContain('navigation');
    told.mockRestore();
  });
});

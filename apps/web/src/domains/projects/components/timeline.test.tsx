import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answers, words } from '../../../platform/testing/answers.ts';
import { renderScreen, type RenderScreenOptions } from '../../../platform/testing/render-screen.tsx';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { TimelinePage } from './timeline-page.tsx';
import { weeksOf } from './weeks-of.ts';

const freeze = { __typename: 'Freeze', id: 'f1', name: words('Christmas freeze', 'Zamrożenie świąteczne'), reason: words('Orders are at their peak'), firstDay: '2026-12-22', lastDay: '2027-01-03', viewerCan: { __typename: 'FreezeRights', remove: true } };
const photo = {
  ...{ __typename: 'TimelineProject', key: 'PHOTO', name: words('Photo library'), state: 'ACTIVE', side: 'MARKETING', startsOn: '2026-09-01', endsOn: '2026-12-28', deadlineKind: 'WISH', launch: true },
  milestones: [{ __typename: 'TimelineMilestone', id: 'm1', title: words('Rights recorded'), due: '2026-12-08', state: 'OPEN' }],
};
const conflict = (more: object) => ({
  ...{ __typename: 'TimelineConflict', kind: 'FREEZE', day: '2026-12-28', projectKey: 'PHOTO', key: 'PHOTO', title: words('Photo library'), milestoneId: null },
  ...{ otherKey: null, otherTitle: words('Christmas freeze'), otherDay: '2027-01-03', pOnTime: null, ...more },
});
const timeline = (more: object = {}) => ({
  timeline: {
    ...{ __typename: 'Timeline', from: '2026-11-23', to: '2027-02-21', today: '2026-11-28', projectsLeftOut: 0, viewerCanFreeze: true, freezes: [freeze], projects: [photo], conflicts: [conflict({})] },
    goals: [{ __typename: 'TimelineGoal', id: 'g1', title: words('One profile'), endsOn: '2027-01-08' }, { __typename: 'TimelineGoal', id: 'g2', title: words('No backlog'), endsOn: '2027-01-08' }],
    ...more,
  },
});

const show = (by: Parameters<typeof answers>[0] = {}, options: RenderScreenOptions = {}) => {
  const server = answers({ Timeline: () => timeline(), ...by });
  const view = renderScreen(<TimelinePage />, { domain: 'projects', messages: { en, pl }, path: '/w/demo/timeline', link: server.link, ...options });
  const asked = () => server.sent.filter(({ name }) => name === 'Timeline').map(({ variables }) => variables);
  return { ...view, sent: server.sent, asked };
};

/** As wide as a screen: jsdom measures nothing. */
class WideObserver implements ResizeObserver {
  constructor(private readonly told: ResizeObserverCallback) {}
  observe(target: Element): void {
    const entry = { target, contentRect: DOMRect.fromRect({ width: 1_100 }), borderBoxSize: [], contentBoxSize: [], devicePixelContentBoxSize: [] };
    this.told([entry], this);
  }
  unobserve(): void {}
  disconnect(): void {}
}
const still = window.ResizeObserver;
const anyMedia = window.matchMedia;
beforeEach(() => {
  window.ResizeObserver = WideObserver;
  window.DOMRect ??= Object.assign(class {} as typeof DOMRect, { fromRect: ({ width = 0, height = 0 } = {}) => ({ width, height, x: 0, y: 0, top: 0, left: 0, right: width, bottom: height, toJSON: () => ({}) }) });
});
afterEach(() => {
  window.ResizeObserver = still;
  window.matchMedia = anyMedia;
});

describe('timeline', () => {
  test('says the finding, draws it with that as its name, and lists why each date cannot hold', async () => {
    const conflicts = [
      conflict({}),
      conflict({ kind: 'FORECAST', otherTitle: null, otherDay: '2027-02-01', pOnTime: 0.14 }),
      conflict({ kind: 'DEPENDENCY', key: 'PHOTO-7', day: '2026-12-20', title: words('Lookbook'), otherKey: 'CONSENT-9', otherTitle: words('Archives'), otherDay: '2026-12-24' }),
      conflict({ kind: 'FORECAST', key: 'MAIL', projectKey: 'MAIL', title: words('Mail'), otherTitle: null, otherDay: null, pOnTime: null }),
    ];
    show({ Timeline: () => timeline({ conflicts }) });
    // The deadline of PHOTO is one date, whatever contradicts it.
    expect(await screen.findByRole('img', { name: '3 dates in these weeks cannot hold as they are.' })).toBeInTheDocument();
    const lines = within(screen.getByRole('list', { name: 'What cannot hold' })).getAllByRole('button').map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'PHOTO: Photo library, 28 Dec 2026: falls into “Christmas freeze”, in which IT changes nothing until 3 Jan 2027.',
      'PHOTO: Photo library, 28 Dec 2026: half of the computed futures are done only by 1 Feb 2027. On time: 14%.',
      'PHOTO-7: Lookbook, 20 Dec 2026: waits for CONSENT-9: Archives, which ends only on 24 Dec 2026.',
      'MAIL: Mail, 28 Dec 2026: half of the computed futures are not done within three years.',
    ]);
  });

  test('goals that end on one day, launches and freezes stand above; everything can be read as a table, in Polish too', async () => {
    const { user } = show({}, { language: 'pl' });
    expect(within(await screen.findByRole('group', { name: 'Cele' })).getByRole('button', { name: 'kończą się 2 cele, 8 sty 2027' })).toBeInTheDocument();
    expect(within(screen.getByRole('group', { name: 'Premiery' })).getByRole('button')).toHaveTextContent('PHOTO');
    expect(within(screen.getByRole('group', { name: 'Zamrożenia IT' })).getByRole('button')).toHaveTextContent('Zamrożenie świąteczne');
    await user.click(screen.getByRole('button', { name: 'Pokaż jako tabelę' }));
    const rows = screen.getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('cell').slice(0, 2).map(({ textContent }) => textContent).join(' '));
    expect(rows).toEqual(['1 wrz 2026 Premiera', '8 gru 2026 Kamień milowy', '22 gru 2026 Zamrożenie IT', '28 gru 2026 Nie do dotrzymania', '8 sty 2027 Cel', '8 sty 2027 Cel']);
  });

  test('moves by four weeks, back to this week, and keeps the weeks in the address; an address that is no day shows this week', async () => {
    const { user, asked, address } = show({ Timeline: ({ from }) => timeline(from === '2026-12-21' ? { from, to: '2027-03-21' } : {}) }, { path: '/w/demo/timeline?from=soon' });
    await user.click(await screen.findByRole('button', { name: 'Four weeks later' }));
    expect(await screen.findByText('21 Dec 2026 – 21 Mar 2027')).toBeInTheDocument();
    expect(address()).toBe('/w/demo/timeline?from=2026-12-21');
    await user.click(screen.getByRole('button', { name: 'Back to this week' }));
    expect(await screen.findByText('23 Nov 2026 – 21 Feb 2027')).toBeInTheDocument();
    expect(address()).toBe('/w/demo/timeline');
    expect(asked()).toEqual([{ from: null }, { from: '2026-12-21' }]);
  });

  test('who may adds a freeze; what was typed stays when it is refused; others are not offered it', async () => {
    const fields = [{ __typename: 'FieldProblem', path: 'reason', code: 'REQUIRED', message: 'Say why.' }];
    const refused = { addFreeze: { __typename: 'ValidationProblem', code: 'VALIDATION', message: 'Look again.', fields } };
    const { user, sent, unmount } = show({ AddFreeze: () => refused });
    await user.click(await screen.findByRole('button', { name: 'Add a freeze' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add a freeze' }));
    await user.click(dialog.getByLabelText(/^What it is called/));
    await user.paste('Easter');
    await user.click(dialog.getByLabelText(/^First day/));
    await user.paste('1.04.2027');
    await user.click(dialog.getByLabelText(/^Last day/));
    await user.paste('5.04.2027');
    await user.click(dialog.getByLabelText(/^Why/));
    await user.paste('.');
    await user.click(dialog.getByRole('button', { name: 'Add a freeze' }));
    expect(await dialog.findByText('Say why.')).toBeInTheDocument();
    expect(dialog.getByLabelText(/^What it is called/)).toHaveValue('Easter');
    const input = { name: { pl: null, en: 'Easter' }, reason: { pl: null, en: '.' }, firstDay: '2027-04-01', lastDay: '2027-04-05' };
    expect(sent.find(({ name }) => name === 'AddFreeze')?.variables).toEqual({ input });
    unmount();
    show({ Timeline: () => timeline({ viewerCanFreeze: false }) });
    await screen.findByRole('img', { name: /in these weeks/ });
    expect(screen.queryByRole('button', { name: 'Add a freeze' })).toBeNull();
  });

  test('a freeze opens at the side with its reason, is removed there, and the weeks are asked again', async () => {
    const { user, sent, asked, address } = show({ RemoveFreeze: () => ({ removeFreeze: { __typename: 'FreezeSaved', freeze: { __typename: 'Freeze', id: 'f1' } } }) });
    await user.click(await screen.findByRole('button', { name: 'Christmas freeze, 22 Dec – 3 Jan 2027' }));
    expect(address()).toBe('/w/demo/timeline?open=freeze.f1');
    const panel = within(await screen.findByRole('dialog'));
    expect(panel.getByText('Orders are at their peak')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Remove the freeze' }));
    await screen.findByText('Freeze removed');
    expect(sent.find(({ name }) => name === 'RemoveFreeze')?.variables).toEqual({ input: { id: 'f1' } });
    expect(asked()).toHaveLength(2);
    expect(address()).toBe('/w/demo/timeline');
  });

  test('on a phone what cannot hold comes first, then each week in which something happens', async () => {
    window.matchMedia = (query) => ({ ...anyMedia(query), matches: query.includes('max-width') });
    show();
    expect(await screen.findByRole('heading', { name: 'What cannot hold' })).toBeInTheDocument();
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(['What cannot hold', '7 Dec – 13 Dec', '21 Dec – 27 Dec', '28 Dec – 3 Jan', '4 Jan – 10 Jan']);
    expect(screen.queryByRole('img', { name: /dates? in these weeks/ })).toBeNull();
    expect(within(screen.getByRole('region', { name: '28 Dec – 3 Jan' })).getByRole('button')).toHaveTextContent('PHOTO: Photo library28 Dec · Launch · cannot hold');
  });

  test('weeks without anything say so, with the way to the projects', async () => {
    show({ Timeline: () => timeline({ projects: [], goals: [], freezes: [], conflicts: [] }) });
    expect(await screen.findByText(en.timeline.empty)).toBeInTheDocument();
    expect(screen.getByText(en.timeline.holds)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See the projects' })).toHaveAttribute('href', '/w/demo/projects');
  });
});

test('things fall into the week of their day, from Monday to Sunday', () => {
  const weeks = weeksOf([{ day: '2026-11-30' }, { day: '2026-11-29' }, { day: '2026-11-23' }], '2026-11-23');
  expect(weeks.map(({ monday, sunday, happenings }) => [monday, sunday, happenings.map(({ day }) => day)])).toEqual([
    ['2026-11-23', '2026-11-29', ['2026-11-23', '2026-11-29']],
    ['2026-11-30', '2026-12-06', ['2026-11-30']],
  ]);
});

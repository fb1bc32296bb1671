import { expect, jest, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { answers, connection, person, words } from '../../../platform/testing/answers.ts';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { PlanPage } from './plan-page.tsx';
import { SkillsPage } from './skills-page.tsx';

jest.setTimeout(20_000);

const shared = { domain: 'capacity', messages: { en, pl } };
const WEEK = '2026-12-07';
const ewa = (more: object = {}, cell: object = {}) => ({
  ...{ __typename: 'CapacityRow', id: 'm2', side: 'IT', name: words('Ewa'), realityFactor: null, workingHours: { __typename: 'WorkingHours', hoursPerWeek: 32, version: 4 }, viewerCan: { __typename: 'CapacityRowRights', setTime: true } },
  cells: [{ __typename: 'CapacityCell', week: WEEK, capacity: 32, allocated: 16, tentative: 0, load: 50, said: false, ...cell }],
  ...more,
});
const ledger = (side: string) => ({
  ...{ __typename: 'CommitmentLedger', side, from: WEEK, until: WEEK, capacity: 32, promised: 16, load: 50, realityFactor: null, realLoad: null, sentence: words('Everything fits.'), lines: [] },
});
const away = (id: string, member: object, remove: boolean) => ({ __typename: 'Absence', id, firstDay: '2026-12-14', lastDay: '2026-12-18', member, viewerCan: { __typename: 'AbsenceRights', remove } });
const allocation = { __typename: 'Allocation', id: 'a1', version: 2, kind: 'BUSINESS_AS_USUAL', lane: null, week: WEEK, hours: 16, tentative: false, member: person('m2', 'Ewa', 'IT'), project: null };
const saved = (name: string) => () => ({ [name]: { __typename: 'MemberTimeSaved', member: { __typename: 'Member', id: 'm2' } } });
const exposure = { __typename: 'SkillExposure', id: 'e1', deadline: '2026-12-20', sentence: words('MAIL needs somebody who can tag.'), project: { __typename: 'Project', id: 'p1', key: 'MAIL' } };

const show = (by: Parameters<typeof answers>[0] = {}, path = '/w/demo/capacity?by=PERSON', row: object = ewa()) => {
  const { link, sent } = answers({
    CapacityPlan: () => ({ capacityHeatmap: connection('CapacityRow', [row], { viewerCanPlan: true }) }),
    CapacityLedgers: () => ({ it: ledger('IT'), marketing: ledger('MARKETING'), marketingShare: { __typename: 'MarketingShare', actual: null, agreed: null, weeks: [] } }),
    CapacityProjects: () => ({ projects: connection('Project', [{ __typename: 'Project', id: 'p1', key: 'MAIL', name: words('Mailing') }]) }),
    CapacityTeams: () => ({ teams: connection('Team', []) }),
    CapacityAbsences: () => ({ absences: connection('Absence', [away('x1', person('m2', 'Ewa', 'IT'), true), away('x2', person('m3', 'Iwo', 'IT'), false)]) }),
    CapacityAllocations: () => ({ allocations: connection('Allocation', [allocation]) }),
    SkillExposures: () => ({ skillExposures: connection('SkillExposure', [exposure]) }),
    MemberOptions: () => ({ members: connection('Member', [{ ...person('m1', 'Ola', 'IT'), state: 'ACTIVE' }]) }),
    ...by,
  });
  return { ...renderScreen(<PlanPage />, { ...shared, path, link }), inputOf: (name: string) => sent.find((each) => each.name === name)?.variables.input, sent };
};
const openCell = async (user: ReturnType<typeof show>['user']) => {
  await user.click(await screen.findByRole('button', { name: /^Ewa, week of/ }));
  return within(await screen.findByRole('dialog'));
};

test.each([
  ['that fit are saved without a warning', [], false],
  ['beyond what there is are saved, and said', [{ __typename: 'OverAllocation', week: WEEK, load: 125 }], true],
])('changed hours %s', async (_name, overAllocated, warns) => {
  const { user, inputOf } = show({ UpdateAllocation: () => ({ updateAllocation: { __typename: 'AllocationsSaved', allocations: [{ ...allocation, hours: 40, version: 3 }], overAllocated } }) });
  const dialog = await openCell(user);
  fireEvent.change(await dialog.findByRole('textbox', { name: 'Hours for Business as usual' }), { target: { value: '40' } });
  await user.click(dialog.getByRole('button', { name: en.cell.save }));
  expect((await screen.findAllByText(en.cell.saved)).length).toBeGreaterThan(0);
  if (warns) await screen.findByText(/^Saved, but/);
  expect(inputOf('UpdateAllocation')).toEqual({ id: 'a1', expectedVersion: 2, week: WEEK, hours: 40, tentative: false });
  expect(screen.queryByText('Saved, but 1 week has more than there is') !== null).toBe(warns);
  expect(screen.queryByText(/^Up to 125% of the hours/) !== null).toBe(warns);
});

test('the hours there are get said for one week and as the usual ones', async () => {
  const { user, inputOf } = show({ SetCapacityWeek: saved('setCapacityWeek'), SetWorkingHours: saved('setWorkingHours') });
  const dialog = await openCell(user);
  expect(dialog.queryByRole('button', { name: en.time.back })).toBeNull();
  fireEvent.change(dialog.getByRole('textbox', { name: 'Hours in the week of 7 Dec' }), { target: { value: '12' } });
  await user.click(dialog.getByRole('button', { name: en.time.saveWeek }));
  expect(await screen.findByText(en.time.weekSaved)).toBeInTheDocument();
  expect(inputOf('SetCapacityWeek')).toEqual({ memberId: 'm2', week: WEEK, hours: 12 });
  fireEvent.change(dialog.getByRole('textbox', { name: en.time.usual }), { target: { value: '20' } });
  await user.click(dialog.getByRole('button', { name: en.time.saveUsual }));
  expect(await screen.findByText(en.time.usualSaved)).toBeInTheDocument();
  expect(inputOf('SetWorkingHours')).toEqual({ memberId: 'm2', hoursPerWeek: 20, expectedVersion: 4 });
});

test('a week that was said can go back to the usual; who may not set the hours is not asked', async () => {
  const { user, inputOf, unmount } = show({ SetCapacityWeek: saved('setCapacityWeek') }, undefined, ewa({}, { said: true }));
  await user.click((await openCell(user)).getByRole('button', { name: en.time.back }));
  await waitFor(() => expect(inputOf('SetCapacityWeek')).toEqual({ memberId: 'm2', week: WEEK, hours: null }));
  unmount();
  const other = show({}, undefined, ewa({ viewerCan: { __typename: 'CapacityRowRights', setTime: false } }));
  const dialog = await openCell(other.user);
  expect(await dialog.findByText('Business as usual')).toBeVisible();
  expect(dialog.queryByRole('textbox', { name: en.time.usual })).toBeNull();
});

test('pencilled hours are asked for by the switch, for cells and promises alike', async () => {
  const { user, sent, address } = show();
  await user.click(await screen.findByRole('switch', { name: en.filters.tentative }));
  const last = (name: string) => sent.filter((each) => each.name === name).at(-1)?.variables;
  await waitFor(() => expect([last('CapacityPlan')?.tentative, last('CapacityLedgers')?.tentative]).toEqual([true, true]));
  expect(address()).toContain('tentative=1');
});

test('an absence is added for oneself unless somebody else is chosen; one that is not the reader\'s to take back stays', async () => {
  const { user, inputOf } = show({ AddAbsence: saved('addAbsence'), RemoveAbsence: saved('removeAbsence') });
  const panel = within(await screen.findByRole('region', { name: en.absence.title }));
  expect(panel.getByText('Iwo').closest('li')).not.toHaveTextContent(en.absence.remove);
  await user.click(panel.getByRole('button', { name: en.absence.remove }));
  await waitFor(() => expect(inputOf('RemoveAbsence')).toEqual({ id: 'x1' }));
  await user.click(screen.getByRole('button', { name: en.absence.add }));
  const dialog = within(await screen.findByRole('dialog'));
  for (const [name, day] of [[en.absence.first, '2026-12-21'], [en.absence.last, '2026-12-23']] as const) {
    const field = dialog.getByRole('textbox', { name: new RegExp(`^${name}`) });
    fireEvent.change(field, { target: { value: day } });
    fireEvent.blur(field);
  }
  await user.click(dialog.getByRole('button', { name: en.absence.add }));
  await waitFor(() => expect(inputOf('AddAbsence')).toEqual({ memberId: 'm1', firstDay: '2026-12-21', lastDay: '2026-12-23' }));
});

test('a phone shows the worst weeks and the exposed dates before the heatmap', async () => {
  const { matchMedia } = window;
  Object.assign(window, { matchMedia: (query: string) => ({ ...matchMedia(query), matches: query.includes('max-width: 48em') }) });
  try {
    show();
    await screen.findByText(/^MAIL needs somebody/);
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    const places = [en.worst.title, '1 date is exposed', en.plan.heatmap].map((title) => titles.indexOf(title));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  } finally {
    Object.assign(window, { matchMedia });
  }
});

const skill = (id: string, name: string, more: object = {}) => ({ ...{ __typename: 'Skill', id, version: 1, code: id, name: words(name), domain: 'SHARED', critical: true, proficient: 2, holders: [], lapsed: [], cells: [] }, ...more });
const gap = (teamId: string, needed: number, have: number) => ({ __typename: 'SkillCell', teamId, teamName: words(`Team ${teamId}`), needed, have, level: 3, projectKey: 'MAIL' });
const showSkills = (rights: object, by: Parameters<typeof answers>[0] = {}) => {
  const rows = [skill('tagging', 'Tagging', { proficient: 0, cells: [gap('t1', 2, 0)] }), skill('analytics', 'Analytics', { proficient: 1, cells: [gap('t2', 1, 1)] }), skill('copy', 'Copy', { critical: false, proficient: 1 })];
  const { link, sent } = answers({
    Skills: () => ({ skills: connection('Skill', rows, { viewerCanManage: false, viewerCanAssess: false, viewerCanRequire: false, ...rights }) }),
    SkillExposures: () => ({ skillExposures: connection('SkillExposure', []) }),
    CapacityProjects: () => ({ projects: connection('Project', [{ __typename: 'Project', id: 'p1', key: 'MAIL', name: words('Mailing') }]) }),
    MemberOptions: () => ({ members: connection('Member', []) }),
    ...by,
  });
  return { ...renderScreen(<SkillsPage />, { ...shared, path: '/w/demo/capacity/skills', link }), inputOf: (name: string) => sent.find((each) => each.name === name)?.variables.input };
};

test('the matrix says team by team what is needed and there, and which skills hang on one person or nobody', async () => {
  const { user } = showSkills({});
  const row = async (name: RegExp) => (await screen.findByRole('row', { name })).textContent;
  expect(screen.queryByRole('columnheader', { name: 'Team t1' })).toBeNull();
  expect(await row(/^Tagging/)).toBe('Tagging critical0 of 2–nobody');
  expect(await row(/^Analytics/)).toBe('Analytics critical–1 of 1one person');
  expect(await row(/^Copy/)).toBe('Copy––1');
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([en.skills.skill, 'Team t1', 'Team t2', en.skills.masters]);
  expect(screen.queryByRole('button', { name: en.skills.need })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Tagging' }));
  expect(within(await screen.findByRole('dialog')).queryByRole('button', { name: en.assess.submit })).toBeNull();
});

test('what a project needs is listed, taken back, and said', async () => {
  const need = (id: string, name: string) => ({ __typename: 'SkillRequirement', id, level: 4, people: 2, have: 1, skill: { __typename: 'Skill', id: name.toLowerCase(), name: words(name) } });
  const project = (needs: object[]) => ({ __typename: 'Project', id: 'p1', skillRequirements: needs });
  const { user, inputOf } = showSkills({ viewerCanRequire: true }, {
    CapacityNeeds: () => ({ project: project([need('r1', 'Tagging'), need('r2', 'Copy')]) }),
    DropSkillRequirement: () => ({ dropSkillRequirement: { __typename: 'RequirementSaved', project: project([need('r2', 'Copy')]) } }),
    RequireSkill: () => ({ requireSkill: { __typename: 'RequirementSaved', project: project([need('r3', 'Analytics'), need('r2', 'Copy')]) } }),
  });
  await user.click(await screen.findByRole('button', { name: en.skills.need }));
  const dialog = within(await screen.findByRole('dialog'));
  const choose = async (label: string, option: string) => {
    await user.click(dialog.getByRole('combobox', { name: new RegExp(`^${label}`) }));
    await user.click(await screen.findByRole('option', { name: option }));
  };
  await choose(en.fields.project, 'MAIL · Mailing');
  const shown = async () => within(await dialog.findByRole('list', { name: en.need.list })).getAllByRole('listitem').map(({ textContent }) => textContent);
  expect((await shown())[0]).toContain('Tagging4 · teaches others');
  expect((await shown())[0]).toContain('1 of 2');
  await user.click(dialog.getByRole('button', { name: 'Take back: Tagging' }));
  await waitFor(async () => expect(await shown()).toHaveLength(1));
  expect(inputOf('DropSkillRequirement')).toEqual({ id: 'r1' });
  await choose(en.skills.skill, 'Analytics');
  await user.click(dialog.getByRole('button', { name: en.skills.save }));
  await waitFor(async () => expect((await shown())[0]).toContain('Analytics'));
  expect(inputOf('RequireSkill')).toEqual({ projectId: 'p1', skillId: 'analytics', level: 3, people: 1 });
});

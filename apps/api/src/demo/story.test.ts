import { describe, expect, it } from '@jest/globals';
import { demoTerms } from '../domains/glossary/glossary.demo-terms.ts';
import type { Side } from '../platform/context/request-context.ts';
import { story } from './story.ts';
import type { Both } from './story/story.types.ts';

const { people, teams, cycles, goals, projects, termProposals, storyBegins } = story;
const tasks = projects.flatMap((project) => project.tasks);
const sideOf = new Map(people.map((person) => [person.key, person.side]));
const other = (side: Side | null | undefined): Side => (side === 'IT' ? 'MARKETING' : 'IT');
const unique = (keys: string[]): void => expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);

/** Every value in the story with the path to it. */
function* walk(value: unknown, path = 'story'): Generator<[string, unknown]> {
  yield [path, value];
  if (value && typeof value === 'object') for (const [key, part] of Object.entries(value)) yield* walk(part, `${path}.${key}`);
}

const isText = (value: unknown): value is Both => typeof value === 'object' && value !== null && 'pl' in value;

describe('demo story', () => {
  it('says everything in both languages, tidily', () => {
    for (const [path, value] of walk(story)) {
      if (!isText(value)) continue;
      for (const text of [value.pl, value.en]) {
        expect({ path, text }).toEqual({ path, text: text.trim().replace(/\s+/g, ' ') });
        expect(text.length).toBeGreaterThan(1);
      }
    }
  });

  it('names only people it knows', () => {
    unique(people.map((person) => person.key));
    const places = /\.(by|owner|person|accountable|draftedBy|acknowledgedBy)$|\.collaborators\.\d+$/;
    for (const [path, value] of walk({ teams, goals, projects, termProposals })) if (places.test(path)) expect([path, sideOf.has(String(value))]).toEqual([path, true]);
    expect(people.every((person) => person.email === `${person.key}@lipowa.example`)).toBe(true);
  });

  it('is as large as it should be: five goals, nine projects, two dozen people, words for all of them, half a year of weeks', () => {
    expect([goals.length, projects.length, people.length]).toEqual([5, 9, 25]);
    const senses = demoTerms.flatMap((term) => term.senses);
    expect(senses.length).toBeGreaterThanOrEqual(140);
    const weeks = new Set(goals.flatMap((goal) => goal.keyResults.flatMap((result) => result.checkIns.flatMap(({ entries }) => entries.map(([week]) => week)))));
    // One week without a word: when a half-year ends and the next begins.
    expect(Array.from({ length: 26 }, (_, index) => -26 + index).filter((week) => !weeks.has(week)).length).toBeLessThanOrEqual(1);
    expect(Math.min(...projects.flatMap((project) => project.updates.map((update) => update.at)))).toBeLessThan(-26 * 7);
  });

  it('has the staff of two departments, and one of each leading role', () => {
    const count = (test: (person: (typeof people)[number]) => boolean): number => people.filter(test).length;
    expect([count((one) => one.side === 'IT'), count((one) => one.side === 'MARKETING'), count((one) => one.side === null)]).toEqual([12, 10, 3]);
    for (const role of ['OWNER', 'ADMIN', 'CIO', 'CMO', 'VIEWER']) expect([role, count((one) => one.role === role)]).toEqual([role, 1]);
  });

  it('has three joint teams, one of them without a liaison of marketing, and one mode about to expire', () => {
    const missing = teams.filter((team) => team.kind === 'JOINT').flatMap((team) =>
      (['IT', 'MARKETING'] as const).filter((side) => !team.members.some((one) => one.liaison && one.to === undefined && sideOf.get(one.person) === side)).map((side) => `${team.key} ${side}`),
    );
    expect(missing).toEqual(['shops MARKETING']);
    expect(teams.filter((team) => team.modeUntil !== null && team.modeUntil < 14).map((team) => team.key)).toEqual(['online-store']);
    for (const team of teams.filter((each) => each.kind === 'DEPARTMENT')) expect(team.members.map((one) => sideOf.get(one.person))).toEqual(team.members.map(() => team.department));
  });

  it('holds the rules of goals', () => {
    unique(goals.flatMap((goal) => [goal.key, ...goal.keyResults.map((result) => result.key)]));
    for (const goal of goals) {
      expect(['online-store', 'loyalty']).toContain(goal.ownerTeam);
      expect(cycles.map((cycle) => cycle.key)).toContain(goal.cycle);
      expect(new Set(goal.keyResults.map((result) => result.accountableSide)).size).toBe(2);
      expect(goal.signatures.map((one) => sideOf.get(one.by))).toEqual(goal.signatures.map((one) => one.side));
      expect(goal.signatures.length).toBe(goal.state === 'PROPOSED' ? 1 : 2);
      const inForce = goal.signatures.at(-1)?.at ?? 0;
      for (const result of goal.keyResults) {
        expect(result.target).not.toBe(result.start);
        expect(result.checkIns.every((one) => sideOf.get(one.by) === one.side && sideOf.get(one.acknowledgedBy) === other(one.side))).toBe(true);
        if (result.sourceProject) expect(projects.map((project) => project.key)).toContain(result.sourceProject);
        for (const { entries } of result.checkIns) {
          expect(entries.map(([week]) => week)).toEqual([...new Set(entries.map(([week]) => week))].sort((a, b) => a - b));
          expect(entries[0]![0] * 7 - 6).toBeGreaterThan(inForce);
          expect(entries.every(([week, , confidence]) => week < 0 && confidence >= 0 && confidence <= 1)).toBe(true);
        }
      }
    }
  });

  it('counts tasks and milestones as the key results say today', () => {
    for (const result of goals.flatMap((goal) => goal.keyResults).filter((each) => each.sourceProject)) {
      const project = projects.find((each) => each.key === result.sourceProject)!;
      const last = result.checkIns[0]!.entries.at(-1)![1];
      const done = (list: { state: string }[]): number => list.filter((each) => each.state === 'DONE').length;
      if (result.source === 'TASKS') expect(last).toBe(Math.round((100 * done(project.tasks)) / project.tasks.length));
      else expect([last, result.target]).toEqual([done(project.milestones), project.milestones.length]);
    }
  });

  it('holds the rules of projects', () => {
    unique([...projects.map((project) => project.key), ...tasks.map((task) => task.key)]);
    for (const project of projects) {
      expect(teams.map((team) => team.key)).toContain(project.team);
      for (const link of project.goals) expect(goals.map((goal) => goal.key)).toContain(link.goal);
      expect(project.tasks.length).toBeGreaterThanOrEqual(6);
      const dates = [project.originalDeadline, ...project.dateChanges.map((change) => change.to)];
      expect(project.dateChanges.map((change) => change.from)).toEqual(dates.slice(0, -1));
      expect(project.deadline).toBe(dates.at(-1));
      for (const task of project.tasks) {
        expect([task.key, task.key.split('-')[0]]).toEqual([task.key, project.key]);
        if (task.milestone) expect(project.milestones.map((milestone) => milestone.key)).toContain(task.milestone);
        expect([task.key, task.state === 'DONE', task.state === 'TODO']).toEqual([task.key, task.doneAt !== undefined, task.startedAt === undefined]);
        expect([task.key, task.state === 'BLOCKED']).toEqual([task.key, task.blockedReason !== undefined]);
        expect([task.key, (task.startedAt ?? -999) <= (task.doneAt ?? 0) && (task.doneAt ?? 0) <= 0]).toEqual([task.key, true]);
      }
    }
  });

  it('has dependencies without circles', () => {
    const next = new Map([...tasks, ...projects].map((one) => [one.key, one.dependsOn ?? []]));
    const visit = (key: string, path: string[]): void => {
      expect(path).not.toContain(key);
      expect([key, next.has(key)]).toEqual([key, true]);
      for (const one of next.get(key) ?? []) visit(one, [...path, key]);
    };
    for (const key of next.keys()) visit(key, []);
    // A task that has begun waits for nothing but what is unfinished on purpose: such a task is blocked or its work overlaps.
    for (const task of tasks.filter((each) => each.state === 'DONE')) for (const key of task.dependsOn ?? []) expect([task.key, tasks.find((each) => each.key === key)?.state]).toEqual([task.key, 'DONE']);
  });

  it('tells everything in its order: nothing before the beginning, nothing in the future but plans', () => {
    const past = /\.(at|startedAt|doneAt|createdAt|draftedAt|closedAt)$/;
    for (const [path, value] of walk(story)) if (past.test(path)) expect([path, Number(value) >= storyBegins && Number(value) <= 0]).toEqual([path, true]);
    for (const project of projects) {
      expect(project.createdAt).toBeLessThanOrEqual(project.startedAt ?? project.plannedStart);
      const moments = project.updates.map((update) => update.at);
      expect(moments).toEqual([...moments].sort((a, b) => a - b));
      for (const update of project.updates) expect(update.acknowledged?.at ?? 0).toBeGreaterThanOrEqual(update.at);
    }
  });

  it('leaves things waiting today', () => {
    for (const update of projects.flatMap((project) => project.updates)) if (update.acknowledged) expect(sideOf.get(update.acknowledged.by)).toBe(other(sideOf.get(update.by)));
    const unread = projects.flatMap((project) => project.updates.filter((update) => !update.acknowledged).map((update) => `${project.key} ${sideOf.get(update.by)}`));
    expect(unread.sort()).toEqual(['LOYAL MARKETING', 'STORE IT']);
    expect(goals.filter((goal) => goal.state === 'PROPOSED').map((goal) => goal.signatures[0]?.side)).toEqual(['IT']);
    expect(termProposals.map((proposal) => sideOf.get(proposal.by))).toEqual(termProposals.map((proposal) => proposal.ownerSide));
    const latest = (key: string): string[] => {
      const checkIns = goals.find((goal) => goal.key === key)!.keyResults.flatMap((result) => result.checkIns);
      return (['IT', 'MARKETING'] as const).map((side) => {
        const statuses = checkIns.filter((one) => one.side === side).map((one) => one.entries.at(-1)![3]);
        return (['OFF_TRACK', 'AT_RISK', 'ON_TRACK'] as const).find((status) => statuses.includes(status)) ?? 'NONE';
      });
    };
    expect(['fast-campaigns', 'valid-consents', 'true-stock'].map(latest)).toEqual([['ON_TRACK', 'ON_TRACK'], ['ON_TRACK', 'AT_RISK'], ['OFF_TRACK', 'OFF_TRACK']]);
  });
});

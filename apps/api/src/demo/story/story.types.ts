import type { Sentence } from '../../platform/context/language.ts';
import type { Role, Side } from '../../platform/context/request-context.ts';

/**
 * The demo story: pure data that the seed of each domain turns into rows through its own service. Everything refers to everything else
 * by key, and every moment is an offset from today, so that the story is always fresh.
 */
export type Day = number; // Days from today: -7 is a week ago, 0 today.
export type Week = number; // Weeks from this one: -1 is last week.
export type Both = Sentence;

export interface StoryWorkspace {
  slug: string;
  name: string;
  timezone: string;
  country: string;
  language: 'PL' | 'EN';
}

export interface StoryPerson {
  /** Also the part of the e-mail address before the @. */
  key: string;
  name: string;
  email: string;
  role: Role;
  /** Department; null for the board and administration. */
  side: Side | null;
  language: 'PL' | 'EN';
  jobTitle: Both;
}

export interface StoryTeamMember {
  person: string;
  /** Share of the working week, 0 to 1. */
  fraction: number;
  liaison?: boolean;
  from: Day;
  /** Missing: still in the team. */
  to?: Day;
}

export interface StoryTeam {
  key: string;
  name: Both;
  kind: 'JOINT' | 'DEPARTMENT';
  /** Whose team a DEPARTMENT team is. */
  department?: Side;
  interactionMode: 'COLLABORATION' | 'FACILITATING' | 'SERVICE';
  /** Day on which the mode expires; null when it has no end. */
  modeUntil: Day | null;
  charter: Both;
  createdAt: Day;
  members: StoryTeamMember[];
}

export interface StoryCycle {
  key: string;
  name: Both;
  from: Day;
  to: Day;
}

export type Status = 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK';

/** Week, value, confidence 0 to 1, status, note. Percent is 0 to 100, currency whole złoty, binary 0 or 1, milestones how many are done. */
export type StoryCheckIn = [week: Week, value: number, confidence: number, status: Status, note?: Both];

/** The check-ins of one side on a key result, oldest first. */
export interface StoryCheckIns {
  side: Side;
  by: string;
  /** A person of the other side, who acknowledged everything up to and including the week `acknowledgedTo`, about two days after. */
  acknowledgedBy: string;
  acknowledgedTo: Week;
  entries: StoryCheckIn[];
}

export interface StoryKeyResult {
  key: string;
  title: Both;
  metric: 'NUMBER' | 'PERCENT' | 'CURRENCY' | 'BINARY' | 'MILESTONE';
  /** What a NUMBER counts. */
  unit?: Both;
  start: number;
  target: number;
  weight: number;
  accountableSide: Side;
  source: 'MANUAL' | 'TASKS' | 'MILESTONES';
  /** Key of the project whose tasks or milestones are counted. */
  sourceProject?: string;
  checkIns: StoryCheckIns[];
}

export interface StoryGoal {
  key: string;
  cycle: string;
  title: Both;
  noticeIT: Both;
  noticeMarketing: Both;
  /** A valid JOINT team. */
  ownerTeam: string;
  state: 'PROPOSED' | 'ACTIVE' | 'CLOSED';
  outcome?: 'ACHIEVED' | 'PARTLY' | 'MISSED';
  closedAt?: Day;
  closingNote?: Both;
  draftedBy: string;
  draftedAt: Day;
  /** In order; the first proposes the goal, the second puts it in force. */
  signatures: { side: Side; by: string; at: Day }[];
  keyResults: StoryKeyResult[];
}

export interface StoryMilestone {
  key: string;
  title: Both;
  due: Day;
  state: 'OPEN' | 'DONE' | 'MISSED';
  doneAt?: Day;
}

export interface StoryTask {
  /** Unique in the whole story. */
  key: string;
  title: Both;
  state: 'TODO' | 'DOING' | 'BLOCKED' | 'REVIEW' | 'DONE';
  estimateDays: number;
  accountable: string;
  collaborators?: string[];
  due?: Day;
  startedAt?: Day;
  doneAt?: Day;
  blockedReason?: Both;
  /** Key of a milestone of the same project. */
  milestone?: string;
  /** Keys of tasks, also of other projects, that must be done first. */
  dependsOn?: string[];
}

export interface StoryDateChange {
  at: Day;
  by: string;
  from: Day;
  to: Day;
  reason: Both;
}

export interface StoryStatusUpdate {
  at: Day;
  by: string;
  health: Status;
  summary: Both;
  /** A person of the other side than the author's. Missing: still waiting. */
  acknowledged?: { by: string; at: Day };
}

export interface StoryProject {
  /** Short and in capitals, as people say it. */
  key: string;
  name: Both;
  summary: Both;
  team: string;
  owner: string;
  sponsorSides: Side[];
  goals: { goal: string; contribution: Both }[];
  state: 'PLANNED' | 'ACTIVE' | 'ON_HOLD' | 'DONE';
  stateReason?: Both;
  createdAt: Day;
  plannedStart: Day;
  startedAt?: Day;
  doneAt?: Day;
  deadlineKind: 'EVENT' | 'LEGAL' | 'WISH' | 'NEGOTIABLE';
  originalDeadline: Day;
  /** The deadline now: the original one after all date changes. */
  deadline: Day;
  dateChanges: StoryDateChange[];
  /** How many tasks they want in progress at once; set on the day the work began. */
  wipLimit?: number;
  /** Keys of projects that this one waits for. */
  dependsOn: string[];
  milestones: StoryMilestone[];
  tasks: StoryTask[];
  updates: StoryStatusUpdate[];
}

/** A wording of the glossary that somebody wants to change and the other side has not answered yet. */
export interface StoryTermProposal {
  key: string;
  /** Key of a term of the demo glossary and the side whose sense of it is meant. */
  term: string;
  ownerSide: Side;
  by: string;
  at: Day;
  reason: Both;
  plain?: Both;
  definition?: Both;
}

export interface Story {
  workspace: StoryWorkspace;
  storyBegins: Day;
  people: StoryPerson[];
  teams: StoryTeam[];
  cycles: StoryCycle[];
  goals: StoryGoal[];
  projects: StoryProject[];
  termProposals: StoryTermProposal[];
}

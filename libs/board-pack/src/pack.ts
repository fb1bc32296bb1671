/** A text in both languages, of which at least one is present. */
export interface Words {
  en?: string | null;
  pl?: string | null;
}

export type PackLanguage = 'en' | 'pl';
export type PackSide = 'IT' | 'MARKETING';
export type PackHealth = 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK' | 'NO_UPDATE';

/** The index of one recommendation at the end of the period. */
export interface PackIndex {
  recommendation: number;
  /** 0 to 100; null where there was not enough data. */
  value: number | null;
  /** The same before the period began. */
  before: number | null;
  /** Week by week up to the end of the period, the oldest first. */
  trend: (number | null)[];
  /** The part that lowers it most: what to talk about. */
  weakest: { name: Words; value: number } | null;
}

/** What each side answered about itself and predicted of the other, as 0 to 100; null while too few answered. */
export interface PackPerception {
  recommendation: number;
  it: number | null;
  marketing: number | null;
}

export interface PackGoal {
  id: string;
  title: Words;
  it: PackHealth;
  marketing: PackHealth;
  overall: PackHealth;
  /** 0 to 1; null without key results. */
  progress: number | null;
  expected: number;
  endsOn: string;
}

export interface PackProject {
  key: string;
  name: Words;
  health: PackHealth;
  originalDeadline: string;
  deadline: string;
  /** Probability of the deadline, 0 to 1; null without a forecast. */
  onTime: number | null;
}

/** A deadline that was moved during the period. */
export interface PackSlip {
  key: string;
  name: Words;
  day: string;
  from: string;
  to: string;
  reason: Words;
}

export type PackFigureCode = 'GOALS_ON_TRACK' | 'PROMISES_KEPT' | 'SLIPPED_DAYS' | 'READ_BY_OTHER_SIDE';

/** A figure at the end of the period and before it began. */
export interface PackFigure {
  figure: PackFigureCode;
  good: number;
  total: number;
  sum: number;
  goodBefore: number;
  totalBefore: number;
  sumBefore: number;
}

/** Kinds of decisions that the departments took in the period, each with how often. */
export type PackDecisionCode = 'GOAL_SIGNED' | 'UPDATE_ACKNOWLEDGED' | 'REQUEST_ANSWERED' | 'TERM_AGREED' | 'CROSSING_DECIDED';

/** Something that waits for somebody when the pack is made. */
export interface PackAsk {
  kind: string;
  /** The thing that it is about; null where it is about several. */
  entityId: string | null;
  title: Words | null;
  /** The side that has to act; null for both or an executive. */
  side: PackSide | null;
  /** yyyy-mm-dd. */
  since: string;
}

/** Pages of a pack, in their order; the third is there once a pulse has been released. */
export const PACK_PAGES = ['SUMMARY', 'INDEX', 'PEOPLE', 'GOALS', 'PROJECTS', 'DECISIONS'] as const;
export type PackPageCode = (typeof PACK_PAGES)[number];

/** What somebody who speaks for a department or the company says about a page. */
export interface PackComment {
  page: PackPageCode;
  text: Words;
  /** Name of who wrote it last. */
  by: string;
  /** The day on which they did. */
  on: string;
  /** What its next writer has to have seen. */
  version: number;
}

/**
 * What a board reads about the two departments for one period. Plain data, so that it can be kept as it was shared and be drawn by the page and the
 * PDF alike. All days are yyyy-mm-dd.
 */
export interface BoardPack {
  workspace: string;
  /** 2026-11, 2026-Q4 or 2026. */
  period: string;
  from: string;
  to: string;
  /** The day up to which it counts: the end of the period or the day it was made, whichever is earlier. */
  asOf: string;
  madeOn: string;
  /** Version of the scorecard's definition; null where no week of the period was measured. */
  definition: number | null;
  overall: number | null;
  overallBefore: number | null;
  lowest: number | null;
  indices: PackIndex[];
  perception: PackPerception[];
  figures: PackFigure[];
  goals: PackGoal[];
  projects: PackProject[];
  slips: PackSlip[];
  decisions: { code: PackDecisionCode; count: number }[];
  asks: PackAsk[];
  /** At most one for each page. */
  comments: PackComment[];
}

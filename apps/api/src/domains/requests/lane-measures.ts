import { type Throughput, throughputOf, total } from '@tandem/forecast/history';
import { percentile, percentiles, probabilityWithin, RUNS } from '@tandem/forecast/outcome';
import { simulateQueue } from '@tandem/forecast/queue';
import { seedOf } from '@tandem/forecast/random';
import { addWorkingDays, type Place, workingDays, workingDaysBetween } from '../../platform/calendar/working-days.ts';
import type { StatedForecast } from './request.entities.ts';
import type { Lane } from './request-states.ts';

/** A delivery of the past, in days of the workspace. */
export interface Delivery {
  submittedOn: string;
  startedOn: string;
  deliveredOn: string;
  neededBy: string;
  size: number;
}

/** What is known of a lane: its limit, what lies in it, what it delivered. Sizes count parts. */
export interface LaneRow {
  lane: Lane;
  wipLimit: number;
  version: number;
  /** Parts of all open requests. */
  ahead: number;
  inWork: number;
  requestsInWork: number;
  waiting: number;
  deliveries: Delivery[];
}

/** Calendar days of history from which days are drawn. */
export const HISTORY_DAYS = 365;
/** Calendar days over which a lane's promise is measured. */
export const PROMISE_DAYS = 90;
/** Fewer deliveries say nothing about the next one. */
export const ENOUGH_DELIVERIES = 5;
/** A day that holds with this probability can be promised; smaller slices are offered when they reach it. */
export const SURE = 0.85;
const SLICES = 3;

const dayBefore = (day: string, days: number) => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** A lane as its history shows it. */
export interface LaneMeasures {
  /** Parts delivered on each day on which the lane had something to do. */
  throughput: Throughput;
  /** Working days from begin to end of each delivery. */
  cycleDays: Uint16Array;
  /** Deliveries in the window of the promise. */
  delivered: number;
  /** Of those, delivered by the day first asked for. */
  kept: number;
  /** P85 of the working days from asking to delivery; null with too few deliveries. */
  promiseDays: number | null;
  partsPerWeek: number;
}

export function measure(place: Place, today: string, deliveries: readonly Delivery[]): LaneMeasures {
  const first = deliveries.reduce((earliest, { submittedOn }) => (submittedOn < earliest ? submittedOn : earliest), today);
  const from = [first, dayBefore(today, HISTORY_DAYS)].sort().at(-1) ?? today;
  const window = workingDays(place, from, dayBefore(today, 1));
  const busy = busyDays(place, deliveries);
  const finished = deliveries.map(({ deliveredOn, size }) => ({ day: deliveredOn, items: size }));
  const throughput = throughputOf(window.filter((day) => busy.has(day)), finished);
  const recent = deliveries.filter(({ deliveredOn }) => deliveredOn >= dayBefore(today, PROMISE_DAYS));
  const leads = Float64Array.from(recent, ({ submittedOn, deliveredOn }) => workingDaysBetween(place, submittedOn, deliveredOn)).sort();
  return {
    throughput,
    cycleDays: Uint16Array.from(deliveries, ({ startedOn, deliveredOn }) => Math.max(0, workingDaysBetween(place, startedOn, deliveredOn))),
    delivered: recent.length,
    kept: recent.filter(({ deliveredOn, neededBy }) => deliveredOn <= neededBy).length,
    promiseDays: recent.length < ENOUGH_DELIVERIES ? null : percentile(leads, SURE),
    partsPerWeek: window.length === 0 ? 0 : (total(throughputOf(window, finished)) / window.length) * 5,
  };
}

/**
 * Days on which the lane had something to do. Idle days are left out of the history: a lane that was asked for little has not been slow, and days
 * drawn from its idleness would say that it will be.
 */
function busyDays(place: Place, deliveries: readonly Delivery[]): Set<string> {
  const busy = new Set<string>();
  for (const { submittedOn, deliveredOn } of deliveries) {
    for (const day of workingDays(place, submittedOn, deliveredOn)) if (day > submittedOn || day === deliveredOn) busy.add(day);
  }
  return busy;
}

/** A smaller order that would be ready in time. */
export interface Slice {
  size: number;
  probability: number;
  p85: string | null;
}

export interface LaneForecast extends StatedForecast {
  slices: Slice[];
}

/**
 * When `size` parts asked for now would be ready: days are drawn from what the lane really delivered, behind everything that lies in it. The seed comes from
 * workspace, lane and day, so the same question has the same answer all day, and fewer parts are never later.
 */
export function forecastLane(place: Place, today: string, lane: LaneRow, question: { workspaceId: string; neededBy: string; size: number }): LaneForecast {
  const { throughput, cycleDays } = measure(place, today, lane.deliveries);
  const seed = seedOf(`${question.workspaceId} ${lane.lane} ${today}`);
  const base = { ahead: lane.ahead, measuredParts: total(throughput), measuredDays: throughput.length, seed, runs: RUNS };
  if (lane.deliveries.length < ENOUGH_DELIVERIES) return { ...base, probability: null, p50: null, p85: null, p95: null, slices: [] };
  const sizes = Array.from({ length: question.size }, (_, index) => question.size - index);
  const outcomes = simulateQueue({ throughput, ahead: lane.ahead, wipLimit: lane.wipLimit, cycleDays }, sizes, { seed });
  const left = workingDaysBetween(place, today, question.neededBy);
  const dayAfter = (days: number | null) => (days === null ? null : addWorkingDays(place, today, days));
  const [whole = new Float64Array(0), ...smaller] = outcomes;
  const probability = probabilityWithin(whole, left);
  const { p50, p85, p95 } = percentiles(whole);
  const fitting = smaller.map((outcome, index) => ({ size: sizes[index + 1] ?? 1, probability: probabilityWithin(outcome, left), p85: dayAfter(percentile(outcome, SURE)) }));
  return {
    ...base,
    probability,
    p50: dayAfter(p50),
    p85: dayAfter(p85),
    p95: dayAfter(p95),
    slices: probability >= SURE ? [] : fitting.filter((slice) => slice.probability >= SURE).slice(0, SLICES),
  };
}

import type { AllocationLane } from './capacity.entities.ts';

/** Who gives hours to what: [person, project | lane | usual, first week from this one, weeks, hours a week, pencilled]. */
export type PlannedHours = [person: string, target: string | AllocationLane | 'usual', first: number, weeks: number, hours: number, tentative?: boolean];

/** Business as usual, half a year of it, from ten weeks ago. */
const usual: PlannedHours[] = (
  [
    ['marek.wolski', 36], ['tomasz.bielak', 34], ['agnieszka.wrona', 26], ['joanna.mazur', 10], ['piotr.sadowski', 8], ['lukasz.pietrzyk', 8],
    ['rafal.zareba', 10], ['ewa.drozd', 8], ['michal.kania', 18], ['kamil.ortyl', 32], ['dorota.kulesza', 8], ['natalia.gorska', 8],
    ['beata.chmiel', 34], ['aleksandra.rybak', 18], ['krzysztof.malec', 24], ['magdalena.sowa', 14], ['zofia.nowik', 14], ['jakub.tarka', 22],
    ['karolina.wit', 20], ['pawel.gajda', 14], ['hanna.jurek', 24], ['igor.stachura', 16],
  ] satisfies [string, number][]
).map(([person, hours]) => [person, 'usual', -10, 26, hours]);

/** What marketing asks for from week to week. */
const lanes: PlannedHours[] = [
  ['lukasz.pietrzyk', 'EXPRESS', -10, 26, 8],
  ['piotr.sadowski', 'WEEK', -10, 26, 6],
  ['rafal.zareba', 'WEEK', -10, 26, 6],
  ['natalia.gorska', 'STANDARD', -10, 26, 4],
];

/** The autumn: careful plans, mostly kept. */
export const pastHours: PlannedHours[] = [
  ...usual,
  ...lanes,
  ['joanna.mazur', 'STORE', -10, 10, 12], ['joanna.mazur', 'BLACK', -10, 10, 8], ['piotr.sadowski', 'STORE', -10, 10, 8], ['piotr.sadowski', 'BLACK', -10, 10, 10],
  ['lukasz.pietrzyk', 'PHOTO', -10, 10, 4], ['lukasz.pietrzyk', 'BLACK', -10, 10, 8], ['rafal.zareba', 'STORE', -10, 10, 18], ['ewa.drozd', 'CONSENT', -10, 10, 14],
  ['ewa.drozd', 'MAIL', -10, 10, 6], ['natalia.gorska', 'CONSENT', -10, 10, 8], ['natalia.gorska', 'LOYAL', -10, 10, 6], ['kamil.ortyl', 'BLACK', -10, 10, 4],
  ['kamil.ortyl', 'PHOTO', -10, 10, 2], ['dorota.kulesza', 'BLACK', -10, 10, 7],
  ['igor.stachura', 'PHOTO', -10, 10, 18], ['jakub.tarka', 'BLACK', -10, 10, 8], ['zofia.nowik', 'MAIL', -10, 10, 16], ['aleksandra.rybak', 'STORE', -10, 10, 6],
  ['aleksandra.rybak', 'BLACK', -10, 10, 8], ['magdalena.sowa', 'LOYAL', -10, 10, 8], ['magdalena.sowa', 'CONSENT', -10, 10, 8], ['karolina.wit', 'BLACK', -10, 10, 8],
  ['pawel.gajda', 'MAIL', -10, 10, 6], ['hanna.jurek', 'STORE', -10, 10, 4],
];

/** The winter: everybody promised everything. */
export const comingHours: PlannedHours[] = [
  ['piotr.sadowski', 'BLACK', 0, 2, 24], ['lukasz.pietrzyk', 'BLACK', 0, 2, 20], ['kamil.ortyl', 'BLACK', 0, 2, 14], ['dorota.kulesza', 'BLACK', 0, 2, 16],
  ['joanna.mazur', 'BLACK', 0, 2, 14], ['agnieszka.wrona', 'BLACK', 0, 2, 10], ['aleksandra.rybak', 'BLACK', 0, 2, 16], ['jakub.tarka', 'BLACK', 0, 2, 12],
  ['igor.stachura', 'BLACK', 0, 2, 14], ['krzysztof.malec', 'BLACK', 0, 2, 14],
  ['joanna.mazur', 'STORE', 0, 6, 20], ['piotr.sadowski', 'STORE', 0, 6, 20], ['lukasz.pietrzyk', 'STORE', 0, 6, 22], ['rafal.zareba', 'STORE', 0, 6, 28],
  ['dorota.kulesza', 'STORE', 0, 6, 8], ['aleksandra.rybak', 'STORE', 0, 6, 8], ['hanna.jurek', 'STORE', 0, 6, 6], ['krzysztof.malec', 'STORE', 0, 6, 6],
  ['ewa.drozd', 'CONSENT', 0, 5, 20], ['natalia.gorska', 'CONSENT', 0, 5, 20], ['dorota.kulesza', 'CONSENT', 0, 5, 6], ['magdalena.sowa', 'CONSENT', 0, 5, 6],
  ['ewa.drozd', 'MAIL', 0, 3, 10], ['tomasz.bielak', 'MAIL', 0, 3, 6], ['kamil.ortyl', 'MAIL', 0, 3, 6], ['zofia.nowik', 'MAIL', 0, 3, 20], ['pawel.gajda', 'MAIL', 0, 3, 12],
  ['ewa.drozd', 'LOYAL', 0, 9, 20], ['natalia.gorska', 'LOYAL', 0, 9, 16], ['michal.kania', 'LOYAL', 0, 9, 16], ['dorota.kulesza', 'LOYAL', 0, 9, 6],
  ['magdalena.sowa', 'LOYAL', 0, 9, 18], ['zofia.nowik', 'LOYAL', 0, 9, 6],
  ['ewa.drozd', 'CDP', 1, 13, 20], ['michal.kania', 'CDP', 1, 13, 20], ['natalia.gorska', 'CDP', 1, 13, 14], ['pawel.gajda', 'CDP', 1, 13, 10],
  ['piotr.sadowski', 'PHOTO', 0, 4, 4], ['lukasz.pietrzyk', 'PHOTO', 0, 4, 6], ['igor.stachura', 'PHOTO', 0, 4, 14], ['karolina.wit', 'PHOTO', 0, 4, 12],
  ['rafal.zareba', 'ESL', 6, 8, 22, true], ['agnieszka.wrona', 'ESL', 6, 8, 10, true], ['hanna.jurek', 'ESL', 6, 8, 12, true],
];

/** Days away, from today: [person, first, last]. */
export const absences: [person: string, first: number, last: number][] = [
  ['marek.wolski', 33, 38], ['joanna.mazur', 30, 40], ['kamil.ortyl', 31, 36], ['lukasz.pietrzyk', 29, 34], ['dorota.kulesza', 38, 43], ['natalia.gorska', 31, 33],
  ['beata.chmiel', 29, 33], ['krzysztof.malec', 12, 19], ['zofia.nowik', 30, 39], ['hanna.jurek', 66, 75], ['igor.stachura', 33, 36], ['pawel.gajda', 45, 52],
];

/** Usual hours of those who do not work full time. */
export const partTime: [person: string, hours: number][] = [
  ['dorota.kulesza', 32],
  ['natalia.gorska', 32],
  ['karolina.wit', 30],
];

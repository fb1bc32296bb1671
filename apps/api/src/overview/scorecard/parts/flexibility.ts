import { dayOf, one, type Part, WINDOW, workingDays } from '../part.ts';

/** Agreed with the requester, i.e. neither refused nor taken back. */
const AGREED = `r.state in ('ACCEPTED', 'IN_PROGRESS', 'DELIVERED', 'CONFIRMED', 'REOPENED')`;
/** A delivery counts when the requester has said whether it served the purpose; IT's word alone raises nothing. */
const CONFIRMED = `r.confirmed_at is not null and ${dayOf('r.confirmed_at')} <= $2::date`;
/** Work is counted in its parts, not in requests: the same work in more pieces weighs what it did. */
const SIZE = 'r.size::float8';
const BRIER_OF_CHANCE = 0.25;

/** 4: marketing's deadlines are days. Are they kept? */
export const flexibility: Part[] = [
  {
    code: 'DELIVERED_BY_FIRST_DATE',
    weight: 0.35,
    shape: { kind: 'SHARE' },
    fewest: 3,
    name: { en: 'Short requests delivered by their first date', pl: 'Krótkie zgłoszenia oddane w pierwszym terminie' },
    formula: {
      en: 'Requests with at most 10 working days that were delivered by the first date promised and confirmed by the requester, out of all whose first date fell into the window; each with the parts it is made of.',
      pl: 'Zgłoszenia na najwyżej 10 dni roboczych oddane do pierwszego obiecanego terminu i potwierdzone przez zgłaszającego, spośród wszystkich, których pierwszy termin wypadł w oknie; każde z liczbą swoich części.',
    },
    rows: `
      select 'Request' as entity, r.id, r.title, r.original_promise as day, null::text as side, 0::float8 as spoilt,
        ${SIZE} * ${one(`r.delivered_on <= r.original_promise and ${CONFIRMED}`)} as numerator, ${SIZE} as denominator
      from requests r where r.workspace_id = $1 and r.lane in ('EXPRESS', 'WEEK') and ${AGREED} and r.original_promise between ${WINDOW} and $2::date - 1`,
  },
  {
    code: 'ANSWERED_IN_A_DAY',
    weight: 0.2,
    shape: { kind: 'SHARE' },
    fewest: 3,
    name: { en: 'Answered within one working day', pl: 'Odpowiedź w ciągu jednego dnia roboczego' },
    formula: {
      en: 'Requests that IT answered within one working day, out of all whose answer was due in the window, each with its parts. What IT schedules itself after an express delivery is not asked and not counted.',
      pl: 'Zgłoszenia, na które IT odpowiedziało w ciągu jednego dnia roboczego, spośród wszystkich, na które odpowiedź była należna w oknie, każde z liczbą swoich części. To, co IT samo planuje po dostawie ekspresowej, nie jest pytaniem i się nie liczy.',
    },
    rows: `
      select 'Request' as entity, r.id, r.title, ${dayOf('r.answer_due_at')} as day, null::text as side, 0::float8 as spoilt, ${SIZE} * ${one('r.answered_at <= r.answer_due_at')} as numerator, ${SIZE} as denominator
      from requests r where r.workspace_id = $1 and r.follows_id is null and r.submitted_at is not null and (r.state <> 'WITHDRAWN' or r.answered_at is not null) and ${dayOf('r.answer_due_at')} between ${WINDOW} and $2::date - 1`,
  },
  {
    code: 'EXPRESS_AS_PROMISED',
    weight: 0.2,
    shape: { kind: 'PERCENTILE_85' },
    fewest: 5,
    name: { en: 'The express lane is as fast as promised', pl: 'Pas ekspresowy tak szybki, jak obiecano' },
    formula: {
      en: 'Of the parts of confirmed express deliveries in the window: the working days in which 85% were promised at first, divided by the working days in which 85% were delivered; at most 1.',
      pl: 'Z części potwierdzonych dostaw ekspresowych w oknie: dni robocze, w których na początku obiecano 85%, podzielone przez dni robocze, w których oddano 85%; najwyżej 1.',
    },
    rows: `
      select 'Request' as entity, r.id, r.title, r.delivered_on as day, null::text as side, 0::float8 as spoilt,
        greatest(1, ${workingDays('r.submitted_at', `r.original_promise::timestamp at time zone $4`)})::float8 as numerator, greatest(1, ${workingDays('r.submitted_at', 'r.delivered_at')})::float8 as denominator
      from requests r cross join generate_series(1, r.size) where r.workspace_id = $1 and r.lane = 'EXPRESS' and ${CONFIRMED} and r.delivered_on between ${WINDOW} and $2::date and r.original_promise is not null`,
  },
  {
    code: 'PROBABILITIES_HONEST',
    weight: 0.15,
    shape: { kind: 'INVERSE', worst: BRIER_OF_CHANCE },
    fewest: 5,
    name: { en: 'Stated probabilities come true', pl: 'Podane prawdopodobieństwa się sprawdzają' },
    formula: {
      en: '1 − Brier score / 0.25 of the probabilities stated when requests were asked, against what happened by the day needed; 0.25 is what a coin would score. The mean over the parts of the requests. Source: Brier (1950).',
      pl: '1 − wynik Briera / 0,25 dla prawdopodobieństw podanych przy zgłaszaniu wobec tego, co się stało do potrzebnego dnia; 0,25 osiąga rzut monetą. Średnia po częściach zgłoszeń. Źródło: Brier (1950).',
    },
    rows: `
      select 'Request' as entity, r.id, r.title, r.needed_by as day, null::text as side, 0::float8 as spoilt,
        ${SIZE} * power((r.forecast->>'probability')::float8 - ${one(`r.delivered_on <= r.needed_by and ${CONFIRMED}`)}, 2) as numerator, ${SIZE} as denominator
      from requests r where r.workspace_id = $1 and r.forecast->>'probability' is not null and ${AGREED} and (r.confirmed_at is not null or r.needed_by < $2::date) and r.needed_by between ${WINDOW} and $2::date`,
  },
  {
    code: 'SERVED_ITS_PURPOSE',
    weight: 0.1,
    shape: { kind: 'SHARE' },
    fewest: 3,
    name: { en: 'What was delivered served its purpose', pl: 'To, co oddano, spełniło swój cel' },
    formula: {
      en: "Requesters' answers in the window: yes counts 1, partly 0.5, no 0; the mean over the parts delivered.",
      pl: 'Odpowiedzi zgłaszających w oknie: tak liczy się jako 1, częściowo 0,5, nie 0; średnia po oddanych częściach.',
    },
    rows: `
      select 'Request' as entity, r.id, r.title, ${dayOf('r.confirmed_at')} as day, null::text as side, 0::float8 as spoilt,
        ${SIZE} * (case r.served when 'YES' then 1 when 'PARTLY' then 0.5 else 0 end)::float8 as numerator, ${SIZE} as denominator
      from requests r where r.workspace_id = $1 and r.served is not null and ${dayOf('r.confirmed_at')} between ${WINDOW} and $2::date`,
  },
];

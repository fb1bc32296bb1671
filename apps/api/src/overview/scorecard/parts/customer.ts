import { completeSql, fitSql, HALF_A_YEAR, latestDecisionSql, plannedSql, quadrantSql, reviewedSql, usedSql } from '../../../domains/customer/customer.public.ts';
import { dayOf, one, type Part, WINDOW } from '../part.ts';

/** Accepted citations in the window at which the part is full: one a week, as both departments should manage beside their work. */
const CITATIONS = 13;
/** Of the same two people in one week no more than this many count. */
const OF_A_PAIR = 3;

/** 5: is customer data known and used, does what is learned from it lead anywhere, and do the technologies fit? */
export const customer: Part[] = [
  {
    code: 'DATA_KNOWN',
    weight: 0.25,
    shape: { kind: 'SHARE' },
    fewest: 1,
    name: { en: 'Customer data described and reviewed', pl: 'Dane o klientach opisane i przejrzane' },
    formula: {
      en: `Sources of customer data with every field of Article 30 of the GDPR, an owner, and a review by the other side at most ${HALF_A_YEAR} days old, out of all that are held.`,
      pl: `Źródła danych o klientach z wszystkimi polami art. 30 RODO, z właścicielem i z przeglądem drugiego działu sprzed najwyżej ${HALF_A_YEAR} dni, spośród wszystkich przechowywanych.`,
    },
    rows: `
      select 'CustomerDataSource' as entity, s.id, s.name as title, coalesce(s.reviewed_on, ${dayOf('s.created_at')}) as day, null::text as side, 0::float8 as spoilt,
        ${one(`${completeSql('s')} and ${reviewedSql('s', '$2')}`)} as numerator, 1::float8 as denominator
      from customer_data_sources s where s.workspace_id = $1 and s.retired_at is null`,
  },
  {
    code: 'DATA_USED',
    weight: 0.25,
    shape: { kind: 'SHARE' },
    fewest: 1,
    name: { en: 'Customer data in use', pl: 'Dane o klientach w użyciu' },
    formula: {
      en: `Sources of customer data that marketing has used in the last ${HALF_A_YEAR} days, out of all that are held.`,
      pl: `Źródła danych o klientach, z których marketing skorzystał w ostatnich ${HALF_A_YEAR} dniach, spośród wszystkich przechowywanych.`,
    },
    rows: `
      select 'CustomerDataSource' as entity, s.id, s.name as title, (select max(u.last_used_on) from data_uses u where u.workspace_id = $1 and u.source_id = s.id) as day, null::text as side,
        0::float8 as spoilt, ${one(usedSql('s', '$2'))} as numerator, 1::float8 as denominator
      from customer_data_sources s where s.workspace_id = $1 and s.retired_at is null`,
  },
  {
    code: 'INSIGHTS_USED',
    weight: 0.25,
    shape: { kind: 'COUNT', target: CITATIONS },
    fewest: 0,
    name: { en: 'Insights that something rests on', pl: 'Spostrzeżenia, na których coś się opiera' },
    formula: {
      en: `Citations of insights by goals, projects and technology decisions that the other side accepted in the window, at most ${OF_A_PAIR} for the same two people in a week; ${CITATIONS} make the part full.`,
      pl: `Powołania celów, projektów i decyzji o technologiach na spostrzeżenia, przyjęte przez drugi dział w oknie, najwyżej ${OF_A_PAIR} tych samych dwóch osób w tygodniu; pełna część to ${CITATIONS}.`,
    },
    rows: `
      select 'Insight' as entity, c.insight_id as id, i.statement as title, c.day, c.side, 0::float8 as spoilt, ${one(`c.place <= ${OF_A_PAIR}`)} as numerator, 1::float8 as denominator
      from (
        select x.insight_id, x.side, ${dayOf('x.answered_at')} as day,
          row_number() over (partition by least(x.created_by, x.answered_by_id), greatest(x.created_by, x.answered_by_id), date_trunc('week', ${dayOf('x.answered_at')}) order by x.answered_at, x.id) as place
        from insight_citations x where x.workspace_id = $1 and x.state = 'ACCEPTED' and ${dayOf('x.answered_at')} between ${WINDOW} and $2::date
      ) c join insights i on i.workspace_id = $1 and i.id = c.insight_id`,
  },
  {
    code: 'TECHNOLOGIES_FIT',
    weight: 0.25,
    shape: { kind: 'UNSPOILT' },
    fewest: 1,
    name: { en: 'Technologies judged by both sides, with a plan where they do not fit', pl: 'Technologie ocenione przez oba działy, z planem tam, gdzie nie pasują' },
    formula: {
      en: 'Technologies in use of which both halves are rated and still hold, out of all in use; times 1 − the share of those rated by both that stands in migrate or eliminate without a plan that both heads have agreed and whose day has not passed.',
      pl: 'Używane technologie, których obie połowy są ocenione i nadal obowiązują, spośród wszystkich używanych; razy 1 − ta część ocenionych przez oba działy, która stoi w „przenieść” lub „wycofać” bez planu uzgodnionego przez szefów obu działów, którego dzień nie minął.',
    },
    rows: `
      select 'Technology' as entity, t.id, jsonb_build_object('pl', t.name, 'en', t.name) as title, ${dayOf('t.created_at')} as day, null::text as side,
        (case when ${quadrantSql('f')} is not null then ${one(`${quadrantSql('f')} in ('MIGRATE', 'ELIMINATE') and not ${plannedSql('d', '$2::date')}`)} end) as spoilt,
        ${one(`coalesce(f.functional_state = 'FRESH' and f.technical_state = 'FRESH', false)`)} as numerator, 1::float8 as denominator
      from technologies t
      left join (${fitSql('$2::date')}) f on f.technology_id = t.id
      left join lateral (${latestDecisionSql('t')}) d on true
      where t.workspace_id = $1 and t.lifecycle in ('IN_USE', 'PHASING_OUT')`,
  },
];

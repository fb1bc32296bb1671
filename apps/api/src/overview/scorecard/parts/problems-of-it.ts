import { dayOf, one, type Part, WINDOW } from '../part.ts';

/** Weeks ahead in which a promise counts. */
const AHEAD_DAYS = 56;
/** Probability from which a promise is called likely. */
const LIKELY = 0.7;
const PLAN_DAYS = 7;
/** Level from which somebody works alone. */
const PROFICIENT = 3;

/** What somebody else than the person says: one's own word raises no index. */
const VALIDATED = `
  select distinct on (a.member_id, a.skill_id) a.member_id, a.skill_id, a.level
  from skill_assessments a join memberships m on m.workspace_id = $1 and m.id = a.member_id and m.state = 'ACTIVE'
  where a.workspace_id = $1 and a.kind <> 'SELF' and a.valid_until >= $2::date and ${dayOf('a.created_at')} <= $2::date
  order by a.member_id, a.skill_id, case a.kind when 'PEER' then 2 when 'MANAGER' then 3 else 4 end desc, a.created_at desc, a.id desc`;

/** Somebody with room this week: planned hours below the usual ones. */
const FREE = `coalesce((select sum(x.hours) from allocations x where x.workspace_id = $1 and x.member_id = v.member_id and not x.tentative and x.week = date_trunc('week', $2::date)::date), 0)
  <= coalesce((select h.hours_per_week from working_hours h where h.workspace_id = $1 and h.member_id = v.member_id), 40)`;

/** 2: can the people do what was promised, and do they know how? */
export const problemsOfIt: Part[] = [
  {
    code: 'PROMISES_LIKELY',
    weight: 0.35,
    shape: { kind: 'SHARE' },
    fewest: 1,
    name: { en: 'Promises that are likely to be kept', pl: 'Obietnice, które prawdopodobnie zostaną dotrzymane' },
    formula: {
      en: 'Open projects and promised requests (each with its parts, until the requester has confirmed it) whose first date lies in the next 8 weeks: those with at least 70% for that date, out of all. A project by its latest forecast, a request by the one given when it was asked. Moving a date changes nothing, and what has no forecast is not likely.',
      pl: 'Otwarte projekty i obiecane zgłoszenia (każde z liczbą swoich części, aż potwierdzi je zgłaszający), których pierwszy termin przypada w ciągu 8 tygodni: te, które mają na niego co najmniej 70%, spośród wszystkich. Projekt według ostatniej prognozy, zgłoszenie według prognozy podanej przy zgłaszaniu. Przesunięcie terminu nic nie zmienia, a to, co nie ma prognozy, nie jest prawdopodobne.',
    },
    rows: `
      select 'Project' as entity, p.id, p.name as title, p.original_deadline as day, null::text as side, 0::float8 as spoilt, ${one('f.likely')} as numerator, 1::float8 as denominator
      from projects p
      left join lateral (
        select case when x.deadline <= p.original_deadline then x.p_on_time >= ${LIKELY} else x.p85 <= p.original_deadline end as likely
        from forecasts x where x.workspace_id = $1 and x.project_id = p.id and x.as_of <= $2::date order by x.as_of desc limit 1) f on true
      where p.workspace_id = $1 and p.state in ('PLANNED', 'ACTIVE', 'ON_HOLD') and p.original_deadline between $2::date and $2::date + ${AHEAD_DAYS}
      union all
      select 'Request', r.id, r.title, r.original_promise, null, 0,
        r.size * ${one(`(r.forecast->>'p85')::date <= r.original_promise or r.needed_by <= r.original_promise and (r.forecast->>'probability')::float8 >= ${LIKELY}`)}, r.size
      from requests r where r.workspace_id = $1 and r.state in ('ACCEPTED', 'IN_PROGRESS', 'DELIVERED', 'REOPENED') and r.follows_id is null
        and r.original_promise between $2::date and $2::date + ${AHEAD_DAYS}`,
  },
  {
    code: 'SKILLS_AT_HAND',
    weight: 0.25,
    shape: { kind: 'SHARE' },
    fewest: 1,
    name: { en: 'People who know what projects need', pl: 'Ludzie znający to, czego potrzebują projekty' },
    formula: {
      en: 'For each skill that an open project needs: people of its team who reach the level by the word of somebody else and have room this week, out of those needed; at most 1.',
      pl: 'Dla każdej umiejętności potrzebnej otwartemu projektowi: osoby z jego zespołu, które według kogoś innego osiągają poziom i mają w tym tygodniu miejsce, wobec potrzebnych; najwyżej 1.',
    },
    rows: `
      select 'Project' as entity, p.id, s.name as title, p.deadline as day, null::text as side, 0::float8 as spoilt,
        least(1, (select count(distinct v.member_id) from (${VALIDATED}) v
          join team_memberships t on t.workspace_id = $1 and t.member_id = v.member_id and t.team_id = p.team_id and t.valid_from <= $2::date and (t.valid_to is null or t.valid_to >= $2::date)
          where v.skill_id = r.skill_id and v.level >= r.level and ${FREE})::float8 / r.people) as numerator, 1::float8 as denominator
      from skill_requirements r
      join projects p on p.workspace_id = $1 and p.id = r.project_id and p.state in ('PLANNED', 'ACTIVE', 'ON_HOLD') and p.team_id is not null
      join skills s on s.workspace_id = $1 and s.id = r.skill_id
      where r.workspace_id = $1`,
  },
  {
    code: 'CRITICAL_SKILLS_HELD',
    weight: 0.15,
    shape: { kind: 'SHARE' },
    fewest: 1,
    name: { en: 'Critical skills held by two or more', pl: 'Krytyczne umiejętności u co najmniej dwóch osób' },
    formula: {
      en: 'Critical skills in which at least two people reach level 3 by the word of somebody else, out of all critical skills.',
      pl: 'Krytyczne umiejętności, w których co najmniej dwie osoby według kogoś innego osiągają poziom 3, spośród wszystkich krytycznych.',
    },
    rows: `
      select 'Skill' as entity, s.id, s.name as title, null::date as day, null::text as side, 0::float8 as spoilt,
        ${one(`(select count(*) from (${VALIDATED}) v where v.skill_id = s.id and v.level >= ${PROFICIENT}) >= 2`)} as numerator, 1::float8 as denominator
      from skills s where s.workspace_id = $1 and s.critical and s.archived_at is null`,
  },
  {
    code: 'PROBLEMS_TAKEN_UP',
    weight: 0.25,
    shape: { kind: 'SHARE' },
    fewest: 3,
    name: { en: 'Problems taken up within a week', pl: 'Problemy podjęte w ciągu tygodnia' },
    formula: {
      en: 'Overloads and gaps found by Tandem that were given an owner, an action and a date within 7 days, out of all found in the window; those of the last 7 days are not counted.',
      pl: 'Przeciążenia i luki znalezione przez Tandem, które w 7 dni dostały właściciela, działanie i termin, spośród wszystkich znalezionych w oknie; z ostatnich 7 dni nie są liczone.',
    },
    rows: `
      select 'CapacityProblem' as entity, p.id, p.title, ${dayOf('p.created_at')} as day, null::text as side, 0::float8 as spoilt,
        ${one(`p.planned_at <= p.created_at + interval '${PLAN_DAYS} days'`)} as numerator, 1::float8 as denominator
      from capacity_problems p where p.workspace_id = $1 and p.detected_by = 'MACHINE' and p.kind in ('OVERLOAD', 'SKILL_GAP', 'BUS_FACTOR')
        and ${dayOf('p.created_at')} between ${WINDOW} and $2::date - ${PLAN_DAYS + 1}`,
  },
];

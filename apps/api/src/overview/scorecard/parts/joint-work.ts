import { dayOf, one, type Part, WINDOW, workingDays } from '../part.ts';

const FIVE_DAYS = 5;
/** Read as it stands now: what was corrected afterwards has to be read again. */
const ACKNOWLEDGED = (checkIn: string) => `exists (
  select 1 from check_in_acknowledgements a where a.workspace_id = $1 and a.check_in_id = ${checkIn}.id and a.check_in_version = ${checkIn}.version and ${dayOf('a.created_at')} <= $2::date`;

/** The way of a key result that the other side has confirmed: the value of its latest acknowledged check-in, or what was done by an acknowledged status update. */
const CONFIRMED_WAY = `
  case k.source when 'MANUAL' then coalesce((
      select (c.value - k.start_value) / (k.target_value - k.start_value) from check_ins c
      where c.workspace_id = $1 and c.key_result_id = k.id and c.value is not null and c.period <= $2::date and ${ACKNOWLEDGED('c')}) order by c.period desc, c.updated_at desc limit 1), 0)
  else coalesce((
      select avg(case when w.done_at <= w.confirmed then 1.0 else 0 end) from (
        select x.done_at, (select max(u.published_at) from status_updates u join status_acknowledgements a on a.workspace_id = $1 and a.update_id = u.id
            where u.workspace_id = $1 and u.project_id = l.project_id and ${dayOf('a.created_at')} <= $2::date) as confirmed
        from project_goal_links l
        join (select project_id, done_at, 'TASKS' as source from tasks where workspace_id = $1
          union all select project_id, done_at, 'MILESTONES' from milestones where workspace_id = $1) x on x.project_id = l.project_id and x.source = k.source
        where l.workspace_id = $1 and l.key_result_id = k.id) w), 0) end`;

/** 1: do the two departments work on goals that both have signed, and do both keep their word? */
export const jointWork: Part[] = [
  {
    code: 'GOALS_OF_BOTH',
    weight: 0.3,
    shape: { kind: 'SHARE' },
    fewest: 1,
    name: { en: 'Goals that belong to both', pl: 'Cele należące do obu działów' },
    formula: {
      en: 'Active goals that both sides have signed and in which each side answers for a key result, out of all active goals, weighted by their key results.',
      pl: 'Aktywne cele podpisane przez oba działy, w których każdy dział odpowiada za kluczowy rezultat, spośród wszystkich aktywnych celów, ważone kluczowymi rezultatami.',
    },
    rows: `
      select 'Goal' as entity, g.id, g.title, ${dayOf('g.created_at')} as day, null::text as side, 0::float8 as spoilt,
        case when count(distinct k.accountable_side) = 2 and (select count(*) from goal_signatures s where s.workspace_id = $1 and s.goal_id = g.id and s.version_number = g.in_force_version) = 2
          then coalesce(sum(k.weight), 1) else 0 end::float8 as numerator,
        coalesce(sum(k.weight), 1)::float8 as denominator
      from goals g left join key_results k on k.workspace_id = g.workspace_id and k.goal_id = g.id and k.removed_at is null
      where g.workspace_id = $1 and g.state = 'ACTIVE' group by g.workspace_id, g.id`,
  },
  {
    code: 'CHECK_INS_READ',
    weight: 0.25,
    shape: { kind: 'BOTH_SIDES' },
    fewest: 3,
    name: { en: 'Check-ins given in time and read by the other side', pl: 'Meldunki na czas, przeczytane przez drugi dział' },
    formula: {
      en: 'For each week and key result of a signed goal: the side that answers for it checked in within the week, and the other side acknowledged it within 5 working days. A share for each side, combined by the harmonic mean. The last two weeks are still open and not counted.',
      pl: 'Dla każdego tygodnia i kluczowego rezultatu podpisanego celu: odpowiedzialny dział zameldował postęp w tym tygodniu, a drugi dział potwierdził to w 5 dni roboczych. Udział dla każdego działu, połączony średnią harmoniczną. Dwa ostatnie tygodnie są jeszcze otwarte i nie są liczone.',
    },
    rows: `
      select 'Goal' as entity, g.id, k.title, w.week::date as day, k.accountable_side as side, 0::float8 as spoilt,
        ${one(`exists (select 1 from check_ins c where c.workspace_id = $1 and c.key_result_id = k.id and c.side = k.accountable_side and c.period = w.week::date
          and ${dayOf('c.created_at')} < w.week::date + 7 and ${ACKNOWLEDGED('c')} and ${workingDays('c.created_at', 'a.created_at')} <= ${FIVE_DAYS}))`)} as numerator,
        1::float8 as denominator
      from goals g
      join cycles y on y.workspace_id = $1 and y.id = g.cycle_id
      join key_results k on k.workspace_id = $1 and k.goal_id = g.id and k.removed_at is null
      join lateral (select min(both_at) as at from (select max(s.created_at) as both_at from goal_signatures s where s.workspace_id = $1 and s.goal_id = g.id group by s.version_number having count(*) = 2) v) signed on signed.at is not null
      join lateral generate_series(date_trunc('week', greatest(${WINDOW}, y.starts_on, ${dayOf('signed.at')}, ${dayOf('k.created_at')}) + 6), date_trunc('week', least($2::date, y.ends_on)) - interval '14 days', interval '7 days') as w(week) on true
      where g.workspace_id = $1 and g.state = 'ACTIVE'`,
  },
  {
    code: 'PACE',
    weight: 0.25,
    shape: { kind: 'SHARE' },
    fewest: 1,
    name: { en: 'Progress against the expected pace', pl: 'Postęp wobec oczekiwanego tempa' },
    formula: {
      en: 'For each active goal its progress divided by the share of its cycle that has passed, at most 1; the mean over the goals. Progress counts as far as the other side has acknowledged it.',
      pl: 'Dla każdego aktywnego celu postęp podzielony przez część cyklu, która minęła, najwyżej 1; średnia po celach. Postęp liczy się o tyle, o ile potwierdził go drugi dział.',
    },
    rows: `
      select 'Goal' as entity, g.id, g.title, $2::date as day, null::text as side, 0::float8 as spoilt,
        least(1, greatest(0, sum(k.weight * least(1, greatest(0, ${CONFIRMED_WAY}))) / sum(k.weight) / (least($2::date, y.ends_on) - y.starts_on + 1) * (y.ends_on - y.starts_on + 1)))::float8 as numerator,
        1::float8 as denominator
      from goals g
      join cycles y on y.workspace_id = $1 and y.id = g.cycle_id and y.starts_on <= $2::date
      join key_results k on k.workspace_id = $1 and k.goal_id = g.id and k.removed_at is null
      where g.workspace_id = $1 and g.state = 'ACTIVE' group by g.workspace_id, g.id, y.starts_on, y.ends_on`,
  },
  {
    code: 'SHARE_FOR_MARKETING',
    weight: 0.2,
    shape: { kind: 'SHARE' },
    fewest: 4,
    name: { en: "IT's hours for marketing, as agreed", pl: 'Godziny IT dla marketingu zgodnie z umową' },
    formula: {
      en: 'Hours of IT planned for joint projects and for requests in each week of the window, out of the share of all planned hours that both heads have signed; at most 1.',
      pl: 'Godziny IT zaplanowane na wspólne projekty i zgłoszenia w każdym tygodniu okna, wobec udziału wszystkich zaplanowanych godzin, który podpisali szefowie obu działów; najwyżej 1.',
    },
    rows: `
      select 'AllocationPact' as entity, p.id, jsonb_build_object('pl', to_char(a.week, 'YYYY-MM-DD'), 'en', to_char(a.week, 'YYYY-MM-DD')) as title, a.week as day, null::text as side, 0::float8 as spoilt,
        least(coalesce(sum(a.hours) filter (where a.kind = 'LANE' or t.kind = 'JOINT'), 0), p.share * sum(a.hours))::float8 as numerator, (p.share * sum(a.hours))::float8 as denominator
      from allocations a
      join memberships m on m.workspace_id = $1 and m.id = a.member_id
      join departments d on d.workspace_id = $1 and d.id = m.department_id and d.kind = 'IT'
      join allocation_pacts p on p.workspace_id = $1 and p.state = 'SIGNED' and a.week between p.starts_on and p.ends_on
      left join projects j on j.workspace_id = $1 and j.id = a.project_id
      left join teams t on t.workspace_id = $1 and t.id = j.team_id
      where a.workspace_id = $1 and not a.tentative and a.week between ${WINDOW} and $2::date - 7 group by p.workspace_id, p.id, p.share, a.week`,
  },
];

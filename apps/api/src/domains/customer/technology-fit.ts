/** A mean score from here on is high. The scale is 1 to 4, so 2.5 is its middle. */
export const HIGH = 2.5;
/** The sides disagree on a challenge when their scores differ by this much or more. */
export const DISAGREEMENT = 2;

/**
 * SQL: what both sides say of each technology, from the latest assessment of each half against each open challenge. `$1` is the workspace, `day` an expression of type date.
 *
 * Columns: technology_id; functional and technical (mean scores, null where nothing was said); functional_state and technical_state (FRESH while everything said
 * holds on that day, STALE, MISSING); disagreements (challenges on which the halves differ by two points or more).
 */
export const fitSql = (day: string): string => `
  select p.technology_id, avg(p.functional)::float8 as functional, avg(p.technical)::float8 as technical,
    case when count(p.functional) = 0 then 'MISSING' when bool_and(p.functional_holds) then 'FRESH' else 'STALE' end as functional_state,
    case when count(p.technical) = 0 then 'MISSING' when bool_and(p.technical_holds) then 'FRESH' else 'STALE' end as technical_state,
    (count(*) filter (where abs(p.functional - p.technical) >= ${DISAGREEMENT}))::int as disagreements
  from (
    select l.technology_id, l.challenge_id, max(l.score) filter (where l.half = 'FUNCTIONAL') as functional, max(l.score) filter (where l.half = 'TECHNICAL') as technical,
      bool_and(l.valid_until >= ${day}) filter (where l.half = 'FUNCTIONAL') as functional_holds, bool_and(l.valid_until >= ${day}) filter (where l.half = 'TECHNICAL') as technical_holds
    from (
      select distinct on (a.technology_id, a.challenge_id, a.half) a.technology_id, a.challenge_id, a.half, a.score, a.valid_until
      from fit_assessments a join challenges c on c.workspace_id = $1 and c.id = a.challenge_id and c.closed_at is null
      where a.workspace_id = $1 order by a.technology_id, a.challenge_id, a.half, a.created_at desc, a.id desc
    ) l group by l.technology_id, l.challenge_id
  ) p group by p.technology_id`;

/** SQL: the TIME quadrant of a row of `fitSql`; null while a half is missing. Derived each time it is read, never stored. */
export const quadrantSql = (fit: string): string => `
  case when ${fit}.functional is null or ${fit}.technical is null then null
    when ${fit}.functional >= ${HIGH} then case when ${fit}.technical >= ${HIGH} then 'INVEST' else 'MIGRATE' end
    when ${fit}.technical >= ${HIGH} then 'TOLERATE' else 'ELIMINATE' end`;

/** SQL: the latest decision about a technology, for a lateral join. */
export const latestDecisionSql = (technology: string): string =>
  `select d.* from technology_decisions d where d.workspace_id = $1 and d.technology_id = ${technology}.id order by d.created_at desc, d.id desc limit 1`;

/** SQL: a decision is a plan while both heads have agreed on it and its day has not passed. */
export const plannedSql = (decision: string, day: string): string => `coalesce(${decision}.agreed_at is not null and ${decision}.due_on >= ${day}, false)`;

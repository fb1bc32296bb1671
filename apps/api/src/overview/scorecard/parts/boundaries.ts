import { dayOf, one, type Part, WINDOW, workingDays } from '../part.ts';

const ACKNOWLEDGE_DAYS = 14;

/** Changes that the owner, or an executive in its place, has decided in the window. Those still held say nothing, and the author's own word (withdrawn) neither. */
const DECIDED = `c.state not in ('HELD', 'ESCALATED', 'WITHDRAWN') and ${dayOf('c.decided_at')} between ${WINDOW} and $2::date`;
const SIGNED_FIRST = 'least(r.it_signed_at, r.marketing_signed_at)';
const SIGNED_BY_BOTH = 'r.it_signed_at is not null and r.marketing_signed_at is not null';
const TODAY = `$2::date::timestamp at time zone $4`;

/** 8: is it known who decides what, and is it respected? */
export const boundaries: Part[] = [
  {
    code: 'ONE_DECIDES',
    weight: 0.3,
    shape: { kind: 'SHARE' },
    fewest: 1,
    name: { en: 'One decides', pl: 'Jeden decyduje' },
    formula: {
      en: 'Areas of decision with a rule in force that both heads have signed, out of all that were touched in the window: without a rule yet, with a new one, or with a change that its owner decided.',
      pl: 'Obszary decyzji z obowiązującą zasadą podpisaną przez szefów obu działów, spośród wszystkich, których coś dotyczyło w oknie: bez zasady, z nową zasadą lub ze zmianą, o której rozstrzygnął właściciel.',
    },
    rows: `
      select 'DecisionDomain' as entity, d.id, coalesce(f.name, l.name) as title, ${dayOf('d.created_at')} as day, null::text as side, 0::float8 as spoilt, ${one('f.id is not null')} as numerator, 1::float8 as denominator
      from decision_domains d
      left join decision_rights f on f.workspace_id = $1 and f.domain_id = d.id and f.state = 'IN_FORCE'
      left join lateral (select r.name from decision_rights r where r.workspace_id = $1 and r.domain_id = d.id order by r.number desc limit 1) l on true
      where d.workspace_id = $1 and (f.id is null or ${dayOf('f.in_force_at')} between ${WINDOW} and $2::date or exists (select 1 from crossings c where c.workspace_id = $1 and c.domain_id = d.id and ${DECIDED}))`,
  },
  {
    code: 'RULES_ACKNOWLEDGED',
    weight: 0.2,
    shape: { kind: 'SHARE' },
    fewest: 1,
    name: { en: 'Members know the rules', pl: 'Wszyscy znają zasady' },
    formula: {
      en: 'For each rule in force for 14 days or more: members who acknowledged it within 14 days, out of all members of today who were there then.',
      pl: 'Dla każdej zasady obowiązującej od co najmniej 14 dni: osoby, które potwierdziły ją w 14 dni, spośród dzisiejszych, które już wtedy były.',
    },
    rows: `
      select 'DecisionDomain' as entity, r.domain_id as id, r.name as title, ${dayOf('r.in_force_at')} as day, null::text as side, 0::float8 as spoilt,
        count(a.id)::float8 as numerator, count(m.id)::float8 as denominator
      from decision_rights r
      join memberships m on m.workspace_id = $1 and m.state = 'ACTIVE' and m.created_at <= r.in_force_at
      left join right_acknowledgements a on a.workspace_id = $1 and a.right_id = r.id and a.member_id = m.id and a.created_at <= r.in_force_at + interval '${ACKNOWLEDGE_DAYS} days'
      where r.workspace_id = $1 and r.state = 'IN_FORCE' and ${dayOf('r.in_force_at')} <= $2::date - ${ACKNOWLEDGE_DAYS} group by r.workspace_id, r.id`,
  },
  {
    code: 'NOT_OVERRIDDEN',
    weight: 0.3,
    shape: { kind: 'INVERSE', worst: 1 },
    fewest: 3,
    name: { en: "Owners' decisions stand", pl: 'Decyzje właścicieli obowiązują' },
    formula: {
      en: '1 − changes decided over the head of the owner, out of all changes to owned things by the other side that were decided in the window.',
      pl: '1 − zmiany rozstrzygnięte ponad głową właściciela, spośród wszystkich zmian drugiego działu w cudzych obszarach rozstrzygniętych w oknie.',
    },
    rows: `
      select 'Crossing' as entity, c.id, c.title, ${dayOf('c.decided_at')} as day, null::text as side, 0::float8 as spoilt, ${one(`c.state = 'OVERRIDDEN'`)} as numerator, 1::float8 as denominator
      from crossings c where c.workspace_id = $1 and ${DECIDED}`,
  },
  {
    code: 'ANSWERED_IN_TIME',
    weight: 0.2,
    shape: { kind: 'SHARE' },
    fewest: 3,
    name: { en: 'Held changes and new rules answered in time', pl: 'Wstrzymane zmiany i nowe zasady rozpatrzone na czas' },
    formula: {
      en: 'Held changes that the owner answered by the time set in the rule, and rules that the second head signed within the working days they give, out of all due in the window.',
      pl: 'Wstrzymane zmiany, na które właściciel odpowiedział w czasie ustalonym w zasadzie, i zasady, które drugi szef podpisał w dniach roboczych w nich podanych, spośród wszystkich należnych w oknie.',
    },
    rows: `
      select 'Crossing' as entity, c.id, c.title, ${dayOf('c.due_at')} as day, null::text as side, 0::float8 as spoilt, ${one(`c.state <> 'WITHDRAWN' and c.decided_at <= c.due_at`)} as numerator, 1::float8 as denominator
      from crossings c where c.workspace_id = $1 and (c.state <> 'WITHDRAWN' or c.decided_at > c.due_at) and ${dayOf('c.due_at')} between ${WINDOW} and $2::date - 1
      union all
      select 'DecisionDomain', r.domain_id, r.name, ${dayOf(SIGNED_FIRST)}, null, 0,
        ${one(`${SIGNED_BY_BOTH} and ${workingDays(SIGNED_FIRST, 'greatest(r.it_signed_at, r.marketing_signed_at)')} <= r.answer_within_days`)}, 1
      from decision_rights r where r.workspace_id = $1 and ${dayOf(SIGNED_FIRST)} between ${WINDOW} and $2::date and (${SIGNED_BY_BOTH} or ${workingDays(SIGNED_FIRST, TODAY)} > r.answer_within_days)`,
  },
];

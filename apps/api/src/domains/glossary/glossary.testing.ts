import { idAt, type Person } from '../../../test/harness.ts';

export const PROPOSE = `mutation($input: ProposeTermInput!) { proposeTerm(input: $input) { __typename
  ... on TermProposalSaved { proposal { id state side approvedSides changes { path before after } term { id } viewerCan { decide withdraw } } }
  ... on Problem { code message } ... on ValidationProblem { fields { path code message } } ... on ConflictProblem { expectedVersion currentVersion fields { path yours current } } } }`;
export const DECIDE = `mutation($input: DecideProposalInput!) { decideProposal(input: $input) { __typename ... on TermProposalSaved { proposal { id state term { id liveVersion state } } }
  ... on Problem { code message } ... on ValidationProblem { fields { path code } } ... on ConflictProblem { expectedVersion currentVersion fields { path yours current } } } }`;

export const termInput = (canonical: string, more: object = {}, sense: object = {}) => ({
  canonical,
  domain: 'IT',
  kind: 'WORD',
  senses: [{ ownerSide: 'IT', pl: { preferred: canonical }, en: { preferred: canonical }, plain: { pl: `prosto: ${canonical}`, en: `plainly: ${canonical}` }, definition: { en: 'A thing.' }, ...sense }],
  ...more,
});

/** A term in use: proposed by one side and approved by the other. */
export async function liveTerm(by: Person, other: Person, canonical: string, more: object = {}, sense: object = {}): Promise<string> {
  const id = idAt(await by.run(PROPOSE, { input: termInput(canonical, more, sense) }), 'proposeTerm.proposal.id');
  return idAt(await other.run(DECIDE, { input: { id, approve: true } }), 'decideProposal.proposal.term.id');
}

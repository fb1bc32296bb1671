// `node bench/enumeration.mjs <url>`: whether the time of an answer tells that an address is known. Known and unknown addresses in turn, medians; each try comes
// from a network of its own, so the server must run with TRUST_PROXY=true.
import { randomUUID } from 'node:crypto';
import { median } from './load.mjs';

const url = process.argv[2] ?? 'http://localhost:3000';
const TRIES = Number(process.env.TRIES ?? 200);
let network = 0;

async function send(query, input) {
  network += 1;
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': `2001:db8:${(network >> 8).toString(16)}:${(network & 255).toString(16)}::1` };
  const began = performance.now();
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables: { input } }) });
  const text = await response.text();
  return { milliseconds: performance.now() - began, said: `${response.status} ${text}` };
}

const operations = {
  signIn: (email) => send('mutation($input: SignInInput!) { signIn(input: $input) { __typename ... on Problem { code } } }', { email, password: 'surely not this one' }),
  signUp: (email) => send('mutation($input: SignUpInput!) { signUp(input: $input) { __typename ... on Problem { code } } }', { email, password: 'correct horse battery', name: 'Ada', language: 'EN' }),
};

for (const [name, ask] of Object.entries(operations)) {
  const times = { known: [], unknown: [] };
  const said = new Set();
  const known = Array.from({ length: TRIES }, () => `${randomUUID()}@example.test`);
  for (const email of known) await operations.signUp(email);
  for (const email of known) {
    for (const [kind, address] of [['known', email], ['unknown', `${randomUUID()}@example.test`]]) {
      const answer = await ask(address);
      times[kind].push(answer.milliseconds);
      said.add(answer.said);
    }
  }
  const [one, other] = [median(times.known), median(times.unknown)];
  console.log(`${name}: known ${one.toFixed(1)} ms, unknown ${other.toFixed(1)} ms, ${(Math.abs(one / other - 1) * 100).toFixed(1)} % apart; ${said.size} different answer(s)`);
}

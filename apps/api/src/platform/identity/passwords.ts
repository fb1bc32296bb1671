import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';
import { Counter } from 'prom-client';
import { identityErrors } from './identity.errors.ts';
import type { FieldError } from '../errors/problems.ts';

/** OWASP's minimum for argon2id (the library's default algorithm): 19 MiB, two passes, one lane; about 40 ms. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Hashes at work at once; more would only take memory from everybody else. */
const CONCURRENT = 4;
const COMMON = new Set(dictionary['passwords-common']?.slice(0, 30_000));

/** Hashes computed, shown among the metrics of the process: guessing shows here first, whether or not the accounts exist. */
export const passwordHashes = new Counter({ name: 'tandem_password_hashes_total', help: 'Password hashes computed', registers: [] });

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  // Who waited takes over the turn of whoever ended: it is never free for somebody else in between.
  if (running >= CONCURRENT) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  passwordHashes.inc();
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** Composed and decomposed letters (ż typed on two systems) are one password: everything is NFC before it is hashed. */
const bytes = (password: string) => password.normalize('NFC');

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(bytes(password), PARAMETERS));
}

/** A hash that no password has, to be verified against where there is no account: the answer then takes as long. */
let nobody: Promise<string> | undefined;

/** Whether the password belongs to the hash. With `null` (no such account) it takes as long and answers false. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID());
  const against = stored ?? (await nobody);
  const matches = await inTurn(() => verify(against, bytes(password)));
  return matches && stored !== null;
}

/** Rules for a new password: 8 to 128 characters, not among the best-known ones, not the person's own name or address. No composition rules. */
export function passwordFailure(password: string, about: { email: string; name?: string }): Omit<FieldError, 'path'> | null {
  const text = bytes(password);
  if ([...text].length < 8) return { error: identityErrors.PASSWORD_TOO_SHORT };
  if ([...text].length > 128) return { error: identityErrors.PASSWORD_TOO_LONG };
  const lower = text.toLowerCase();
  const own = [about.email, about.email.split('@')[0], about.name].map((value) => value?.toLowerCase());
  if (COMMON.has(lower) || own.includes(lower) || /^(.)\1+$/su.test(text)) return { error: identityErrors.PASSWORD_TOO_COMMON };
  return null;
}

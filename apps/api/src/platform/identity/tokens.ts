import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 bits, 43 characters, safe in URLs and cookies. Shown once; only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. `purpose` is part of the hash, so a token of one kind can never stand for another. */
export function hashToken(purpose: 'session' | 'invitation' | 'share', token: string): string {
  return createHash('sha256').update(`${purpose}:${token}`).digest('hex');
}

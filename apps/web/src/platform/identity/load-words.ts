import { ensureNamespace } from '../i18n/i18n.ts';

/** Loader part of every identity page: its words. */
export async function loadWords(): Promise<null> {
  await ensureNamespace('identity');
  return null;
}

import type { Sentence } from '../context/language.ts';

/** Something that happened to a thing, with the sentence the audit page shows. Impersonal in Polish, so that it fits every actor. */
export interface AuditAction extends Sentence {
  code: string;
  entity: string;
}

const registry = new Map<string, AuditAction>();

/**
 * Declares the audit actions of one entity: `defineActions('Goal', { 'goal.signed': { en: 'Goal signed', pl: 'Podpisano cel' } })`.
 * @throws Error when two domains claim the same code
 */
export function defineActions<K extends string>(entity: string, sentences: Record<K, Sentence>): Record<K, AuditAction> {
  const defined = {} as Record<K, AuditAction>;
  for (const code of Object.keys(sentences) as K[]) {
    if (registry.has(code)) throw new Error(`Audit action ${code} is declared twice`);
    defined[code] = { code, entity, ...sentences[code] };
    registry.set(code, defined[code]);
  }
  return defined;
}

/** The declared action of a stored code; undefined for one that a newer version wrote. */
export function actionOf(code: string): AuditAction | undefined {
  return registry.get(code);
}

/** Codes of all declared actions, for the filter of the audit page. */
export function allActions(): AuditAction[] {
  return [...registry.values()];
}

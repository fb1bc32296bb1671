import type { FormLike } from '../../platform/forms/form-like.ts';
import type { Submit } from '../../platform/forms/use-submit.ts';
import { bothLanguages } from './goal-changes.ts';
import type { KeyResultValues } from './goal-values.ts';

type Field = NonNullable<Submit['conflict']>['fields'][number];

/** `keyResults.<id>.target` → `keyResults.2.target`, where the form has it. */
function formPath(path: string, keyResults: readonly KeyResultValues[]): string {
  const [top, id, field] = path.split('.');
  if (top !== 'keyResults' || !id) return path;
  const index = keyResults.findIndex((each) => (each.id ?? 'new') === id);
  return index < 0 ? path : `keyResults.${index}.${field ?? ''}`;
}

/** A text in two languages becomes one field for each language that differs; anything else stays one field. */
function readable(field: Field, keyResults: readonly KeyResultValues[]): Field[] {
  const path = formPath(field.path, keyResults);
  const [yours, current] = [bothLanguages(field.yours), bothLanguages(field.current)];
  if (!yours && !current) return [{ ...field, path }];
  return (['pl', 'en'] as const)
    .map((language) => ({ ...field, path: `${path}.${language}`, yours: yours?.[language] ?? null, current: current?.[language] ?? null }))
    .filter((each) => (each.yours ?? '') !== (each.current ?? ''));
}

/** The conflict of a goal in the paths of its form, texts as texts: the panel shows what people wrote and takes over the other's words field by field. */
export function withReadableConflict<TSubmit extends Submit>(submit: TSubmit, form: FormLike, keyResults: readonly KeyResultValues[]): TSubmit {
  const { conflict } = submit;
  if (!conflict) return submit;
  const fields = conflict.fields.flatMap((field) => readable(field, keyResults));
  const resolveConflict = (takeTheirs: string[]) => {
    for (const { path, current } of fields.filter((field) => takeTheirs.includes(field.path))) form.setFieldValue(path, current ?? '');
    submit.resolveConflict([]);
  };
  return { ...submit, conflict: { ...conflict, fields }, resolveConflict };
}

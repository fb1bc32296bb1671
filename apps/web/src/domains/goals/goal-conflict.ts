import type { FormLike } from '../../platform/forms/form-like.ts';
import type { Submit } from '../../platform/forms/use-submit.ts';
import type { KeyResultValues } from './goal-values.ts';

/** `keyResults.<id>.target` → `keyResults.2.target`, where the form has it. */
function formPath(path: string, keyResults: readonly KeyResultValues[]): string {
  const [top, id, ...field] = path.split('.');
  if (top !== 'keyResults' || !id) return path;
  const index = keyResults.findIndex((each) => (each.id ?? 'new') === id);
  return index < 0 ? path : ['keyResults', index, ...field].join('.');
}

/** The conflict of a goal in the paths of its form: the panel names the fields as the form does and takes over the other's words field by field. */
export function withFormPaths<TSubmit extends Submit>(submit: TSubmit, form: FormLike, keyResults: readonly KeyResultValues[]): TSubmit {
  const { conflict } = submit;
  if (!conflict) return submit;
  const fields = conflict.fields.map((field) => ({ ...field, path: formPath(field.path, keyResults) }));
  const resolveConflict = (takeTheirs: string[]) => {
    for (const { path, current } of fields.filter((field) => takeTheirs.includes(field.path))) form.setFieldValue(path, current ?? '');
    submit.resolveConflict([]);
  };
  return { ...submit, conflict: { ...conflict, fields }, resolveConflict };
}

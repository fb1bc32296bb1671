import { fieldOf, likeCurrent, valueAt, type FormLike } from './form-like.ts';

export interface LooseProblem {
  path: string;
  message: string;
}

interface FieldProblem {
  path: string;
  message: string;
}

/** Puts each problem on its field and moves the focus to the first one; gives back those that belong to no field of this form. */
export function placeFieldProblems(form: FormLike, problems: readonly FieldProblem[], paths: Record<string, string>): LooseProblem[] {
  const values = form.getValues();
  const loose: LooseProblem[] = [];
  let first: string | null = null;
  for (const { path, message } of problems) {
    const field = fieldOf(values, paths[path] ?? path);
    if (field === null) loose.push({ path, message });
    else {
      form.setFieldError(field, message);
      first ??= field;
    }
  }
  if (first) focusField(first);
  return loose;
}

/** Inputs carry their path in `data-path` (getInputProps writes it). A localized field stands for its languages. */
function focusField(path: string): void {
  requestAnimationFrame(() => {
    const escaped = CSS.escape(path);
    const input = document.querySelector<HTMLElement>(`[data-path="${escaped}"], [data-path^="${escaped}."]`);
    input?.focus();
  });
}

/** Takes the other person's text over into the form. */
export function applyTheirs(form: FormLike, fields: readonly { path: string; current: string | null }[], paths: Record<string, string>): void {
  for (const { path, current } of fields) {
    const field = paths[path] ?? path;
    form.setFieldValue(field, likeCurrent(valueAt(form.getValues(), field), current));
  }
}

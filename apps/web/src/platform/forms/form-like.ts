import type { ReactNode } from 'react';

/** What the platform needs of a @mantine/form form, whatever its values are. */
export interface FormLike {
  errors: Record<string, ReactNode>;
  getValues(): unknown;
  setFieldValue(path: string, value: unknown): void;
  setFieldError(path: string, error: ReactNode): void;
  getInputProps(path: string): {
    value?: unknown;
    error?: ReactNode;
    onChange: (value: unknown) => void;
    onFocus?: (event: unknown) => void;
    onBlur?: (event: unknown) => void;
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Value at `a.b.0`; undefined when there is no such place. */
export function valueAt(values: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, part) => (isObject(value) ? value[part] : undefined), values);
}

/** The field on which an error of this path is shown: the path itself, or the nearest parent that holds a value of its own. */
export function fieldOf(values: unknown, path: string): string | null {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length--) {
    const candidate = parts.slice(0, length).join('.');
    if (valueAt(values, candidate) !== undefined) return candidate;
  }
  return null;
}

/** Brings a text of the server to the type the form holds at this place. */
export function likeCurrent(current: unknown, text: string | null): unknown {
  if (typeof current === 'number') return text === null ? current : Number(text);
  if (typeof current === 'boolean') return text === 'true';
  return text ?? '';
}

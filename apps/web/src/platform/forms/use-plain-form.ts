import { useRef, useState, type ChangeEvent, type FormEvent, type ReactNode } from 'react';
import type { FormLike } from './form-like.ts';

export interface PlainForm<T extends Record<string, string>> extends FormLike {
  values: T;
  getValues: () => T;
  input: (path: keyof T & string) => { value: string; error: ReactNode; onChange: (event: ChangeEvent<HTMLInputElement>) => void; 'data-path': string };
  onSubmit: (send: (values: T) => unknown) => (event: FormEvent<HTMLFormElement>) => void;
}

/** A flat form of texts. Sign-in and sign-up use it instead of @mantine/form, which would be a tenth of their code. */
export function usePlainForm<T extends Record<string, string>>(initial: T): PlainForm<T> {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Record<string, ReactNode>>({});
  const latest = useRef(initial);
  const change = (path: string, value: unknown) => {
    latest.current = { ...latest.current, [path]: String(value) };
    setValues(latest.current);
    setErrors(({ [path]: _, ...others }) => others);
  };
  return {
    values,
    errors,
    getValues: () => latest.current,
    setFieldValue: change,
    setFieldError: (path, error) => setErrors((all) => ({ ...all, [path]: error })),
    getInputProps: (path) => ({ value: values[path], error: errors[path], onChange: (value) => change(path, value) }),
    input: (path) => ({ value: values[path] ?? '', error: errors[path], onChange: (event) => change(path, event.currentTarget.value), 'data-path': path }),
    onSubmit: (send) => (event) => {
      event.preventDefault();
      setErrors({});
      void send(latest.current);
    },
  };
}

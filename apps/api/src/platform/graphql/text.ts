import { registerDecorator, type ValidationOptions } from 'class-validator';
import { commonErrors, type ErrorDefinition } from '../errors/define-errors.ts';
import { isDay } from './scalars.ts';

type Params = Record<string, string | number>;
interface Failure {
  error: ErrorDefinition;
  params?: Params;
}

/** Errors travel from validators to the validation pipe as JSON in the message, because class-validator carries only text. */
function validated(name: string, check: (value: unknown) => Failure | null, options?: ValidationOptions): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(property),
      options,
      validator: {
        validate: (value: unknown) => check(value) === null,
        defaultMessage: (args) => JSON.stringify(check(args?.value) ?? {}),
      },
    });
  };
}

const segmenter = new Intl.Segmenter('pl', { granularity: 'grapheme' });

/** Length as a person counts it: one for ż, one for an emoji family. */
function graphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** Problem of a text, or null. NUL and lone surrogates cannot be stored; everything else of Unicode can. */
export function textFailure(value: unknown, { min = 0, max }: { min?: number; max: number }): Failure | null {
  if (value === undefined || value === null) return min > 0 ? { error: commonErrors.REQUIRED } : null;
  if (typeof value !== 'string') return { error: commonErrors.BAD_CHARACTERS };
  if (value.includes('\0') || !value.isWellFormed()) return { error: commonErrors.BAD_CHARACTERS };
  const trimmed = value.trim();
  if (min > 0 && trimmed === '') return { error: commonErrors.REQUIRED };
  // The cheap bound first: a megabyte of text is not counted grapheme by grapheme.
  const length = trimmed.length > max * 8 ? trimmed.length : graphemes(trimmed);
  if (length < min) return { error: commonErrors.TOO_SHORT, params: { min } };
  if (length > max) return { error: commonErrors.TOO_LONG, params: { max, length } };
  return null;
}

/** A text of `min` to `max` characters as people count them. With min 0 it may be missing. */
export const Text = (limits: { min?: number; max: number }) => validated('text', (value) => textFailure(value, limits));

/** A list in which every text keeps to the limits; the list itself may be missing. */
export const Texts = (limits: { min?: number; max: number }) =>
  validated('texts', (value) => (Array.isArray(value) ? value.map((each) => textFailure(each, limits)).find((failure) => failure !== null) : null) ?? null);

/** A `LocalizedTextInput`: at least one language when min > 0, each within the limits. */
export const LocalizedTextRule = (limits: { min?: number; max: number }) =>
  validated('localizedText', (value) => {
    const entries = value && typeof value === 'object' ? Object.values(value as object).filter((text) => text !== null && text !== undefined && text !== '') : [];
    if (entries.length === 0) return (limits.min ?? 0) > 0 ? { error: commonErrors.REQUIRED } : null;
    for (const text of entries) {
      const failure = textFailure(text, limits);
      if (failure) return failure;
    }
    return null;
  });

/** A day yyyy-mm-dd, for inputs that keep a typed day as text; the Date scalar has checked it already. */
export const Day = (options?: { optional?: boolean }) =>
  validated('day', (value) => ((value === undefined || value === null) && options?.optional ? null : isDay(value) ? null : { error: commonErrors.BAD_DATE }));

const EMAIL = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$/;

/** An e-mail address of at most 254 characters. Whether mail arrives there only mail can tell. */
export const Email = () =>
  validated('email', (value) => (typeof value === 'string' && value.length <= 254 && value.isWellFormed() && EMAIL.test(value.trim()) ? null : { error: commonErrors.BAD_EMAIL }));

/** A finite number between min and max; missing is fine when optional. */
export const NumberBetween = (min: number, max: number, options?: { optional?: boolean }) =>
  validated('numberBetween', (value) => {
    if (options?.optional && (value === undefined || value === null)) return null;
    return typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max ? null : { error: commonErrors.BAD_NUMBER, params: { min, max } };
  });

/** Between min and max entries. */
export const Entries = (min: number, max: number) =>
  validated('entries', (value) => {
    const length = Array.isArray(value) ? value.length : 0;
    if (length >= min && length <= max) return null;
    return { error: length > max ? commonErrors.TOO_MANY : commonErrors.TOO_FEW, params: { min, max } };
  });

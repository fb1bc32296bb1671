import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validate, type ValidationError } from 'class-validator';
import { commonErrors, type ErrorDefinition } from '../errors/define-errors.ts';
import { type FieldError, Invalid } from '../errors/problems.ts';

type InputClass = new () => object;

// Asked for the rules of a class, class-validator goes over those of all classes, for each input anew. Classes do not change once they are loaded.
const storage = getMetadataStorage();
const rulesOf = storage.getTargetValidationMetadatas.bind(storage);
const known = new Map<Function, ReturnType<typeof rulesOf>>();
storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
  if (schema || always || strictGroups || groups) return rulesOf(target, schema, always, strictGroups, groups);
  const rules = known.get(target) ?? rulesOf(target, schema, always, strictGroups);
  known.set(target, rules);
  return rules;
};

/** Checks every GraphQL input class by its decorators and reports all wrong fields at once, as codes with sentences in both languages. */
@Injectable()
export class InputValidationPipe implements PipeTransform<unknown> {
  async transform(value: unknown, { metatype, type }: ArgumentMetadata): Promise<unknown> {
    if (type !== 'body' || typeof value !== 'object' || value === null || !isInputClass(metatype)) return value;
    const input = plainToInstance(metatype, value);
    const errors = await validate(input, { forbidUnknownValues: false });
    if (errors.length > 0) throw new Invalid(errors.flatMap((error) => fieldErrors(error, '')));
    return input;
  }
}

const BUILT_IN: unknown[] = [String, Number, Boolean, Array, Object, Date];

function isInputClass(metatype: unknown): metatype is InputClass {
  return typeof metatype === 'function' && !BUILT_IN.includes(metatype);
}

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const path = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.values(error.constraints ?? {})[0];
  const nested = (error.children ?? []).flatMap((child) => fieldErrors(child, path));
  return own ? [{ path, ...parseFailure(own) }, ...nested] : nested;
}

function parseFailure(message: string): { error: ErrorDefinition; params?: Record<string, string | number> } {
  try {
    const parsed = JSON.parse(message) as { error?: ErrorDefinition; params?: Record<string, string | number> };
    return { error: parsed.error ?? commonErrors.INVALID, params: parsed.params };
  } catch {
    return { error: commonErrors.BAD_CHOICE };
  }
}

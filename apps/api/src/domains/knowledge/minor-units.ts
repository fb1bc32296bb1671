import { registerDecorator } from 'class-validator';
import type { ValueTransformer } from 'typeorm';
import { knowledgeErrors } from './knowledge.errors.ts';

/** Most that one amount can be, in minor units: ten billion of the currency. */
export const MOST_MONEY = 1_000_000_000_000;

/** bigint comes from the driver as text; amounts are far below what a number holds exactly. */
export const minorUnits: ValueTransformer = {
  to: (value: number | null) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

/** Money in whole minor units of the workspace's currency, from `least`; missing is fine when optional. */
export const Money = (least = 0): PropertyDecorator => (target, property) => {
  const error = least > 0 ? knowledgeErrors.AMOUNT_POSITIVE : knowledgeErrors.AMOUNT_BAD;
  registerDecorator({
    name: 'money',
    target: target.constructor,
    propertyName: String(property),
    validator: {
      validate: (value: unknown) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= MOST_MONEY,
      defaultMessage: () => JSON.stringify({ error }),
    },
  });
};

import { Checkbox, NumberInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import classes from './teams.module.css';

/** A place in a team while it is edited. */
export interface PlaceValues {
  memberId: string;
  /** Share of working time, 0 to 1 as the API takes it; people read and type percent. */
  fraction: number;
  liaison: boolean;
  validFrom: string;
  validTo: string;
}

/** What both mutations take of the form. */
export const placeInput = ({ fraction, liaison, validFrom, validTo }: PlaceValues) => ({ fraction, liaison, validFrom, validTo: validTo || null });

/** Share, days and whether the person speaks for their department. */
export function PlaceFields({ form }: { form: UseFormReturnType<PlaceValues> }) {
  const { t } = useTranslation('teams');
  const { value: _share, onChange: _change, ...share } = form.getInputProps('fraction');
  return (
    <>
      <NumberInput
        label={t('fields.fraction')}
        description={t('place.fractionHint')}
        required
        min={1}
        max={100}
        step={10}
        suffix=" %"
        allowDecimal={false}
        {...share}
        value={form.values.fraction > 0 ? Math.round(form.values.fraction * 100) : ''}
        onChange={(percent) => form.setFieldValue('fraction', Number(percent) / 100)}
      />
      <Checkbox label={t('place.liaison')} description={t('place.liaisonHint')} {...form.getInputProps('liaison', { type: 'checkbox' })} />
      <div className={classes.two}>
        <DateField label={t('fields.validFrom')} required clearable={false} {...form.getInputProps('validFrom')} />
        <DateField label={t('place.validTo')} {...form.getInputProps('validTo')} />
      </div>
    </>
  );
}

import { Radio } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, type TextValue } from '../../../platform/forms/localized-value.ts';
import type { InteractionMode, TeamKind } from '../teams.gen.ts';
import classes from './teams.module.css';

export interface TeamValues {
  name: TextValue;
  kind: TeamKind;
  interactionMode: InteractionMode;
  modeUntil: string;
  charter: TextValue;
}

const KINDS: TeamKind[] = ['JOINT', 'DEPARTMENT'];
const MODES: InteractionMode[] = ['COLLABORATION', 'FACILITATING', 'SERVICE'];

export const emptyTeam = (): TeamValues => ({ name: emptyText(), kind: 'JOINT', interactionMode: 'COLLABORATION', modeUntil: '', charter: emptyText() });

/** What both mutations take of the form. */
export const teamInput = ({ name, interactionMode, modeUntil, charter }: TeamValues) => ({
  name: textInput(name),
  interactionMode,
  modeUntil: modeUntil || null,
  charter: textInput(charter),
});

/** The fields of a team. Of which kind it is, is decided once. */
export function TeamFields({ form, isNew }: { form: UseFormReturnType<TeamValues>; isNew: boolean }) {
  const { t } = useTranslation('teams');
  return (
    <>
      <LocalizedTextField form={form} path="name" label={t('fields.name')} required />
      {isNew && (
        <Radio.Group label={t('fields.kind')} description={t('form.kindHint')} {...form.getInputProps('kind')}>
          <div className={classes.options}>
            {KINDS.map((kind) => (
              <Radio key={kind} value={kind} label={t(`kinds.${kind}.name`)} description={t(`kinds.${kind}.means`)} />
            ))}
          </div>
        </Radio.Group>
      )}
      <LocalizedTextArea form={form} path="charter" label={t('fields.charter')} description={t('form.charterHint')} />
      <Radio.Group label={t('fields.mode')} {...form.getInputProps('interactionMode')}>
        <div className={classes.options}>
          {MODES.map((mode) => (
            <Radio key={mode} value={mode} label={t(`modes.${mode}.name`)} description={t(`modes.${mode}.means`)} />
          ))}
        </div>
      </Radio.Group>
      <DateField label={t('fields.modeUntil')} description={t('form.modeUntilHint')} {...form.getInputProps('modeUntil')} />
    </>
  );
}

import { Button, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { PopItem, PopMenu } from '@tandem/ui/pop-menu';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitProblem } from '../../../platform/forms/submit-problem.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { ConfirmTermFormsDocument, CorrectTermFormDocument, RemoveTermFormDocument, TermPageDocument } from '../glossary.gen.ts';
import type { TermDetails } from '../glossary.queries.ts';
import classes from './glossary.module.css';

type FormData = TermDetails['forms'][number];

/** The forms of one meaning in one language; guessed ones look so until somebody confirms, corrects or removes them. */
export function FormChips({ forms, names, mayCorrect }: { forms: readonly FormData[]; names: readonly string[]; mayCorrect: boolean }) {
  const { t } = useTranslation('glossary');
  const [edited, setEdited] = useState<string | null>(null);
  const remove = useSubmit(RemoveTermFormDocument, { success: 'TermFormsSaved', done: t('forms.removed'), refresh: [TermPageDocument] });
  const correct = useSubmit(CorrectTermFormDocument, { success: 'TermFormsSaved', done: t('forms.confirmed'), refresh: [TermPageDocument] });
  const form = forms.find(({ id }) => id === edited);
  return (
    <>
      <ul className={classes.forms}>
        {forms.map((each) => (
          <li key={each.id} className={classes.form} data-guessed={each.approved ? undefined : true}>
            <span lang={each.language.toLowerCase()}>{each.form}</span>
            {!each.approved && <span className={classes.guess}>{t('forms.guessed')}</span>}
            {mayCorrect && !names.includes(each.form) && (
              <PopMenu label={t('forms.change', { form: each.form })} target={<span aria-hidden="true">▾</span>} targetClassName={classes.open} align="start">
                {!each.approved && <PopItem onSelect={() => void correct.send({ input: { id: each.id, expectedVersion: each.version, form: each.form } })}>{t('forms.confirm')}</PopItem>}
                <PopItem onSelect={() => setEdited(each.id)}>{t('forms.correct')}</PopItem>
                <PopItem onSelect={() => void remove.send({ input: { id: each.id, expectedVersion: each.version } })}>{t('forms.remove')}</PopItem>
              </PopMenu>
            )}
          </li>
        ))}
      </ul>
      <SubmitProblem submit={remove} />
      <SubmitProblem submit={correct} />
      {form && <Correction key={form.id} form={form} close={() => setEdited(null)} />}
    </>
  );
}

function Correction({ form: { id, version, form: written, language }, close }: { form: FormData; close: () => void }) {
  const { t } = useTranslation('glossary');
  const form = useForm({ mode: 'controlled', initialValues: { form: written } });
  const submit = useSubmit(CorrectTermFormDocument, { success: 'TermFormsSaved', form, done: t('forms.corrected'), refresh: [TermPageDocument], onSuccess: close });
  return (
    <form onSubmit={form.onSubmit((values) => void submit.send({ input: { id, expectedVersion: version, form: values.form } }))}>
      <SubmitProblem submit={submit} />
      <Group align="end" gap="xs">
        <TextInput label={t('forms.correctLabel', { form: written })} lang={language.toLowerCase()} maxLength={80} autoFocus {...form.getInputProps('form')} />
        <Button type="submit" loading={submit.busy}>
          {t('forms.save')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('proposals.cancel')}
        </Button>
      </Group>
    </form>
  );
}

/** Says how many forms are only guessed, and confirms them at once. */
export function ConfirmForms({ term }: { term: TermDetails }) {
  const { t } = useTranslation('glossary');
  const confirm = useSubmit(ConfirmTermFormsDocument, { success: 'TermFormsSaved', done: t('forms.confirmed'), refresh: [TermPageDocument] });
  const guessed = term.forms.filter(({ approved }) => !approved).length;
  if (guessed === 0 || !term.viewerCan.correctForms) return null;
  return (
    <div className={classes.stack}>
      <Group gap="xs">
        <span className={classes.note}>{t('forms.waiting', { count: guessed })}</span>
        <Button variant="default" size="xs" loading={confirm.busy} onClick={() => void confirm.send({ input: { termId: term.id } })}>
          {t('forms.confirmAll')}
        </Button>
      </Group>
      <SubmitProblem submit={confirm} />
    </div>
  );
}

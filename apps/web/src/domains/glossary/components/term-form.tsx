import { Button, Group, Select, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { PageForm } from '../../../platform/forms/page-form.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { ProposeTermDocument, TermsDocument } from '../glossary.gen.ts';
import type { TermDetails } from '../glossary.queries.ts';
import { emptySense, inputOf, type TermValues } from '../term-values.ts';
import classes from './glossary.module.css';

type TermFormState = UseFormReturnType<TermValues>;

/** Proposes a word or a new wording of one; the other side answers. */
export function TermForm({ term, initial }: { term: TermDetails | null; initial: TermValues }) {
  const { t } = useTranslation('glossary');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const form = useForm<TermValues>({ mode: 'controlled', initialValues: initial });
  const submit = useSubmit(ProposeTermDocument, {
    success: 'TermProposalSaved',
    form,
    paths: { senses: 'canonical' },
    done: t('form.done'),
    refresh: [TermsDocument],
    onSuccess: () => void navigate(to(term ? `glossary/${term.id}` : 'glossary/proposals?show=all')),
  });
  const { senses } = form.values;
  const missing = (['IT', 'MARKETING'] as const).find((side) => !senses.some((sense) => sense.ownerSide === side));
  return (
    <PageForm form={form} submit={submit} label={t('form.submit')} cancelTo={to(term ? `glossary/${term.id}` : 'glossary')} onSend={(values) => submit.send({ input: inputOf(values, term) })}>
      <TextInput label={t('fields.term')} description={t('form.termHint')} required {...form.getInputProps('canonical')} />
      <Group grow align="start">
        <Select label={t('fields.kind')} allowDeselect={false} data={['WORD', 'ACRONYM'].map((value) => ({ value, label: t(`kind.${value}`) }))} {...form.getInputProps('kind')} />
        <Select label={t('fields.domain')} allowDeselect={false} data={['IT', 'MARKETING', 'SHARED'].map((value) => ({ value, label: t(`domain.${value}`) }))} {...form.getInputProps('domain')} />
      </Group>
      {senses.map((sense, index) => (
        <SenseFields key={sense.ownerSide} form={form} index={index} />
      ))}
      {missing && (
        <Button variant="default" onClick={() => form.insertListItem('senses', emptySense(missing))}>
          {t('form.addSense', { side: t(`side.${missing}`) })}
        </Button>
      )}
      <LocalizedTextField form={form} path="note" label={t('form.note')} maxLength={500} />
    </PageForm>
  );
}

function SenseFields({ form, index }: { form: TermFormState; index: number }) {
  const { t } = useTranslation('glossary');
  const path = `senses.${index}`;
  const sense = form.values.senses[index];
  if (!sense) return null;
  return (
    <Panel
      title={
        <>
          <SideMark side={sense.ownerSide} /> {t(`means.${sense.ownerSide}`)}
        </>
      }
      actions={
        form.values.senses.length > 1 ? (
          <Button variant="subtle" color="gray" onClick={() => form.removeListItem('senses', index)}>
            {t('form.removeSense')}
          </Button>
        ) : undefined
      }
    >
      <div className={classes.stack}>
        {form.values.senses.length === 1 && (
          <Select label={t('form.whose')} allowDeselect={false} data={['IT', 'MARKETING'].map((value) => ({ value, label: t(`side.${value}`) }))} {...form.getInputProps(`${path}.ownerSide`)} />
        )}
        <LocalizedTextField form={form} path={`${path}.plain`} label={t('fields.plain')} description={t('form.plainHint')} required maxLength={200} />
        <LocalizedTextArea form={form} path={`${path}.definition`} label={t('fields.definition')} minRows={2} maxLength={1000} />
        <LocalizedTextArea form={form} path={`${path}.example`} label={t('fields.example')} minRows={1} maxLength={500} />
        {(['pl', 'en'] as const).map((language) => (
          <Group key={language} grow align="start">
            <TextInput label={t('form.name', { language: t(`language.${language}`) })} lang={language} {...form.getInputProps(`${path}.${language}.preferred`)} />
            <TextInput label={t('form.synonyms')} description={t('form.separated')} lang={language} {...form.getInputProps(`${path}.${language}.synonyms`)} />
            <TextInput label={t('form.forms')} description={t('form.formsHint')} lang={language} {...form.getInputProps(`${path}.${language}.forms`)} />
          </Group>
        ))}
      </div>
    </Panel>
  );
}

import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { EmptyState } from '@tandem/ui/empty-state';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { emptyText } from '../../../platform/forms/localized-value.ts';
import { PageForm } from '../../../platform/forms/page-form.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useLanguage } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { CreateRuleDocument, RulesDocument } from '../boundaries.gen.ts';
import { type Ownable, useRuleCreation } from '../boundaries.queries.ts';
import { BackToRegister } from './back-to-register.tsx';
import { newRule, RuleFields, ruleInput, type RuleValues } from './rule-form.tsx';
import { templateNames, TEMPLATES } from './templates.ts';

export function NewRulePage() {
  const { t } = useTranslation('boundaries');
  return (
    <Page title={t('form.newTitle')} width="text">
      <Loaded query={useRuleCreation()} skeleton={<FormSkeleton fields={6} />}>
        {({ decisionDomains, ownableThings }) =>
          decisionDomains.viewerCanCreate ? <NewRuleForm things={ownableThings} /> : <EmptyState title={t('form.notAllowed')} why={t('form.notAllowedWhy')} action={<BackToRegister />} />
        }
      </Loaded>
    </Page>
  );
}

function NewRuleForm({ things }: { things: readonly Ownable[] }) {
  const { t } = useTranslation('boundaries');
  const language = useLanguage();
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const form = useForm<RuleValues>({ mode: 'controlled', initialValues: newRule() });
  const create = useSubmit(CreateRuleDocument, {
    success: 'DecisionDomainSaved',
    form,
    done: t('form.created'),
    refresh: [RulesDocument],
    onSuccess: ({ domain }) => navigate(to(`boundaries/${domain.id}`)),
  });
  const startFrom = (value: string | null) => {
    const name = templateNames.find((each) => each === value);
    if (!name) return;
    const words = (part: 'name' | 'description') => ({ ...emptyText(), [language]: t(`templates.${name}.${part}`) });
    // What another template had chosen to watch does not stay.
    form.setValues({ entity: '', fields: [], filter: {}, ...TEMPLATES[name], name: words('name'), description: words('description') });
  };
  return (
    <PageForm form={form} submit={create} label={t('form.create')} cancelTo={to('boundaries')} onSend={(values) => create.send({ input: { ...ruleInput(values), code: values.code } })}>
      <Select label={t('form.template')} description={t('form.templateHint')} data={templateNames.map((value) => ({ value, label: t(`templates.${value}.name`) }))} onChange={startFrom} />
      <TextInput label={t('fields.code')} required {...form.getInputProps('code')} />
      <RuleFields form={form} things={things} />
    </PageForm>
  );
}

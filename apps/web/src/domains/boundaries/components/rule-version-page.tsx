import { useForm } from '@mantine/form';
import { EmptyState } from '@tandem/ui/empty-state';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { PageForm } from '../../../platform/forms/page-form.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { ProposeRuleDocument, RulePageDocument, RulesDocument } from '../boundaries.gen.ts';
import { type Ownable, type Right, type Rule, useRule } from '../boundaries.queries.ts';
import { BackToRegister } from './back-to-register.tsx';
import { RuleFields, ruleInput, type RuleValues, valuesOf } from './rule-form.tsx';

/** The next version of a rule, or its draft. */
export function RuleVersionPage() {
  const { t } = useTranslation('boundaries');
  const { id = '' } = useParams();
  return (
    <Page title={t('form.versionTitle')} subtitle={t('form.versionWhy')} width="text">
      <Loaded query={useRule(id)} skeleton={<FormSkeleton fields={6} />}>
        {({ decisionDomain, ownableThings }) => {
          const right = decisionDomain?.open ?? decisionDomain?.inForce;
          if (!decisionDomain || !right) return <EmptyState title={t('page.unknown')} why={t('page.unknownWhy')} action={<BackToRegister />} />;
          if (!decisionDomain.viewerCan.propose) return <EmptyState title={t('form.notAllowed')} why={t('form.notAllowedWhy')} action={<BackToRegister />} />;
          return <VersionForm rule={decisionDomain} right={right} things={ownableThings} />;
        }}
      </Loaded>
    </Page>
  );
}

function VersionForm({ rule, right, things }: { rule: Rule; right: Right; things: readonly Ownable[] }) {
  const { t } = useTranslation('boundaries');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  // The version that was opened: a newer one arriving meanwhile must not be overwritten unseen.
  const [{ id, version }] = useState(rule);
  const form = useForm<RuleValues>({ mode: 'controlled', initialValues: valuesOf(rule.code, right) });
  const propose = useSubmit(ProposeRuleDocument, {
    success: 'DecisionDomainSaved',
    form,
    done: t('form.proposed'),
    refresh: [RulesDocument, RulePageDocument],
    onSuccess: () => navigate(to(`boundaries/${id}`)),
  });
  return (
    <PageForm form={form} submit={propose} label={t('form.propose')} cancelTo={to(`boundaries/${id}`)} onSend={(values) => propose.send({ input: { ...ruleInput(values), id, expectedVersion: version } })}>
      <RuleFields form={form} things={things} />
    </PageForm>
  );
}

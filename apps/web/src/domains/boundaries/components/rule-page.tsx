import { Alert, Button } from '@mantine/core';
import { DiffView } from '@tandem/ui/diff-view';
import { EmptyState } from '@tandem/ui/empty-state';
import { Panel } from '@tandem/ui/panel';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { AcknowledgeRuleDocument, type RulePageQuery, RulesDocument, SignRuleDocument } from '../boundaries.gen.ts';
import { type Ownable, type Right, shownRight, useRule } from '../boundaries.queries.ts';
import { BackToRegister } from './back-to-register.tsx';
import classes from './boundaries.module.css';
import { percentOf } from './register-page.tsx';
import { RightFacts } from './right-facts.tsx';
import { useRightText } from './use-right-text.ts';

type RuleDetails = NonNullable<RulePageQuery['decisionDomain']>;

export function RulePage() {
  const { t } = useTranslation('boundaries');
  const { id = '' } = useParams();
  return (
    <Loaded query={useRule(id)} skeleton={<PageSkeleton />}>
      {({ decisionDomain, ownableThings }) =>
        decisionDomain ? (
          <RuleScreen rule={decisionDomain} things={ownableThings} />
        ) : (
          <Page title={t('page.unknown')}>
            <EmptyState title={t('page.unknown')} why={t('page.unknownWhy')} action={<BackToRegister />} />
          </Page>
        )
      }
    </Loaded>
  );
}

function RuleScreen({ rule, things }: { rule: RuleDetails; things: readonly Ownable[] }) {
  const { t } = useTranslation('boundaries');
  const to = useWorkspacePath();
  const right = shownRight(rule);
  if (!right) return null;
  const propose = rule.viewerCan.propose && (
    <Button component={Link} to={to(`boundaries/${rule.id}/version`)} variant="default">
      {t(rule.open ? 'page.editDraft' : 'page.newVersion')}
    </Button>
  );
  return (
    <Page title={<LText value={right.name} />} documentTitle={right.name.text} back={<Link to={to('boundaries')}>{t('page.back')}</Link>} subtitle={`${rule.code} · ${t(`state.${right.state}`)}`} actions={propose}>
      <div className={classes.stack}>
        {rule.renegotiate && (
          <Alert color="yellow" title={t('renegotiate.title', { count: rule.crossings })}>
            {t('renegotiate.why')} {propose}
          </Alert>
        )}
        {rule.inForce && <InForce rule={rule} right={rule.inForce} things={things} />}
        {rule.open && <OpenVersion rule={rule} right={rule.open} things={things} />}
        <History rule={rule} />
      </div>
    </Page>
  );
}

function InForce({ rule, right, things }: { rule: RuleDetails; right: Right; things: readonly Ownable[] }) {
  const { t } = useTranslation('boundaries');
  const acknowledge = useSubmit(AcknowledgeRuleDocument, { success: 'DecisionDomainSaved', done: t('page.acknowledged'), refresh: [RulesDocument] });
  const accepted = t('page.accepted', { percent: percentOf(right.acknowledged, rule.members), count: right.acknowledged, members: rule.members });
  const button = rule.viewerCan.acknowledge && (
    <Button loading={acknowledge.busy} onClick={() => void acknowledge.send({ input: { rightId: right.id } })}>
      {t('page.acknowledge')}
    </Button>
  );
  return (
    <Panel title={t('page.inForce', { number: right.number })} note={accepted} actions={button}>
      <RightFacts right={right} things={things} />
    </Panel>
  );
}

function OpenVersion({ rule, right, things }: { rule: RuleDetails; right: Right; things: readonly Ownable[] }) {
  const { t } = useTranslation('boundaries');
  const text = useRightText(things);
  const sign = useSubmit(SignRuleDocument, { success: 'DecisionDomainSaved', done: t('page.signed'), refresh: [RulesDocument] });
  const button = rule.viewerCan.sign && (
    <Button loading={sign.busy} onClick={() => void sign.send({ input: { rightId: right.id, expectedVersion: right.version } })}>
      {t('page.sign')}
    </Button>
  );
  const signed = [right.itSigner, right.marketingSigner].filter((signer) => signer !== null);
  return (
    <Panel title={t('page.open', { number: right.number })} note={t(right.state === 'DRAFT' ? 'page.openNote' : 'page.startsNote')} actions={button}>
      {rule.inForce ? <DiffView before={text(rule.inForce)} after={text(right)} /> : <RightFacts right={right} things={things} />}
      <p>
        {t(signed.length === 0 ? 'page.nobodySigned' : 'page.signedBy')}{' '}
        {signed.map((signer) => (
          <MemberName key={signer.id} member={signer} />
        ))}
      </p>
    </Panel>
  );
}

function History({ rule }: { rule: RuleDetails }) {
  const { t } = useTranslation('boundaries');
  const format = useFormat();
  const past = rule.history.filter(({ state }) => state === 'SUPERSEDED' || state === 'IN_FORCE');
  if (past.length === 0) return null;
  return (
    <Panel title={t('page.history')}>
      <ul>
        {past.map((right) => (
          <li key={right.id}>
            {t('page.version', { number: right.number, holder: t(`holder.${right.holder}`), day: right.inForceAt ? format.date(right.inForceAt) : '' })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

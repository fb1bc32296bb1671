import { Button, SegmentedControl } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { ConfirmButton } from '@tandem/ui/confirm-button';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { SideMark } from '@tandem/ui/side-mark';
import { CardsSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf, type TextValue } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type ChallengeRow, useChallenges } from '../customer.queries.ts';
import { ChallengesDocument, CloseChallengeDocument, CreateChallengeDocument, UpdateChallengeDocument } from '../technologies.gen.ts';
import { CustomerTabs } from './customer-tabs.tsx';
import classes from './customer.module.css';
import { Dialog } from './dialog.tsx';

/** What technologies have to stand up to; without a named challenge a rating is a mood. */
export function ChallengesPage() {
  const { t } = useTranslation('customer');
  const [filters, setFilters] = useUrlFilters({ show: '' });
  const closed = filters.show === 'closed';
  const challenges = useChallenges(closed);
  const [naming, setNaming] = useState(false);
  const create = challenges.data?.challenges.viewerCanCreate && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setNaming(true)}>
      {t('challenges.new')}
    </Button>
  );
  return (
    <Page title={t('challenges.title')} subtitle={t('challenges.subtitle')} actions={create || null}>
      <CustomerTabs />
      <FilterBar>
        <SegmentedControl aria-label={t('fields.state')} value={closed ? 'closed' : 'open'} onChange={(value) => setFilters({ show: value === 'closed' ? 'closed' : '' })} data={['open', 'closed'].map((value) => ({ value, label: t(`challenges.${value}`) }))} />
      </FilterBar>
      <Loaded query={challenges} skeleton={<CardsSkeleton />} isEmpty={challenges.rows.length === 0} empty={closed ? <EmptyState title={t('challenges.noneClosed')} /> : <EmptyState title={t('challenges.empty')} why={t('challenges.emptyWhy')} action={create} />}>
        {() => (
          <>
            <ul className={classes.cards} aria-label={t('challenges.title')}>
              {challenges.rows.map((challenge) => (
                <ChallengeCard key={challenge.id} challenge={challenge} />
              ))}
            </ul>
            <LoadMore {...challenges} />
          </>
        )}
      </Loaded>
      {naming && <ChallengeDialog onClose={() => setNaming(false)} />}
    </Page>
  );
}

function ChallengeCard({ challenge }: { challenge: ChallengeRow }) {
  const { t } = useTranslation('customer');
  const [editing, setEditing] = useState(false);
  const close = useSubmit(CloseChallengeDocument, { success: 'ChallengeSaved', done: t('challenges.closedDone'), refresh: [ChallengesDocument] });
  return (
    <li className={classes.card}>
      <h2 className={classes.cardTitle}>
        <LText value={challenge.title} />
      </h2>
      <p className={classes.text}>
        <LText value={challenge.measure} />
      </p>
      <p className={classes.text}>
        <strong>
          {t('fields.threshold')}: <LText value={challenge.threshold} />
        </strong>
      </p>
      <span className={classes.meta}>
        <span className={classes.meta}>
          <SideMark side="MARKETING" size="sm" /> {t('challenges.rated', { count: challenge.functionalCount })}
        </span>
        <span className={classes.meta}>
          <SideMark side="IT" size="sm" /> {t('challenges.rated', { count: challenge.technicalCount })}
        </span>
      </span>
      {challenge.viewerCan.update && (
        <div className={classes.cardFoot}>
          <Button size="compact-sm" variant="default" onClick={() => setEditing(true)} aria-label={t('challenges.editOf', { title: challenge.title.text })}>
            {t('edit')}
          </Button>
          <ConfirmButton size="compact-sm" aria-label={t('challenges.closeOf', { title: challenge.title.text })} question={t('challenges.closeAsk')} consequence={t('challenges.closeThen')} confirm={t('challenges.close')} onConfirm={() => close.send({ input: { id: challenge.id, expectedVersion: challenge.version } })}>
            {t('challenges.close')}
          </ConfirmButton>
        </div>
      )}
      {editing && <ChallengeDialog challenge={challenge} onClose={() => setEditing(false)} />}
    </li>
  );
}

type Values = Record<'title' | 'measure' | 'threshold', TextValue>;

function ChallengeDialog({ challenge, onClose }: { challenge?: ChallengeRow; onClose: () => void }) {
  const { t } = useTranslation('customer');
  const [step] = useState(challenge ? { id: challenge.id, expectedVersion: challenge.version } : null);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: challenge ? { title: textOf(challenge.title), measure: textOf(challenge.measure), threshold: textOf(challenge.threshold) } : { title: emptyText(), measure: emptyText(), threshold: emptyText() },
  });
  const shared = { success: 'ChallengeSaved', form, done: t('form.saved'), onSuccess: onClose, refresh: [ChallengesDocument] } as const;
  const create = useSubmit(CreateChallengeDocument, { ...shared, refresh: [ChallengesDocument] });
  const update = useSubmit(UpdateChallengeDocument, { ...shared, refresh: [ChallengesDocument] });
  const send = ({ title, measure, threshold }: Values) => {
    const input = { title: textInput(title), measure: textInput(measure), threshold: textInput(threshold) };
    return step ? update.send({ input: { ...input, ...step } }) : create.send({ input });
  };
  return (
    <Dialog title={t(challenge ? 'challenges.edit' : 'challenges.new')} hint={t('challenges.hint')} onClose={onClose}>
      <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
        <LocalizedTextField form={form} path="title" label={t('fields.challenge')} description={t('form.hints.challenge')} required maxLength={160} />
        <LocalizedTextField form={form} path="measure" label={t('fields.measure')} description={t('form.hints.measure')} required maxLength={300} />
        <LocalizedTextField form={form} path="threshold" label={t('fields.threshold')} description={t('form.hints.threshold')} required maxLength={160} />
        <SubmitBar submit={step ? update : create} label={t('form.save')} onCancel={onClose} />
      </FormLayout>
    </Dialog>
  );
}

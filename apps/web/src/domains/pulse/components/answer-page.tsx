import { Button } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useSession } from '../../../platform/session/use-session.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { dayAfter, type Survey, useAnswering } from '../pulse.queries.ts';
import { AnswerFlow } from './answer-flow.tsx';
import classes from './pulse.module.css';

/** Answering: one question after the other, then the thanks; or why there is nothing to answer. */
export function AnswerPage() {
  const { t } = useTranslation('pulse');
  const [sent, setSent] = useState(false);
  const { side } = useSession();
  return (
    <Page title={t('answer.title')} width="text">
      <Loaded query={useAnswering()} skeleton={<PageSkeleton />}>
        {({ pulse: { current } }) => {
          if (sent && current) return <Thanks survey={current} />;
          if (current?.viewerCan.answer && side) return <AnswerFlow survey={current} side={side} onSent={() => setSent(true)} />;
          return <Nothing survey={current} />;
        }}
      </Loaded>
    </Page>
  );
}

function Thanks({ survey: { closesOn } }: { survey: Survey }) {
  const { t } = useTranslation('pulse');
  const format = useFormat();
  return (
    <div className={classes.thanks} role="status">
      <h2 className={classes.statement} data-short>{t('answer.thanks')}</h2>
      <p className={classes.text}>{t('answer.counted')}</p>
      {closesOn && <p className={classes.lead}>{t('answer.results', { day: format.date(dayAfter(closesOn), 'weekday') })}</p>}
      <Back />
    </div>
  );
}

function Nothing({ survey }: { survey: Survey | null }) {
  const { t } = useTranslation('pulse');
  const format = useFormat();
  const { side } = useSession();
  if (survey?.state === 'OPEN' && survey.viewerAnswered) {
    return <EmptyState title={t('answer.already')} why={t('answer.results', { day: survey.closesOn ? format.date(dayAfter(survey.closesOn), 'weekday') : '' })} action={<Back />} />;
  }
  if (survey?.state === 'OPEN' && !side) return <EmptyState title={t('answer.noSide')} why={t('answer.noSideWhy')} action={<Back />} />;
  return <EmptyState title={t('answer.closed')} why={survey ? t('status.next', { day: format.date(survey.opensOn, 'weekday') }) : t('status.none')} action={<Back />} />;
}

function Back() {
  const { t } = useTranslation('pulse');
  const to = useWorkspacePath();
  return (
    <Button component={Link} to={to('pulse')} variant="default">
      {t('page.back')}
    </Button>
  );
}

import { Button } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { type Survey, useMonth } from '../pulse.queries.ts';
import { ActionsPanel } from './actions-panel.tsx';
import classes from './pulse.module.css';
import { ResultsPanel } from './results-panel.tsx';
import { SuppressedPanel } from './suppressed-panel.tsx';
import { SurveyState } from './survey-state.tsx';
import { TopicPanel } from './topic-panel.tsx';

/** One month of the pulse: what was found and what was agreed after it. */
export function MonthPage() {
  const { t } = useTranslation('pulse');
  const { id = '' } = useParams();
  const format = useFormat();
  const to = useWorkspacePath();
  const back = (
    <Button component={Link} to={to('pulse')}>
      {t('page.back')}
    </Button>
  );
  return (
    <Loaded query={useMonth(id)} skeleton={<PageSkeleton />}>
      {({ pulseSurvey }) =>
        pulseSurvey ? (
          <Page
            title={t('month.title', { month: format.date(pulseSurvey.period, 'month') })}
            subtitle={<SurveyState state={pulseSurvey.state} />}
            back={
              <Link to={to('pulse')} className={classes.link}>
                {t('page.back')}
              </Link>
            }
          >
            <Body survey={pulseSurvey} back={back} />
          </Page>
        ) : (
          <Page title={t('month.unknown')}>
            <EmptyState title={t('month.unknown')} why={t('month.unknownWhy')} action={back} />
          </Page>
        )
      }
    </Loaded>
  );
}

function Body({ survey, back }: { survey: Survey; back: React.ReactNode }) {
  const { t } = useTranslation('pulse');
  if (survey.state === 'SUPPRESSED') return <SuppressedPanel survey={survey} />;
  if (!survey.results) return <EmptyState title={t('month.notYet')} why={t('month.notYetWhy')} action={back} />;
  return (
    <div className={classes.columns}>
      <ResultsPanel survey={survey} results={survey.results} />
      <div className={classes.stack}>
        <TopicPanel survey={survey} />
        <ActionsPanel surveyId={survey.id} />
      </div>
    </div>
  );
}

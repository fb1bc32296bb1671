import { Button } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { Panel } from '@tandem/ui/panel';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspace } from '../../../platform/session/use-workspace.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type TechnologyDetails, useTechnology } from '../customer.queries.ts';
import classes from './customer.module.css';
import { DecisionPanel } from './decision-panel.tsx';
import { Facts } from './facts.tsx';
import { FitPanel } from './fit-panel.tsx';
import { QuadrantMark, Score, TechnologyMarks } from './marks.tsx';

export function TechnologyPage() {
  const { t } = useTranslation('customer');
  const { id = '' } = useParams();
  const to = useWorkspacePath();
  return (
    <Loaded query={useTechnology(id)} skeleton={<PageSkeleton />}>
      {({ technology }) =>
        technology ? (
          <TechnologyScreen technology={technology} />
        ) : (
          <Page title={t('technologies.unknown')}>
            <EmptyState title={t('technologies.unknown')} why={t('unknownWhy')} action={<Button component={Link} to={to('customer/technologies')} variant="default">{t('technologies.back')}</Button>} />
          </Page>
        )
      }
    </Loaded>
  );
}

function TechnologyScreen({ technology }: { technology: TechnologyDetails }) {
  const { t } = useTranslation('customer');
  const to = useWorkspacePath();
  const edit = technology.viewerCan.update && (
    <Button component={Link} to={to(`customer/technologies/${technology.id}/edit`)} variant="default">
      {t('edit')}
    </Button>
  );
  return (
    <Page
      title={technology.name}
      documentTitle={technology.name}
      back={<Link className={classes.link} to={to('customer/technologies')}>{t('technologies.back')}</Link>}
      subtitle={<span className={classes.meta}><QuadrantMark quadrant={technology.quadrant} /><TechnologyMarks technology={technology} /></span>}
      actions={edit || null}
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <FitPanel technology={technology} />
          <HistoryPanel technology={technology} />
        </div>
        <div className={classes.column}>
          <StandsPanel technology={technology} />
          <DecisionPanel technology={technology} />
          <AboutPanel technology={technology} />
        </div>
      </div>
    </Page>
  );
}

/** Where it stands, and from which two means. */
function StandsPanel({ technology }: { technology: TechnologyDetails }) {
  const { t } = useTranslation('customer');
  return (
    <Panel title={t('technologies.stands')} note={t(technology.quadrant ? `quadrantMeans.${technology.quadrant}` : 'quadrantMeans.none')}>
      <Facts
        rows={[
          [t('fields.quadrant'), <QuadrantMark key="quadrant" quadrant={technology.quadrant} />],
          [t('halves.functional'), <span key="functional" className={classes.meta}><Score value={technology.functional} />{t(`halfStates.${technology.functionalState}`)}</span>],
          [t('halves.technical'), <span key="technical" className={classes.meta}><Score value={technology.technical} />{t(`halfStates.${technology.technicalState}`)}</span>],
        ]}
      />
    </Panel>
  );
}

function AboutPanel({ technology }: { technology: TechnologyDetails }) {
  const { t } = useTranslation('customer');
  const format = useFormat();
  const currency = useWorkspace()?.currency;
  return (
    <Panel title={t('technologies.about')}>
      <Facts
        rows={[
          [t('fields.purposeOf'), <LText key="purpose" value={technology.purpose} />],
          [t('fields.vendor'), technology.vendor],
          [t('fields.costYear'), technology.costYear !== null && currency ? format.currency(technology.costYear, currency, 0) : t('sources.notSaid')],
          [t('fields.lifecycle'), t(`lifecycles.${technology.lifecycle}`)],
        ]}
      />
    </Panel>
  );
}

/** All that was said, the latest first: opinions change, and it shows. */
function HistoryPanel({ technology }: { technology: TechnologyDetails }) {
  const { t } = useTranslation('customer');
  const format = useFormat();
  if (technology.assessments.length === 0) return null;
  return (
    <Panel title={t('fit.history')} note={t('fit.historyNote')}>
      <ul className={classes.rows}>
        {technology.assessments.map((said) => (
          <li key={said.id} className={classes.row}>
            <span className={classes.rowMain}>
              {said.challenge && <LText value={said.challenge.title} />}
              <span className={classes.note}>
                <MemberName member={said.author} /> · {format.date(said.createdAt)}
              </span>
            </span>
            <span className={classes.rowEnd}>
              <Score value={said.score} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Panel } from '@tandem/ui/panel';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type ImprovementDetails, useImprovement } from '../knowledge.queries.ts';
import { Gone } from './gone.tsx';
import { ImprovementDialog } from './improvement-dialog.tsx';
import classes from './knowledge.module.css';
import { SavingsPanel } from './savings-panel.tsx';
import { UsefulnessPanel } from './usefulness-panel.tsx';

export function ImprovementPage() {
  const { improvementId = '' } = useParams();
  return (
    <Loaded query={useImprovement(improvementId)} skeleton={<PageSkeleton />}>
      {({ processImprovement }) => (processImprovement ? <ImprovementScreen improvement={processImprovement} /> : <Gone back="knowledge/improvements" />)}
    </Loaded>
  );
}

function ImprovementScreen({ improvement }: { improvement: ImprovementDetails }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  const to = useWorkspacePath();
  const [editing, edit] = useDisclosure(false);
  const hours = t('improvements.hours', { hours: format.number(improvement.hoursPerYear, 0), minutes: improvement.minutesSaved, count: improvement.runsPerMonth });
  return (
    <Page
      title={<LText value={improvement.title} />}
      documentTitle={improvement.title.text}
      back={<Link className={classes.link} to={to('knowledge/improvements')}>{t('improvements.title')}</Link>}
      subtitle={
        <span className={classes.meta}>
          <MemberName member={improvement.author} />
          <span>{format.date(improvement.createdAt)}</span>
          {improvement.category && <span>{t(`categories.${improvement.category}`)}</span>}
        </span>
      }
      actions={
        improvement.viewerCan.edit && (
          <Button variant="default" onClick={edit.open}>
            {t('edit')}
          </Button>
        )
      }
    >
      <div className={classes.columns}>
        <div className={classes.stack}>
          <Panel>
            <p className={classes.sentence}>{hours}</p>
          </Panel>
          <div className={classes.two}>
            <Panel title={t('fields.before')} fill>
              <p className={classes.text}>
                <LText value={improvement.before} />
              </p>
            </Panel>
            <Panel title={t('fields.after')} fill>
              <p className={classes.text}>
                <LText value={improvement.after} />
              </p>
            </Panel>
          </div>
          <SavingsPanel source="IMPROVEMENT" sourceId={improvement.id} effects={improvement.effects} mayLink={improvement.viewerCan.link} />
        </div>
        <UsefulnessPanel kind="IMPROVEMENT" id={improvement.id} count={improvement.usefulCount} usefulness={improvement.usefulness} mayConfirm={improvement.viewerCan.confirmUse} />
      </div>
      {editing && <ImprovementDialog improvement={improvement} onClose={edit.close} />}
    </Page>
  );
}

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
import { EnrolmentPageDocument } from '../learning.gen.ts';
import { type EnrolmentDetails, useEnrolment } from '../learning.queries.ts';
import { EnrolmentActions } from './enrolment-actions.tsx';
import { ApplicationList } from './evidence-lists.tsx';
import { EnrolmentMark, KindAndTime, ShadowingMark, Words } from './marks.tsx';
import { SkillLevels } from './skill-levels.tsx';
import { UnknownPage } from './unknown-page.tsx';
import classes from './learning.module.css';

export function EnrolmentPage() {
  const { id = '' } = useParams();
  return (
    <Loaded query={useEnrolment(id)} skeleton={<PageSkeleton />}>
      {({ enrolment }) => (enrolment ? <EnrolmentScreen enrolment={enrolment} /> : <UnknownPage back="learning/mine" />)}
    </Loaded>
  );
}

/** What is learned, how far it is, and what shows that it was used. */
function EnrolmentScreen({ enrolment }: { enrolment: EnrolmentDetails }) {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  const format = useFormat();
  const { item, shadowing, applications } = enrolment;
  return (
    <Page
      title={item ? <LText value={item.title} /> : t('mine.title')}
      documentTitle={item?.title.text ?? t('mine.title')}
      back={<Link className={classes.link} to={to('learning/mine')}>{t('mine.title')}</Link>}
      subtitle={
        <span className={classes.meta}>
          <EnrolmentMark state={enrolment.state} />
          <MemberName member={enrolment.member} />
          {item && <KindAndTime {...item} />}
        </span>
      }
      actions={<EnrolmentActions enrolment={enrolment} refresh={[EnrolmentPageDocument]} />}
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          {item && (
            <Panel title={t('fields.summary')}>
              <Words value={item.summary} />
            </Panel>
          )}
          <Panel title={t('used.title')} note={t('used.explain')}>
            {applications.length === 0 ? <p className={classes.text}>{t(`used.nothing.${enrolment.state === 'FINISHED' ? 'finished' : 'open'}`)}</p> : <ApplicationList rows={applications} />}
          </Panel>
        </div>
        <div className={classes.column}>
          <Panel title={t('fields.days')}>
            <dl className={classes.facts}>
              <dt>{t('fields.dueOn')}</dt>
              <dd>{format.date(enrolment.dueOn, 'weekday')}</dd>
              {enrolment.startedAt && (
                <>
                  <dt>{t('fields.startedOn')}</dt>
                  <dd>{format.date(enrolment.startedAt)}</dd>
                </>
              )}
              {enrolment.finishedAt && (
                <>
                  <dt>{t('fields.finishedOn')}</dt>
                  <dd>{format.date(enrolment.finishedAt)}</dd>
                </>
              )}
              {enrolment.plan && (
                <>
                  <dt>{t('fields.path')}</dt>
                  <dd>
                    <Link className={classes.link} to={to(`learning/paths/${enrolment.plan.id}`)}>{enrolment.plan.name.text}</Link>
                  </dd>
                </>
              )}
              {enrolment.reasonSkill && (
                <>
                  <dt>{t('fields.because')}</dt>
                  <dd>{t('next.because', { skill: enrolment.reasonSkill.text })}</dd>
                </>
              )}
              {shadowing && (
                <>
                  <dt>{t('fields.shadowing')}</dt>
                  <dd>
                    <Link className={classes.link} to={to(`learning/shadowings/${shadowing.id}`)}>{format.date(shadowing.plannedOn, 'short')}</Link> <ShadowingMark state={shadowing.state} />
                  </dd>
                </>
              )}
            </dl>
          </Panel>
          {item && item.skills.length > 0 && (
            <Panel title={t('fields.skills')} note={t('fields.skillsNote')}>
              <SkillLevels skills={item.skills} />
            </Panel>
          )}
        </div>
      </div>
    </Page>
  );
}

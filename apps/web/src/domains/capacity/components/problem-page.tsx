import { Button, Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { EmptyState } from '@tandem/ui/empty-state';
import { Panel } from '@tandem/ui/panel';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { MarkedText } from '../../../platform/text/marked-text.tsx';
import { DismissProblemDocument, ResolveProblemDocument } from '../capacity.gen.ts';
import { type ProblemDetails, type ProblemRow, useProblem } from '../capacity.queries.ts';
import { ProblemStateBadge } from './problem-state.tsx';
import { PlanForm } from './problem-plan.tsx';
import { RemediesPanel } from './remedies-panel.tsx';
import classes from './capacity.module.css';

/** One problem: what it is about, what each remedy would do, and who does what until when. */
export function ProblemPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('capacity');
  const to = useWorkspacePath();
  const back = <Link to={to('capacity/problems')}>{t('problems.title')}</Link>;
  return (
    <Loaded query={useProblem(id)} skeleton={<PageSkeleton />}>
      {({ capacityProblem }) =>
        capacityProblem ? (
          <Details key={capacityProblem.version} problem={capacityProblem} back={back} />
        ) : (
          <Page title={t('problems.gone')}>
            <EmptyState title={t('problems.gone')} why={t('problems.goneWhy')} action={back} />
          </Page>
        )
      }
    </Loaded>
  );
}

function Details({ problem, back }: { problem: ProblemDetails; back: ReactNode }) {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  const to = useWorkspacePath();
  const [dismissing, dismiss] = useDisclosure(false);
  const resolve = useSubmit(ResolveProblemDocument, { success: 'CapacityProblemSaved', done: t('problems.resolved') });
  const { viewerCan, project, member, owner, action, dueOn, remedy } = problem;
  const buttons = viewerCan.close && (
    <div className={classes.actions}>
      <Button variant="default" onClick={dismiss.open}>
        {t('problems.dismiss')}
      </Button>
      <Button variant="default" loading={resolve.busy} onClick={() => void resolve.send({ input: { id: problem.id, expectedVersion: problem.version } })}>
        {t('problems.resolve')}
      </Button>
    </div>
  );
  const state = t(problem.detectedBy === 'MACHINE' ? 'problems.foundByMachine' : 'problems.foundByPerson', { day: format.date(problem.foundAt) });
  return (
    <Page title={problem.title.text} subtitle={state} back={back} actions={buttons}>
      <div className={classes.two}>
        <div className={classes.stack}>
          <Panel title={t('problems.plan')} actions={<ProblemStateBadge state={problem.state} />}>
            <div className={classes.stack}>
              {action && owner && (
                <p className={classes.text}>
                  <MarkedText text={action.text} language={action.language === 'PL' ? 'pl' : 'en'} />
                </p>
              )}
              {owner && dueOn && (
                <p className={classes.note}>
                  <MemberName member={owner} /> · {t('problems.until', { day: format.date(dueOn) })}
                  {remedy && ` · ${t(`remedies.${remedy}`)}`}
                </p>
              )}
              {problem.closeReason && (
                <p className={classes.text}>
                  <LText value={problem.closeReason} />
                </p>
              )}
              {viewerCan.plan && <PlanForm problem={problem} />}
            </div>
          </Panel>
        </div>
        <div className={classes.stack}>
          <Panel title={t('problems.about')}>
            <ul className={classes.list}>
              {member && (
                <li className={classes.item}>
                  <MemberName member={member} />
                  <Link to={to('capacity?by=PERSON')} className={classes.link}>
                    {t('problems.openPlan')}
                  </Link>
                </li>
              )}
              {project && (
                <li className={classes.item}>
                  <Link to={to(`projects/${project.key}`)} className={classes.link}>
                    <LText value={project.name} />
                  </Link>
                </li>
              )}
              {problem.skill && (
                <li className={classes.item}>
                  <LText value={problem.skill.name} />
                  <Link to={to('capacity/skills')} className={classes.link}>
                    {t('problems.openSkills')}
                  </Link>
                </li>
              )}
            </ul>
          </Panel>
          {problem.projects.map(({ id, name }) => (
            <RemediesPanel key={id} projectId={id} name={project ? undefined : name} />
          ))}
        </div>
      </div>
      {dismissing && <DismissDialog problem={problem} onClose={dismiss.close} />}
    </Page>
  );
}

function DismissDialog({ problem, onClose }: { problem: ProblemRow; onClose: () => void }) {
  const { t } = useTranslation('capacity');
  const { t: words } = useTranslation();
  const form = useForm({ mode: 'controlled', initialValues: { reason: emptyText() } });
  const dismiss = useSubmit(DismissProblemDocument, { success: 'CapacityProblemSaved', form, done: t('problems.dismissed'), onSuccess: onClose });
  return (
    <Modal opened onClose={onClose} title={t('problems.dismiss')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit(({ reason }) => void dismiss.send({ input: { id: problem.id, expectedVersion: problem.version, reason: textInput(reason) } }))}>
        <LocalizedTextArea form={form} path="reason" label={t('problems.reason')} description={t('problems.reasonHint')} required />
        <SubmitBar submit={dismiss} label={t('problems.dismiss')} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}

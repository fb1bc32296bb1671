import { Button, Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ConfirmButton } from '@tandem/ui/confirm-button';
import { Panel } from '@tandem/ui/panel';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { MemberSelect } from '../../../platform/forms/member-select.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { ArchiveLearningItemDocument, LearningItemsDocument, SuggestLearningDocument } from '../learning.gen.ts';
import { type ItemRow, useItem } from '../learning.queries.ts';
import { KindAndTime, Words } from './marks.tsx';
import { SkillLevels } from './skill-levels.tsx';
import { TakeUp } from './take-up.tsx';
import { UnknownPage } from './unknown-page.tsx';
import classes from './learning.module.css';

export function ItemPage() {
  const { id = '' } = useParams();
  return (
    <Loaded query={useItem(id)} skeleton={<PageSkeleton />}>
      {({ learningItem, learningItems }) => (learningItem ? <ItemScreen item={learningItem} rights={learningItems} /> : <UnknownPage back="learning/catalogue" />)}
    </Loaded>
  );
}

function ItemScreen({ item, rights }: { item: ItemRow; rights: { viewerCanEnrol: boolean; viewerCanSuggest: boolean } }) {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  const navigate = useNavigate();
  const [suggesting, setSuggesting] = useState(false);
  const archive = useSubmit(ArchiveLearningItemDocument, { success: 'LearningItemSaved', done: t('catalogue.archived'), refresh: [LearningItemsDocument], onSuccess: () => navigate(to('learning/catalogue')) });
  return (
    <Page
      title={<LText value={item.title} />}
      documentTitle={item.title.text}
      back={<Link className={classes.link} to={to('learning/catalogue')}>{t('catalogue.title')}</Link>}
      subtitle={<KindAndTime {...item} />}
      actions={
        <>
          {rights.viewerCanEnrol && <TakeUp item={item} large />}
          {item.link && (
            <Button variant="default" component="a" href={item.link} target="_blank" rel="noreferrer">
              {t('steps.openLink')}
            </Button>
          )}
          {rights.viewerCanSuggest && !item.archived && (
            <Button variant="default" onClick={() => setSuggesting(true)}>
              {t('suggest.title')}
            </Button>
          )}
          {item.viewerCan.update && (
            <Button variant="default" component={Link} to={to(`learning/catalogue/${item.id}/edit`)}>
              {t('catalogue.edit')}
            </Button>
          )}
          {item.viewerCan.archive && (
            <ConfirmButton question={t('catalogue.archiveAsk')} consequence={t('catalogue.archiveThen')} confirm={t('catalogue.archive')} onConfirm={() => archive.send({ input: { id: item.id, expectedVersion: item.version } })}>
              {t('catalogue.archive')}
            </ConfirmButton>
          )}
        </>
      }
    >
      <div className={classes.columns}>
        <Panel title={t('fields.summary')} note={item.archived ? t('catalogue.isArchived') : undefined}>
          <Words value={item.summary} />
        </Panel>
        <div className={classes.column}>
          <Panel title={t('fields.skills')} note={t('fields.skillsNote')}>
            {item.skills.length === 0 ? <p className={classes.text}>{t('fields.noSkills')}</p> : <SkillLevels skills={item.skills} />}
          </Panel>
          <Panel title={t('fields.learned')}>
            <p className={classes.text}>{t('catalogue.people', { learned: item.learned, applied: item.applied })}</p>
          </Panel>
        </div>
      </div>
      {suggesting && <SuggestDialog itemId={item.id} onClose={() => setSuggesting(false)} />}
    </Page>
  );
}

/** Puts the item before somebody, who may take it up or put it aside. */
function SuggestDialog({ itemId, onClose }: { itemId: string; onClose: () => void }) {
  const { t } = useTranslation('learning');
  const { t: words } = useTranslation();
  const form = useForm({ mode: 'controlled', initialValues: { memberId: '' } });
  const send = useSubmit(SuggestLearningDocument, { success: 'EnrolmentSaved', form, done: t('suggest.done'), onSuccess: onClose });
  return (
    <Modal opened onClose={onClose} title={t('suggest.title')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit(({ memberId }) => void send.send({ input: { itemId, memberId } }))}>
        <MemberSelect label={t('suggest.who')} description={t('suggest.hint')} required {...form.getInputProps('memberId')} />
        <SubmitBar submit={send} label={t('suggest.send')} onCancel={onClose} disabled={!form.values.memberId} />
      </FormLayout>
    </Modal>
  );
}

import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PackPageCode } from '@tandem/board-pack/pack';
import { IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../platform/forms/localized-text-field.tsx';
import { isEmptyText, textInput, textOf } from '../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../platform/forms/submit-bar.tsx';
import { UnsavedGuard } from '../../platform/forms/unsaved-guard.tsx';
import { useSubmit } from '../../platform/forms/use-submit.ts';
import { type BoardPackPageQuery, BoardPackPageDocument, WriteBoardPackCommentDocument } from '../board-pack.gen.ts';
import classes from './pack-desk.module.css';

/** As much as the server takes. */
const LONGEST = 500;

export type Comment = NonNullable<BoardPackPageQuery['boardPack']>['comments'][number];

export interface PackCommentProps {
  period: string;
  page: PackPageCode;
  /** Title of the page, in the language of the pack. */
  title: string;
  comment: Comment | undefined;
}

interface WriterProps extends PackCommentProps {
  writing: boolean;
  /** One at a time: what is typed for another page would be lost. */
  waits: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** Under a page, for whoever may say something about it. */
export function PackComment({ writing, waits, onOpen, onClose, ...about }: WriterProps) {
  const { t } = useTranslation('overview');
  const word = about.comment ? 'change' : 'write';
  return (
    <div className={classes.writer}>
      {writing ? (
        <CommentForm {...about} onClose={onClose} />
      ) : (
        <Button variant="subtle" size="compact-sm" disabled={waits} leftSection={<IconMessagePlus size={16} aria-hidden />} aria-label={t(`pack.comment.${word}On`, { page: about.title })} onClick={onOpen}>
          {t(`pack.comment.${word}`)}
        </Button>
      )}
    </div>
  );
}

function CommentForm({ period, page, title, comment, onClose }: PackCommentProps & { onClose: () => void }) {
  const { t } = useTranslation('overview');
  // What was there when it was opened: whoever saves in between is not written over unseen.
  const [seen] = useState(comment?.version ?? 0);
  const form = useForm({ mode: 'controlled', initialValues: { text: textOf(comment?.text) } });
  const write = useSubmit(WriteBoardPackCommentDocument, { success: 'BoardPackCommentSaved', form, refresh: [BoardPackPageDocument], onSuccess: onClose });
  const send = (text: typeof form.values.text) => write.send({ input: { period, page, text: textInput(text), expectedVersion: seen } });
  const label = t('pack.comment.label', { page: title });
  return (
    <FormLayout onSubmit={form.onSubmit(({ text }) => void send(text))}>
      <LocalizedTextArea form={form} path="text" label={label} description={t('pack.comment.hint')} maxLength={LONGEST} minRows={2} />
      <SubmitBar submit={write} label={t('pack.comment.save')} onCancel={onClose} disabled={!comment && isEmptyText(form.values.text)} fieldLabels={{ text: label }}>
        {comment && !write.conflict && (
          <Button variant="default" disabled={write.busy} onClick={() => void send({ pl: '', en: '' })}>
            {t('pack.comment.takeAway')}
          </Button>
        )}
      </SubmitBar>
      <UnsavedGuard when={form.isDirty()} submit={write} />
    </FormLayout>
  );
}

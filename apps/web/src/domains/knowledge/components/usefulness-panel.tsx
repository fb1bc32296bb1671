import { Button, Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { ConfirmUsefulnessDocument, type KnowledgeKind } from '../knowledge.gen.ts';
import type { Usefulness } from '../knowledge.queries.ts';
import classes from './knowledge.module.css';

export interface UsefulnessPanelProps {
  kind: KnowledgeKind;
  id: string;
  count: number;
  usefulness: readonly Usefulness[];
  mayConfirm: boolean;
}

/** What the other department used it for, and the button to say so. */
export function UsefulnessPanel({ kind, id, count, usefulness, mayConfirm }: UsefulnessPanelProps) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  const [saying, say] = useDisclosure(false);
  return (
    <Panel title={t('useful.title')} note={count > 0 ? t('useful.count', { count }) : t('useful.nobody')}>
      <div className={classes.stack}>
        {mayConfirm && (
          <div>
            <Button variant="default" onClick={say.open}>
              {t('useful.say')}
            </Button>
          </div>
        )}
        {usefulness.length > 0 && (
          <ul className={classes.list}>
            {usefulness.map((each) => (
              <li key={each.id}>
                <span>
                  <LText value={each.usedFor} />
                </span>
                <span className={classes.note}>
                  <MemberName member={each.receiver} /> · {format.date(each.createdAt)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {saying && <SayDialog kind={kind} id={id} onClose={say.close} />}
    </Panel>
  );
}

function SayDialog({ kind, id, onClose }: { kind: KnowledgeKind; id: string; onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  const { t: words } = useTranslation();
  const form = useForm({ mode: 'controlled', initialValues: { usedFor: emptyText() } });
  const send = useSubmit(ConfirmUsefulnessDocument, { success: 'UsefulnessSaved', form, done: t('useful.said'), onSuccess: onClose });
  return (
    <Modal opened onClose={onClose} title={t('useful.say')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit(({ usedFor }) => void send.send({ input: { kind, id, usedFor: textInput(usedFor) } }))}>
        <LocalizedTextArea form={form} path="usedFor" label={t('useful.for')} description={t('useful.hint')} required minRows={2} maxLength={300} />
        <SubmitBar submit={send} label={t('useful.confirm')} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}

import { Button, Modal, NumberInput, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ConfirmButton } from '@tandem/ui/confirm-button';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../platform/calendar/plain-day.ts';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { MemberSelect } from '../../../platform/forms/member-select.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useSession } from '../../../platform/session/use-session.ts';
import { useToday } from '../../../platform/session/use-today.ts';
import { ArchiveSkillDocument, AssessSkillDocument, type AssessmentKind, SkillExposuresDocument, SkillsDocument } from '../capacity.gen.ts';
import type { SkillRow } from '../capacity.queries.ts';
import { SkillDialog } from './skill-dialog.tsx';
import classes from './capacity.module.css';

const KINDS: AssessmentKind[] = ['SELF', 'PEER', 'MANAGER', 'EVIDENCE'];
/** Days for which an assessment holds unless something else is said. */
const HOLDS_DAYS = 365;

interface Props {
  skill: SkillRow;
  mayManage: boolean;
  mayAssess: boolean;
  onClose: () => void;
}

/** Who knows it and who says so; one more assessment. */
export function SkillView({ skill, mayManage, mayAssess, onClose }: Props) {
  const { t } = useTranslation('capacity');
  const { t: words } = useTranslation();
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const archive = useSubmit(ArchiveSkillDocument, { success: 'SkillSaved', done: t('skills.archived'), refresh: [SkillsDocument], onSuccess: onClose });
  if (editing) return <SkillDialog skill={skill} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} size="lg" title={skill.name.text} closeButtonProps={{ 'aria-label': words('close') }}>
      <div className={classes.stack}>
        {skill.holders.length === 0 && <p className={classes.note}>{t('assess.nobody')}</p>}
        <ul className={classes.list}>
          {skill.holders.map(({ member: holder, level, kind, validUntil }) => (
            <li key={holder?.id} className={classes.item}>
              <MemberName member={holder} />
              <span className={classes.note}>{t('assess.said', { kind: t(`assessments.${kind}`), day: format.date(validUntil, 'short') })}</span>
              <span className={classes.strong}>{t('assess.level', { level, meaning: t(`levels.${level}`) })}</span>
            </li>
          ))}
          {skill.lapsed.map(({ member: person, level, validUntil }) => (
            <li key={person?.id} className={classes.item}>
              <MemberName member={person} />
              <span className={classes.note}>{t('assess.level', { level, meaning: t(`levels.${level}`) })}</span>
              <StatusBadge size="sm" tone="warn" label={t('assess.lapsed', { day: format.date(validUntil, 'short') })} />
            </li>
          ))}
        </ul>
        {mayAssess && <AssessForm skillId={skill.id} />}
        {mayManage && (
          <div className={classes.actions}>
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('skills.edit')}
            </Button>
            <ConfirmButton question={t('skills.archiveQuestion', { name: skill.name.text })} consequence={t('skills.archiveConsequence')} confirm={t('skills.archive')} onConfirm={() => archive.send({ input: { id: skill.id, expectedVersion: skill.version } })}>
              {t('skills.archive')}
            </ConfirmButton>
          </div>
        )}
      </div>
    </Modal>
  );
}

function AssessForm({ skillId }: { skillId: string }) {
  const { t } = useTranslation('capacity');
  const { member } = useSession();
  const today = useToday();
  const form = useForm({ mode: 'controlled', initialValues: { memberId: member?.id ?? '', kind: 'SELF' as AssessmentKind, level: 3, validUntil: addDays(today, HOLDS_DAYS) } });
  const assess = useSubmit(AssessSkillDocument, { success: 'SkillSaved', form, done: t('assess.done'), refresh: [SkillsDocument, SkillExposuresDocument] });
  return (
    <FormLayout onSubmit={form.onSubmit((input) => void assess.send({ input: { ...input, skillId, level: Number(input.level) } }))}>
      <div className={classes.fields}>
        <MemberSelect label={t('fields.person')} required {...form.getInputProps('memberId')} />
        <Select label={t('assess.kind')} allowDeselect={false} data={KINDS.map((kind) => ({ value: kind, label: t(`assessments.${kind}`) }))} {...form.getInputProps('kind')} />
        <NumberInput label={t('need.level')} description={t('need.levelHint')} min={1} max={5} allowDecimal={false} {...form.getInputProps('level')} />
        <DateField label={t('assess.validUntil')} description={t('assess.validHint')} required clearable={false} {...form.getInputProps('validUntil')} />
      </div>
      <SubmitBar submit={assess} label={t('assess.submit')} disabled={!form.values.memberId} />
    </FormLayout>
  );
}

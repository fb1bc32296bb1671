import { Anchor, Button, Group, Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import type { GoalValues } from '../goal-values.ts';
import { useGoalChoices } from '../goals.queries.ts';
import { type Cycle, CycleDialog } from './cycle-dialog.tsx';
import classes from './goal-form.module.css';

/** Where a goal belongs: the joint team that owns it, its cycle, the goal above it. */
export function GoalPlaceFields({ form, goalId }: { form: UseFormReturnType<GoalValues>; goalId: string | null }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const to = useWorkspacePath();
  const { data } = useGoalChoices();
  const [isOpen, dialog] = useDisclosure(false);
  const [edited, setEdited] = useState<Cycle | null>(null);
  const chosen = data?.cycles.find(({ id }) => id === form.values.cycleId) ?? null;
  const openDialog = (cycle: Cycle | null) => {
    setEdited(cycle);
    dialog.open();
  };
  const teams = data?.teams.edges.map(({ node }) => node) ?? [];
  const team = teams.find(({ id }) => id === form.values.ownerTeamId);
  const none = data && teams.length === 0 && (
    <>
      {t('form.noTeam')}{' '}
      <Anchor component={Link} to={to('teams/new')} inherit>
        {t('form.newTeam')}
      </Anchor>
    </>
  );
  const lacks = team && !team.validity.valid ? t('form.teamLacks', { reasons: team.validity.reasons.map((reason) => reason.text).join(' ') }) : null;
  const cycles = data?.cycles.map((each) => ({ value: each.id, label: t('form.cycleOption', { name: each.name.text, from: format.date(each.startsOn), to: format.date(each.endsOn) }) })) ?? [];
  const parents = data?.goals.edges.filter(({ node }) => node.id !== goalId).map(({ node }) => ({ value: node.id, label: node.title.text })) ?? [];
  return (
    <>
      <Select
        label={t('fields.ownerTeamId')}
        description={none || (lacks ?? t('form.teamHint'))}
        required
        searchable
        allowDeselect={false}
        nothingFoundMessage={t('form.nothing')}
        data={teams.map(({ id, name, validity }) => ({ value: id, label: validity.valid ? name.text : t('form.incompleteTeam', { team: name.text }) }))}
        {...form.getInputProps('ownerTeamId')}
      />
      <div className={classes.withButton}>
        <Select label={t('fields.cycleId')} required allowDeselect={false} data={cycles} nothingFoundMessage={t('form.nothing')} {...form.getInputProps('cycleId')} />
        {data?.goals.viewerCanManageCycles && (
          <Group gap="xs">
            {chosen && (
              <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={() => openDialog(chosen)}>
                {t('cycle.edit')}
              </Button>
            )}
            <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => openDialog(null)}>
              {t('cycle.new')}
            </Button>
          </Group>
        )}
      </div>
      <Select label={t('fields.parentId')} description={t('form.parentHint')} clearable searchable nothingFoundMessage={t('form.nothing')} data={parents} {...form.getInputProps('parentId')} />
      <CycleDialog opened={isOpen} cycle={edited} onClose={dialog.close} onSaved={(id) => form.setFieldValue('cycleId', id)} />
    </>
  );
}

import { ActionIcon, Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@apollo/client/react';
import { IconX } from '@tabler/icons-react';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { AddDependencyDocument, type DependencyKind, type DependencyPartsFragment, ProjectPageDocument, ProjectSearchDocument, ProjectTaskDocument, ProjectTaskSearchDocument, RemoveDependencyDocument } from '../projects.gen.ts';
import classes from './projects.module.css';

const REFRESH = [ProjectPageDocument, ProjectTaskDocument];

interface Props {
  kind: DependencyKind;
  /** The task or project that waits. */
  id: string;
  label: string;
  blockedBy: DependencyPartsFragment[];
  blocks: DependencyPartsFragment[];
  editable: boolean;
}

/** What a task or project waits for and what waits for it; adding searches by key and words. */
export function DependencyList({ kind, id, label, blockedBy, blocks, editable }: Props) {
  const { t } = useTranslation('projects');
  const remove = useSubmit(RemoveDependencyDocument, { success: 'DependencySaved', refresh: REFRESH });
  return (
    <div>
      <h3 className={classes.heading}>{label}</h3>
      {blockedBy.length === 0 && <p className={classes.empty}>{t('dependencies.none')}</p>}
      <ul className={classes.list}>
        {blockedBy.map((dependency) => (
          <li key={dependency.id} className={classes.item}>
            <End end={dependency.from} />
            {editable && (
              <ActionIcon
                variant="subtle"
                color="gray"
                loading={remove.busy}
                aria-label={t('dependencies.remove', { key: dependency.from.key })}
                onClick={() => void remove.send({ input: { id: dependency.id } })}
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {editable && <AddDependency kind={kind} toId={id} />}
      {blocks.length > 0 && (
        <>
          <h3 className={classes.heading}>{t('dependencies.blocks')}</h3>
          <ul className={classes.list}>
            {blocks.map((dependency) => (
              <li key={dependency.id} className={classes.item}>
                <End end={dependency.to} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** One end: its key and title, whether it is done, and when it is due. */
export function End({ end }: { end: DependencyPartsFragment['from'] }) {
  const { t } = useTranslation('projects');
  const format = useFormat();
  return (
    <div className={classes.itemWords}>
      <span>
        <span className={classes.key}>{end.key}</span> <LText value={end.title} />
      </span>
      <span className={classes.meta}>
        <StatusBadge size="sm" tone={end.done ? 'done' : 'quiet'} label={t(end.done ? 'dependencies.done' : 'dependencies.open')} />
        {end.due && !end.done && <span className={classes.note}>{format.date(end.due)}</span>}
      </span>
    </div>
  );
}

function AddDependency({ kind, toId }: { kind: DependencyKind; toId: string }) {
  const { t } = useTranslation('projects');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const tasks = useQuery(ProjectTaskSearchDocument, { variables: { search }, skip: kind !== 'TASK' || search === '' });
  const projects = useQuery(ProjectSearchDocument, { variables: { search }, skip: kind !== 'PROJECT' || search === '' });
  const add = useSubmit(AddDependencyDocument, { success: 'DependencySaved', refresh: REFRESH, onSuccess: () => setTyped('') });
  const found =
    kind === 'TASK'
      ? (tasks.data?.tasks.edges.map(({ node }) => ({ value: node.id, label: `${node.key} ${node.title.text}` })) ?? [])
      : (projects.data?.projects.edges.map(({ node }) => ({ value: node.id, label: `${node.key} ${node.name.text}` })) ?? []);
  return (
    <Select
      mt="xs"
      aria-label={t('dependencies.add')}
      placeholder={t('dependencies.add')}
      searchable
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      data={search === '' ? [] : found.filter((each) => each.value !== toId)}
      filter={({ options }) => options}
      nothingFoundMessage={typed.trim() === '' ? t('dependencies.type') : tasks.loading || projects.loading ? t('dependencies.searching') : t('dependencies.nothing')}
      rightSection={add.busy ? <Loader size={14} /> : null}
      onChange={(fromId) => {
        if (fromId) void add.send({ input: { kind, fromId, toId } });
      }}
    />
  );
}

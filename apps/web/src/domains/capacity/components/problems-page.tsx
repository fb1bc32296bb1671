import { Button, Modal, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { type Column, DataTable } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type CapacityProblemKind, type CapacityProblemState, CapacityProblemsDocument, NameProblemDocument } from '../capacity.gen.ts';
import { type ProblemRow, useProjectChoices, useProblems } from '../capacity.queries.ts';
import { CapacityTabs } from './capacity-tabs.tsx';
import { ProblemStateBadge } from './problem-state.tsx';
import classes from './capacity.module.css';

const KINDS: CapacityProblemKind[] = ['OVERLOAD', 'SKILL_GAP', 'BUS_FACTOR', 'OTHER'];
const STATES: CapacityProblemState[] = ['OPEN', 'PLANNED', 'RESOLVED', 'DISMISSED'];

/** What is wrong, found by the machine or named by people, and who does something about it. */
export function ProblemsPage() {
  const { t } = useTranslation('capacity');
  const [filters, setFilters] = useUrlFilters({ kind: '', state: '' });
  const kind = KINDS.find((each) => each === filters.kind) ?? null;
  const state = STATES.find((each) => each === filters.state);
  const problems = useProblems({ kind, states: state ? [state] : null });
  const [naming, name] = useDisclosure(false);
  const add = problems.data?.capacityProblems.viewerCanSolve && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={name.open}>
      {t('problems.name')}
    </Button>
  );
  const select = (field: 'kind' | 'state', data: { value: string; label: string }[]) => (
    <Select className={classes.filter ?? ''} aria-label={t(`problems.${field}`)} allowDeselect={false} value={filters[field]} onChange={(value) => setFilters({ [field]: value ?? '' })} data={data} />
  );
  return (
    <Page title={t('problems.title')} subtitle={t('problems.subtitle')} actions={add}>
      <div className={classes.page}>
      <CapacityTabs />
      <FilterBar note={problems.data ? t('problems.count', { count: problems.rows.length }) : null}>
        {select('kind', [{ value: '', label: t('problems.allKinds') }, ...KINDS.map((each) => ({ value: each, label: t(`problemKinds.${each}`) }))])}
        {select('state', [{ value: '', label: t('problems.unsolved') }, ...STATES.map((each) => ({ value: each, label: t(`problemStates.${each}`) }))])}
      </FilterBar>
      <Loaded query={problems} skeleton={<TableSkeleton rows={6} />} isEmpty={problems.rows.length === 0} empty={<EmptyState title={t('problems.empty')} why={t('problems.emptyWhy')} action={add} />}>
        {() => (
          <>
            <ProblemTable rows={problems.rows} />
            <LoadMore {...problems} />
          </>
        )}
      </Loaded>
      </div>
      {naming && <NameDialog onClose={name.close} />}
    </Page>
  );
}

function ProblemTable({ rows }: { rows: readonly ProblemRow[] }) {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  const to = useWorkspacePath();
  const columns: Column<ProblemRow>[] = [
    { key: 'title', header: t('problems.what'), primary: true, cell: (problem) => <LText value={problem.title} /> },
    { key: 'kind', header: t('problems.kind'), cell: (problem) => t(`problemKinds.${problem.kind}`) },
    { key: 'about', header: t('problems.about'), cell: (problem) => (problem.member ? <MemberName member={problem.member} /> : (problem.project?.key ?? problem.skill?.name.text ?? '–')) },
    { key: 'state', header: t('problems.state'), cell: (problem) => <ProblemStateBadge state={problem.state} /> },
    { key: 'owner', header: t('problems.owner'), cell: (problem) => (problem.owner ? <MemberName member={problem.owner} /> : t('problems.noOwner')) },
    { key: 'due', header: t('problems.due'), cell: (problem) => format.date(problem.dueOn, 'short') },
  ];
  return <DataTable label={t('problems.title')} rows={rows} rowKey={({ id }) => id} rowHref={({ id }) => to(`capacity/problems/${id}`)} columns={columns} />;
}

function NameDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('capacity');
  const { t: words } = useTranslation();
  const projects = useProjectChoices();
  const form = useForm({ mode: 'controlled', initialValues: { title: emptyText(), projectId: '' } });
  const name = useSubmit(NameProblemDocument, { success: 'CapacityProblemSaved', form, done: t('problems.named'), refresh: [CapacityProblemsDocument], onSuccess: onClose });
  return (
    <Modal opened onClose={onClose} title={t('problems.name')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit(({ title, projectId }) => void name.send({ input: { title: textInput(title), projectId: projectId || null } }))}>
        <LocalizedTextArea form={form} path="title" label={t('problems.what')} description={t('problems.nameHint')} required />
        <Select label={t('fields.project')} clearable searchable data={projects.map((project) => ({ value: project.id, label: `${project.key} · ${project.name.text}` }))} value={form.values.projectId || null} onChange={(value) => form.setFieldValue('projectId', value ?? '')} />
        <SubmitBar submit={name} label={t('problems.name')} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}

import { Button, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { DataTable, type Column } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { SideMark } from '@tandem/ui/side-mark';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../lists/filter-bar.tsx';
import { Loaded } from '../../lists/loaded.tsx';
import { useUrlFilters } from '../../lists/use-url-filters.ts';
import { useSession } from '../../session/use-session.ts';
import { useWorkspace } from '../../session/use-workspace.ts';
import { Page } from '../../shell/page.tsx';
import { LText } from '../../text/l-text.tsx';
import type { MembershipState, Side } from '../identity.gen.ts';
import { useMembers, type MemberRow } from '../identity.queries.ts';
import { InvitationList } from './invitation-list.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { MemberDialog } from './member-dialog.tsx';
import classes from './settings.module.css';

const states: MembershipState[] = ['ACTIVE', 'SUSPENDED', 'REMOVED'];
const sides: Side[] = ['IT', 'MARKETING'];
const defaults = { search: '', side: '', state: 'ACTIVE' };

export function MembersPage() {
  const { t } = useTranslation('identity');
  const workspace = useWorkspace();
  const [inviting, invite] = useDisclosure(false);
  const [editing, setEditing] = useState<MemberRow | null>(null);
  const [filters, setFilters] = useUrlFilters(defaults);
  const members = useMembers({
    search: filters.search || null,
    side: sides.find((side) => side === filters.side) ?? null,
    state: states.find((state) => state === filters.state) ?? 'ACTIVE',
  });
  const mayInvite = workspace?.viewerCan.invite ?? false;
  const total = members.rows.length;
  const count = members.data ? t(members.hasMore ? 'members.countMore' : 'members.count', { count: total }) : null;
  return (
    <Page
      title={t('members.title')}
      subtitle={workspace ? t('members.subtitle', { workspace: workspace.name }) : null}
      actions={
        mayInvite && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={invite.open}>
            {t('members.invite')}
          </Button>
        )
      }
    >
      <FilterBar search={filters.search} onSearch={(search) => setFilters({ search })} searchLabel={t('members.search')} note={count}>
        <Select
          className={classes.filter ?? ''}
          aria-label={t('members.side')}
          allowDeselect={false}
          value={filters.side}
          onChange={(side) => setFilters({ side: side ?? '' })}
          data={[{ value: '', label: t('members.allSides') }, ...sides.map((side) => ({ value: side, label: t(`departments.${side}`) }))]}
        />
        <Select
          className={classes.filter ?? ''}
          aria-label={t('members.state')}
          allowDeselect={false}
          value={filters.state}
          onChange={(state) => setFilters({ state: state ?? 'ACTIVE' })}
          data={states.map((state) => ({ value: state, label: t(`states.${state}`) }))}
        />
      </FilterBar>
      <Loaded
        query={members}
        skeleton={<TableSkeleton rows={8} />}
        isEmpty={total === 0}
        empty={
          <EmptyState
            title={t('members.empty')}
            why={t('members.emptyWhy')}
            action={
              <Button variant="default" onClick={() => setFilters(defaults)}>
                {t('members.clear')}
              </Button>
            }
          />
        }
      >
        {() => (
          <>
            <MemberTable rows={members.rows} onEdit={setEditing} />
            <LoadMore {...members} />
          </>
        )}
      </Loaded>
      {mayInvite && <InvitationList />}
      {workspace && mayInvite && <InviteDialog opened={inviting} onClose={invite.close} workspace={workspace} />}
      {workspace && editing && <MemberDialog key={editing.id} member={editing} workspace={workspace} onClose={() => setEditing(null)} />}
    </Page>
  );
}

function MemberTable({ rows, onEdit }: { rows: MemberRow[]; onEdit: (member: MemberRow) => void }) {
  const { t } = useTranslation('identity');
  const { member: me } = useSession();
  const mayEdit = rows.some((member) => member.viewerCan.update);
  const columns: Column<MemberRow>[] = [
    {
      key: 'person',
      header: t('members.person'),
      primary: true,
      cell: (member) => (
        <>
          <span className={classes.person}>
            {member.name}
            {member.id === me?.id && <span className={classes.you}>{t('members.you')}</span>}
          </span>
          <span className={classes.mail}>{member.email}</span>
        </>
      ),
    },
    {
      key: 'department',
      header: t('fields.department'),
      cell: (member) => (
        <span className={classes.person}>
          <span className={classes.slot}>{member.side && <SideMark side={member.side} size="sm" />}</span>
          {member.department ? <LText value={member.department.name} /> : t('members.noDepartment')}
        </span>
      ),
    },
    { key: 'role', header: t('fields.role'), cell: (member) => t(`roles.${member.role}`) },
    {
      key: 'state',
      header: t('fields.state'),
      cell: (member) => <StatusBadge size="sm" tone={member.state === 'ACTIVE' ? 'done' : 'quiet'} label={t(`states.${member.state}`)} />,
    },
  ];
  const actions = (member: MemberRow) =>
    member.viewerCan.update && (
      <Button variant="default" size="compact-sm" aria-label={t('members.editLabel', { name: member.name })} onClick={() => onEdit(member)}>
        {t('members.edit')}
      </Button>
    );
  return <DataTable label={t('members.title')} rows={rows} columns={columns} rowKey={(member) => member.id} {...(mayEdit ? { actions, actionsLabel: t('members.edit') } : {})} />;
}

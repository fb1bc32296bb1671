import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { DataTable, type Column } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { Panel } from '@tandem/ui/panel';
import { StatusBadge } from '@tandem/ui/status-badge';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import type { TeamDetails, TeamPlace } from '../teams.queries.ts';
import { useDays } from './team-notices.tsx';
import classes from './teams.module.css';

const AddMemberDialog = lazy(async () => ({ default: (await import('./place-dialogs.tsx')).AddMemberDialog }));
const EditPlaceDialog = lazy(async () => ({ default: (await import('./place-dialogs.tsx')).EditPlaceDialog }));
const EndPlaceDialog = lazy(async () => ({ default: (await import('./place-dialogs.tsx')).EndPlaceDialog }));

type Opened = { kind: 'add' } | { kind: 'edit' | 'end'; place: TeamPlace } | null;

/** Who belongs to the team, with which share of their time and from when to when; who left stays readable. */
export function MembersPanel({ team }: { team: TeamDetails }) {
  const { t } = useTranslation('teams');
  const [opened, setOpened] = useState<Opened>(null);
  const [showPast, setShowPast] = useState(false);
  const close = () => setOpened(null);
  const present = team.members.filter((place) => place.state !== 'PAST');
  const past = team.members.filter((place) => place.state === 'PAST');
  const add = team.viewerCan.manageMembers && (
    <Button size="compact-sm" variant="default" leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setOpened({ kind: 'add' })}>
      {t('place.add')}
    </Button>
  );
  const actions = (place: TeamPlace) => (
    <>
      <Button size="compact-sm" variant="subtle" aria-label={t('place.editWho', { name: place.member?.name })} onClick={() => setOpened({ kind: 'edit', place })}>
        {t('place.edit')}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" aria-label={t('place.endWho', { name: place.member?.name })} onClick={() => setOpened({ kind: 'end', place })}>
        {t('place.end')}
      </Button>
    </>
  );
  return (
    <Panel title={t('place.title')} note={t('place.note')} actions={present.length > 0 && add} flush={present.length > 0}>
      {present.length === 0 ? (
        <EmptyState title={t('place.empty')} why={t(team.archivedAt ? 'place.emptyArchived' : team.kind === 'JOINT' ? 'place.emptyJoint' : 'place.emptyDepartment')} action={add} />
      ) : (
        <PlaceTable rows={present} label={t('place.title')} {...(team.viewerCan.manageMembers ? { actions } : {})} />
      )}
      {past.length > 0 && (
        <div className={classes.past}>
          <Button size="compact-sm" variant="subtle" color="gray" aria-expanded={showPast} onClick={() => setShowPast(!showPast)}>
            {showPast ? t('place.hidePast') : t('place.showPast', { count: past.length })}
          </Button>
        </div>
      )}
      {showPast && past.length > 0 && <PlaceTable rows={past} label={t('place.past')} />}
      <Suspense>
        {opened?.kind === 'add' && <AddMemberDialog team={team} onClose={close} />}
        {opened?.kind === 'edit' && <EditPlaceDialog key={opened.place.id} place={opened.place} onClose={close} />}
        {opened?.kind === 'end' && <EndPlaceDialog key={opened.place.id} team={team} place={opened.place} onClose={close} />}
      </Suspense>
    </Panel>
  );
}

function PlaceTable({ rows, label, actions }: { rows: readonly TeamPlace[]; label: string; actions?: (place: TeamPlace) => ReactNode }) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const columns: Column<TeamPlace>[] = [
    { key: 'person', header: t('fields.person'), primary: true, cell: (place) => <MemberName member={place.member} /> },
    { key: 'role', header: t('fields.role'), cell: (place) => (place.liaison ? <span className={classes.liaison}>{t('fields.liaison')}</span> : t('place.member')) },
    { key: 'fraction', header: t('fields.fraction'), numeric: true, cell: (place) => format.percent(place.fraction) },
    { key: 'from', header: t('fields.validFrom'), numeric: true, cell: (place) => format.date(place.validFrom) },
    { key: 'to', header: t('fields.validTo'), numeric: true, cell: (place) => (place.validTo ? format.date(place.validTo) : t('place.open')) },
    { key: 'state', header: t('fields.state'), cell: (place) => <PlaceState place={place} /> },
  ];
  return <DataTable label={label} rows={rows} rowKey={(place) => place.id} columns={columns} {...(actions ? { actions, actionsLabel: t('place.actions') } : {})} />;
}

/** Where the place stands in time, and whether the person gives more than the whole of theirs. */
function PlaceState({ place }: { place: TeamPlace }) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const days = useDays();
  if (place.state === 'PAST') return <StatusBadge size="sm" tone="done" label={t('place.states.PAST')} />;
  const [first] = place.overloads;
  return (
    <span className={classes.twoLines}>
      {place.state === 'UPCOMING' && <StatusBadge size="sm" tone="quiet" label={t('place.states.UPCOMING')} />}
      {first && (
        <>
          <StatusBadge size="sm" tone="warn" label={t('overload.total', { total: format.percent(first.total) })} />
          <span className={classes.note}>{days(first.from, first.to)}</span>
        </>
      )}
      {place.state === 'CURRENT' && !first && <StatusBadge size="sm" tone="quiet" label={t('place.states.CURRENT')} />}
    </span>
  );
}

import { Button, Select } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../forms/date-field.tsx';
import { MemberSelect } from '../../forms/member-select.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { FilterBar } from '../../lists/filter-bar.tsx';
import { Loaded } from '../../lists/loaded.tsx';
import { useUrlFilters } from '../../lists/use-url-filters.ts';
import { useWorkspace } from '../../session/use-workspace.ts';
import { Page } from '../../shell/page.tsx';
import { useAuditActions, useAuditEvents, type AuditRow } from '../identity.queries.ts';
import { AuditList } from './audit-list.tsx';
import { spacedName } from './audit-words.ts';
import classes from './settings.module.css';

const defaults = { actor: '', action: '', entity: '', id: '', from: '', to: '' };

export function AuditPage() {
  const { t } = useTranslation('identity');
  const workspace = useWorkspace();
  if (!workspace) return null;
  if (workspace.viewerCan.readAudit) return <AuditLog />;
  return (
    <Page title={t('audit.title')}>
      <EmptyState title={t('audit.refused')} />
    </Page>
  );
}

function AuditLog() {
  const { t } = useTranslation('identity');
  const [filters, setFilters] = useUrlFilters(defaults);
  const { actor, action, entity, id, from, to } = filters;
  const events = useAuditEvents({
    actorId: actor || null,
    action: action || null,
    entity: entity || null,
    entityId: id || null,
    from: from || null,
    to: to || null,
  });
  return (
    <Page title={t('audit.title')} subtitle={id ? t('audit.onlyThis') : t('audit.subtitle')}>
      <AuditFilters filters={filters} onChange={setFilters} />
      <Loaded
        query={events}
        skeleton={<TableSkeleton rows={10} />}
        isEmpty={events.rows.length === 0}
        empty={
          <EmptyState
            title={t('audit.empty')}
            why={t('audit.emptyWhy')}
            action={
              <Button variant="default" onClick={() => setFilters(defaults)}>
                {t('audit.clear')}
              </Button>
            }
          />
        }
      >
        {() => (
          <Panel>
            <Days rows={events.rows} />
            <LoadMore {...events} />
          </Panel>
        )}
      </Loaded>
    </Page>
  );
}

type Filters = typeof defaults;

function AuditFilters({ filters, onChange }: { filters: Filters; onChange: (patch: Partial<Filters>) => void }) {
  const { t } = useTranslation('identity');
  const { data } = useAuditActions();
  const actions = data?.auditActions ?? [];
  const entities = [...new Set(actions.map((item) => item.entity))].sort();
  const shown = actions.filter((item) => !filters.entity || item.entity === filters.entity);
  const filtered = Object.values(filters).some(Boolean);
  return (
    <FilterBar
      note={
        filtered && (
          <Button variant="subtle" color="gray" onClick={() => onChange(defaults)}>
            {t('audit.clear')}
          </Button>
        )
      }
    >
      <div className={classes.filter}>
        <MemberSelect label={t('audit.person')} placeholder={t('audit.everybody')} clearable value={filters.actor} onChange={(actor) => onChange({ actor })} />
      </div>
      <Select
        className={classes.filter ?? ''}
        label={t('audit.entity')}
        value={filters.entity}
        allowDeselect={false}
        data={[{ value: '', label: t('audit.anyKind') }, ...entities.map((entity) => ({ value: entity, label: t(`audit.entities.${entity}`, { defaultValue: spacedName(entity) }) }))]}
        onChange={(entity) => onChange({ entity: entity ?? '', action: '' })}
      />
      <Select
        className={classes.wideFilter ?? ''}
        label={t('audit.action')}
        value={filters.action}
        allowDeselect={false}
        searchable
        data={[{ value: '', label: t('audit.anything') }, ...shown.map((item) => ({ value: item.action, label: item.sentence }))]}
        onChange={(action) => onChange({ action: action ?? '' })}
      />
      <div className={classes.filter}>
        <DateField label={t('audit.from')} value={filters.from} onChange={(from) => onChange({ from })} {...(filters.to ? { maxDate: filters.to } : {})} />
      </div>
      <div className={classes.filter}>
        <DateField label={t('audit.to')} value={filters.to} onChange={(to) => onChange({ to })} {...(filters.from ? { minDate: filters.from } : {})} />
      </div>
    </FilterBar>
  );
}

/** Events under the day they happened on, newest first. */
function Days({ rows }: { rows: AuditRow[] }) {
  const format = useFormat();
  const days = useMemo(() => byDay(rows, (row) => format.date(row.occurredAt, 'weekday')), [rows, format]);
  return [...days].map(([day, events]) => (
    <section key={day}>
      <h2 className={classes.day}>{day}</h2>
      <AuditList rows={events} label={day} />
    </section>
  ));
}

function byDay(rows: AuditRow[], dayOf: (row: AuditRow) => string): Map<string, AuditRow[]> {
  const days = new Map<string, AuditRow[]>();
  for (const row of rows) days.set(dayOf(row), [...(days.get(dayOf(row)) ?? []), row]);
  return days;
}

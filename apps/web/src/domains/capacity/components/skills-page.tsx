import { Button, Select, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { AddStarterSkillsDocument, type SkillDomain, SkillsDocument } from '../capacity.gen.ts';
import { type SkillRow, useSkills } from '../capacity.queries.ts';
import { CapacityTabs } from './capacity-tabs.tsx';
import { ExposuresPanel } from './exposures-panel.tsx';
import { GapMatrix } from './gap-matrix.tsx';
import classes from './capacity.module.css';

const SkillDialog = lazy(async () => ({ default: (await import('./skill-dialog.tsx')).SkillDialog }));
const NeedDialog = lazy(async () => ({ default: (await import('./need-dialog.tsx')).NeedDialog }));
const SkillView = lazy(async () => ({ default: (await import('./skill-view.tsx')).SkillView }));
const DOMAINS: SkillDomain[] = ['IT', 'MARKETING', 'CUSTOMER', 'SHARED'];

/** Do they know how: needed and there, skill by skill and team by team. */
export function SkillsPage() {
  const { t } = useTranslation('capacity');
  const [filters, setFilters] = useUrlFilters({ search: '', domain: '', short: '', all: '' });
  const domain = DOMAINS.find((each) => each === filters.domain) ?? null;
  const skills = useSkills({ search: filters.search || null, domain, short: filters.short === '1' || null, required: filters.all === '1' || filters.search ? null : true });
  const [open, setOpen] = useState<'skill' | 'need' | null>(null);
  const [shown, setShown] = useState<SkillRow | null>(null);
  const starter = useSubmit(AddStarterSkillsDocument, { success: 'StarterSkillsAdded', done: t('skills.starterAdded'), refresh: [SkillsDocument] });
  const { viewerCanManage: mayManage = false, viewerCanAssess: mayAssess = false, viewerCanRequire: mayRequire = false } = skills.data?.skills ?? {};
  const close = () => setOpen(null);
  return (
    <Page
      title={t('skills.title')}
      subtitle={t('skills.subtitle')}
      actions={
        mayRequire && (
          <div className={classes.actions}>
            <Button variant="default" onClick={() => setOpen('need')}>
              {t('skills.need')}
            </Button>
            {mayManage && (
              <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen('skill')}>
                {t('skills.new')}
              </Button>
            )}
          </div>
        )
      }
    >
      <div className={classes.page}>
      <CapacityTabs />
      <ExposuresPanel />
      <FilterBar search={filters.search} onSearch={(search) => setFilters({ search })} searchLabel={t('skills.search')} note={skills.data ? t('skills.count', { count: skills.rows.length }) : null}>
        <Select
          className={classes.filter ?? ''}
          aria-label={t('skills.domain')}
          allowDeselect={false}
          value={filters.domain}
          onChange={(value) => setFilters({ domain: value ?? '' })}
          data={[{ value: '', label: t('skills.allDomains') }, ...DOMAINS.map((each) => ({ value: each, label: t(`domains.${each}`) }))]}
        />
        <Switch label={t('skills.short')} checked={filters.short === '1'} onChange={(event) => setFilters({ short: event.currentTarget.checked ? '1' : '' })} />
        <Switch label={t('skills.all')} checked={filters.all === '1'} onChange={(event) => setFilters({ all: event.currentTarget.checked ? '1' : '' })} />
      </FilterBar>
      <Loaded
        query={skills}
        skeleton={<TableSkeleton rows={8} />}
        isEmpty={skills.rows.length === 0}
        empty={
          <EmptyState
            title={t('skills.empty')}
            why={t('skills.emptyWhy')}
            action={
              mayManage ? (
                <Button loading={starter.busy} onClick={() => void starter.send({})}>
                  {t('skills.addStarter')}
                </Button>
              ) : (
                <Button variant="default" onClick={() => setFilters({ search: '', domain: '', short: '', all: '1' })}>
                  {t('skills.showAll')}
                </Button>
              )
            }
          />
        }
      >
        {() => (
          <Panel title={t('skills.matrix')} note={t('skills.matrixNote')}>
            <GapMatrix skills={skills.rows} onOpen={setShown} />
            <LoadMore {...skills} />
          </Panel>
        )}
      </Loaded>
      </div>
      <Suspense>
        {open === 'skill' && <SkillDialog onClose={close} />}
        {open === 'need' && <NeedDialog onClose={close} />}
        {shown && <SkillView skill={skills.rows.find(({ id }) => id === shown.id) ?? shown} mayManage={mayManage} mayAssess={mayAssess} onClose={() => setShown(null)} />}
      </Suspense>
    </Page>
  );
}

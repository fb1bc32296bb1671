import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type Column, DataTable } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';

import { type ItemRow, useItems, useSkillChoices } from '../learning.queries.ts';
import { KINDS } from './kinds.ts';
import { LearningTabs } from './learning-tabs.tsx';
import { KindAndTime } from './marks.tsx';
import { TakeUp } from './take-up.tsx';
import classes from './learning.module.css';


const LANGUAGES = ['PL', 'EN'] as const;
const defaults = { search: '', kind: '', language: '', skill: '' };

/** What there is to learn. */
export function CataloguePage() {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  const [filters, setFilters] = useUrlFilters(defaults);
  const skills = useSkillChoices();
  const items = useItems({
    search: filters.search || null,
    kind: KINDS.find((kind) => kind === filters.kind) ?? null,
    language: LANGUAGES.find((language) => language === filters.language) ?? null,
    skillId: filters.skill || null,
  });
  const rights = items.data?.learningItems;
  const columns: Column<ItemRow>[] = [
    {
      key: 'title', header: t('fields.title'), primary: true, width: '32%',
      cell: (item) => <LText value={item.title} />,
    },
    { key: 'kind', header: t('fields.kind'), width: '20%', cell: (item) => <KindAndTime {...item} /> },
    { key: 'skills', header: t('fields.skills'), desktopOnly: true, width: '24%', cell: (item) => <span className={classes.note}>{item.skills.map(({ name, level }) => `${name.text} ${level}`).join(', ')}</span> },
    { key: 'learned', header: t('fields.done'), numeric: true, cell: (item) => item.learned },
    { key: 'applied', header: t('states.APPLIED'), numeric: true, cell: (item) => item.applied },
  ];
  const add = rights?.viewerCanManage && (
    <Button component={Link} to={to('learning/catalogue/new')} leftSection={<IconPlus size={16} aria-hidden />}>
      {t('catalogue.new')}
    </Button>
  );
  const filtered = filters.search || filters.kind || filters.language || filters.skill;
  return (
    <Page title={t('catalogue.title')} subtitle={t('catalogue.subtitle')} actions={add}>
      <div className={classes.page}>
        <LearningTabs />
        <FilterBar search={filters.search} onSearch={(search) => setFilters({ search })} searchLabel={t('catalogue.search')} note={items.data ? t('catalogue.count', { count: items.rows.length }) : null}>
          <Select className={classes.filter ?? ''} aria-label={t('fields.kind')} allowDeselect={false} value={filters.kind} onChange={(kind) => setFilters({ kind: kind ?? '' })} data={[{ value: '', label: t('catalogue.everyKind') }, ...KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))]} />
          <Select className={classes.filter ?? ''} aria-label={t('fields.language')} allowDeselect={false} value={filters.language} onChange={(language) => setFilters({ language: language ?? '' })} data={[{ value: '', label: t('catalogue.everyLanguage') }, ...LANGUAGES.map((language) => ({ value: language, label: t(`languages.${language}`) }))]} />
          <Select className={classes.filter ?? ''} aria-label={t('fields.skill')} searchable clearable placeholder={t('catalogue.everySkill')} value={filters.skill || null} onChange={(skill) => setFilters({ skill: skill ?? '' })} data={skills} />
        </FilterBar>
        <Loaded
          query={items}
          skeleton={<TableSkeleton rows={8} />}
          isEmpty={items.rows.length === 0}
          empty={
            filtered ? (
              <EmptyState title={t('catalogue.nothing')} why={t('catalogue.nothingWhy')} action={<Button variant="default" onClick={() => setFilters(defaults)}>{t('catalogue.clear')}</Button>} />
            ) : (
              <EmptyState title={t('catalogue.empty')} why={t('catalogue.emptyWhy')} action={add} />
            )
          }
        >
          {() => (
            <>
              <DataTable
                label={t('catalogue.title')}
                rows={items.rows}
                rowKey={(item) => item.id}
                rowHref={(item) => to(`learning/catalogue/${item.id}`)}
                columns={columns}
                {...(rights?.viewerCanEnrol ? { actions: (item: ItemRow) => <TakeUp item={item} />, actionsLabel: t('fields.actions') } : {})}
              />
              <LoadMore {...items} />
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

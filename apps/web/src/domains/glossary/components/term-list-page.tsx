import { useApolloClient } from '@apollo/client/react';
import { Badge, Button, Select } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { DataTable } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { Markless } from '@tandem/ui/markless';
import { PopItem, popItemClass, PopMenu } from '@tandem/ui/pop-menu';
import { SideMark } from '@tandem/ui/side-mark';
import { TableSkeleton } from '@tandem/ui/skeletons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { saveFile } from '../../../platform/files/files.ts';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { ExportGlossaryDocument } from '../glossary.gen.ts';
import { type TermRow, useTerms } from '../glossary.queries.ts';

const sideOf = (value: string) => (value === 'IT' || value === 'MARKETING' ? value : null);

/** Every word both sides have agreed on, found by any form in either language. */
export function TermListPage() {
  const { t } = useTranslation('glossary');
  const to = useWorkspacePath();
  const [filters, setFilters] = useUrlFilters({ search: '', side: '', kind: '' });
  const terms = useTerms({
    search: filters.search || null,
    ownerSide: sideOf(filters.side),
    falseFriends: filters.kind === 'falseFriends' ? true : null,
    state: filters.kind === 'deprecated' ? 'DEPRECATED' : null,
    domain: null,
  });
  const filtered = Boolean(filters.search || filters.side || filters.kind);
  const create = (
    <Button component={Link} to={to('glossary/new')}>
      {t('list.new')}
    </Button>
  );
  return (
    <Page title={t('list.title')} subtitle={t('list.subtitle')} actions={<ListActions create={create} />}>
      <FilterBar search={filters.search} onSearch={(search) => setFilters({ search })} searchLabel={t('list.search')} note={terms.count === undefined ? undefined : t('list.count', { count: terms.count })}>
        <Select aria-label={t('list.side')} placeholder={t('list.bothSides')} clearable value={filters.side || null} onChange={(side) => setFilters({ side: side ?? '' })} data={['IT', 'MARKETING'].map((value) => ({ value, label: t(`side.${value}`) }))} />
        <Select aria-label={t('list.kind')} placeholder={t('list.allKinds')} clearable value={filters.kind || null} onChange={(kind) => setFilters({ kind: kind ?? '' })} data={['falseFriends', 'deprecated'].map((value) => ({ value, label: t(`list.kinds.${value}`) }))} />
      </FilterBar>
      <Loaded
        query={terms}
        skeleton={<TableSkeleton rows={8} />}
        isEmpty={terms.rows.length === 0}
        empty={filtered ? <EmptyState title={t('list.nothingFound')} /> : <EmptyState title={t('list.empty')} why={t('list.emptyWhy')} action={create} />}
      >
        {() => (
          <Markless>
            <DataTable
              label={t('list.title')}
              rows={terms.rows}
              rowKey={(term) => term.id}
              rowHref={(term) => to(`glossary/${term.id}`)}
              columns={[
                { key: 'term', header: t('fields.term'), cell: (term) => <TermName term={term} />, primary: true },
                { key: 'it', header: <SideMark side="IT" />, cell: (term) => <Meaning term={term} side="IT" /> },
                { key: 'marketing', header: <SideMark side="MARKETING" />, cell: (term) => <Meaning term={term} side="MARKETING" /> },
                { key: 'used', header: t('list.used'), numeric: true, width: 90, desktopOnly: true, cell: (term) => term.usage.times },
              ]}
            />
            <LoadMore {...terms} />
          </Markless>
        )}
      </Loaded>
    </Page>
  );
}

function ListActions({ create }: { create: ReactNode }) {
  const { t } = useTranslation('glossary');
  const to = useWorkspacePath();
  const client = useApolloClient();
  const save = async () => {
    const { data } = await client.query({ query: ExportGlossaryDocument, fetchPolicy: 'network-only' });
    if (data) saveFile(data.exportGlossary);
  };
  return (
    <>
      <Button variant="default" component={Link} to={to('glossary/check')}>
        {t('check.title')}
      </Button>
      {create}
      <PopMenu label={t('list.more')} target={<IconDots size={18} aria-hidden />}>
        {(['proposals', 'questions', 'usage', 'import'] as const).map((place) => (
          <Link key={place} className={popItemClass} to={to(`glossary/${place}`)}>
            {t(`${place}.title`)}
          </Link>
        ))}
        <PopItem onSelect={() => void save()}>{t('list.export')}</PopItem>
      </PopMenu>
    </>
  );
}

function TermName({ term }: { term: TermRow }) {
  const { t } = useTranslation('glossary');
  const polish = term.senses.flatMap((sense) => sense.labels.filter((label) => label.language === 'PL' && label.preferred !== term.canonical).map((label) => label.preferred));
  return (
    <>
      {term.canonical}
      {polish.length > 0 && ` · ${[...new Set(polish)].join(', ')}`}
      {term.falseFriend && (
        <Badge ml="xs" variant="light" size="sm">
          {t('falseFriend')}
        </Badge>
      )}
      {term.openProposals > 0 && (
        <Badge ml="xs" variant="outline" size="sm">
          {t('list.proposals', { count: term.openProposals })}
        </Badge>
      )}
      {term.guessedForms > 0 && term.viewerCan.correctForms && (
        <Badge ml="xs" variant="outline" size="sm">
          {t('list.guessed', { count: term.guessedForms })}
        </Badge>
      )}
    </>
  );
}

function Meaning({ term, side }: { term: TermRow; side: 'IT' | 'MARKETING' }) {
  const sense = term.senses.find((each) => each.ownerSide === side);
  return sense ? <LText value={sense.plain} /> : <span aria-hidden="true">–</span>;
}

import { Button, Select, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type Column, DataTable } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type ArticleFilter, type ArticleState, VerifyArticleDocument } from '../knowledge.gen.ts';
import { type ArticleRow, useArticles } from '../knowledge.queries.ts';
import { sides, spaces } from './choices.ts';
import { KnowledgeTabs } from './knowledge-tabs.tsx';
import classes from './knowledge.module.css';
import { ArticleMark } from './marks.tsx';

/** Groups of states as people speak of them. */
const GROUPS: Record<'stale' | 'drafts' | 'archived', ArticleState[]> = { stale: ['DUE', 'UNVERIFIED'], drafts: ['DRAFT'], archived: ['ARCHIVED'] };
const groups = ['stale', 'drafts', 'archived'] as const;
const defaults = { search: '', space: '', side: '', show: '', mine: '' };

/** What both departments have written down, and whether it still holds. */
export function ArticleListPage() {
  const { t } = useTranslation('knowledge');
  const to = useWorkspacePath();
  const [filters, setFilters] = useUrlFilters(defaults);
  const show = groups.find((group) => group === filters.show);
  const filter: ArticleFilter = {
    search: filters.search || null,
    space: spaces.find((space) => space === filters.space) ?? null,
    side: sides.find((side) => side === filters.side) ?? null,
    state: show ? GROUPS[show] : null,
    mine: filters.mine === '1' || null,
  };
  const articles = useArticles(filter);
  const isFresh = Object.values(filters).every((value) => value === '');
  const write = articles.data?.articles.viewerCanCreate && (
    <Button component={Link} to={to('knowledge/articles/new')} leftSection={<IconPlus size={16} aria-hidden />}>
      {t('articles.write')}
    </Button>
  );
  const clear = (
    <Button variant="default" onClick={() => setFilters(defaults)}>
      {t('clear')}
    </Button>
  );
  const select = (name: 'space' | 'side' | 'show', label: string, every: string, options: readonly { value: string; label: string }[]) => (
    <Select className={classes.filter ?? ''} aria-label={label} allowDeselect={false} value={filters[name]} onChange={(value) => setFilters({ [name]: value ?? '' })} data={[{ value: '', label: every }, ...options]} />
  );
  return (
    <Page title={t('articles.title')} subtitle={t('articles.subtitle')} actions={write}>
      <div className={classes.page}>
        <KnowledgeTabs />
        <FilterBar search={filters.search} onSearch={(search) => setFilters({ search })} searchLabel={t('articles.search')}>
          {select('space', t('fields.space'), t('articles.everySpace'), spaces.map((space) => ({ value: space, label: t(`spaces.${space}`) })))}
          {select('side', t('fields.side'), t('everySide'), sides.map((side) => ({ value: side, label: t(`sides.${side}`) })))}
          {select('show', t('articles.show'), t('articles.all'), groups.map((group) => ({ value: group, label: t(`articles.groups.${group}`) })))}
          <Switch label={t('mine')} checked={filters.mine === '1'} onChange={(event) => setFilters({ mine: event.currentTarget.checked ? '1' : '' })} />
        </FilterBar>
        <Loaded
          query={articles}
          skeleton={<TableSkeleton rows={8} />}
          isEmpty={articles.rows.length === 0}
          empty={isFresh ? <EmptyState title={t('articles.empty')} why={t('articles.emptyWhy')} action={write} /> : <EmptyState title={t('nothing')} why={t('nothingWhy')} action={clear} />}
        >
          {() => (
            <>
              <ArticleTable rows={articles.rows} />
              <LoadMore {...articles} />
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function ArticleTable({ rows }: { rows: readonly ArticleRow[] }) {
  const { t } = useTranslation('knowledge');
  const to = useWorkspacePath();
  const columns: Column<ArticleRow>[] = [
    { key: 'title', header: t('fields.title'), primary: true, width: '36%', cell: (article) => <LText value={article.title} /> },
    { key: 'space', header: t('fields.space'), cell: (article) => t(`spaces.${article.space}`) },
    { key: 'state', header: t('fields.state'), cell: (article) => <ArticleMark article={article} /> },
    { key: 'owner', header: t('fields.owner'), cell: (article) => <MemberName member={article.owner} /> },
    { key: 'useful', header: t('fields.useful'), numeric: true, cell: (article) => article.usefulCount },
  ];
  const mayVerify = rows.some(isToVerify);
  return (
    <DataTable
      label={t('articles.title')}
      rows={rows}
      rowKey={(article) => article.id}
      rowHref={(article) => to(`knowledge/articles/${article.id}`)}
      columns={columns}
      {...(mayVerify ? { actions: (article: ArticleRow) => isToVerify(article) && <VerifyButton article={article} compact />, actionsLabel: t('article.verify') } : {})}
    />
  );
}

const isToVerify = (article: ArticleRow) => article.viewerCan.verify && (article.state === 'DUE' || article.state === 'UNVERIFIED');

/** One click: it still holds. */
export function VerifyButton({ article, compact = false }: { article: ArticleRow; compact?: boolean }) {
  const { t } = useTranslation('knowledge');
  const verify = useSubmit(VerifyArticleDocument, { success: 'ArticleSaved', done: t('article.verified') });
  return (
    <Button size={compact ? 'compact-sm' : 'sm'} variant={compact ? 'default' : 'filled'} loading={verify.busy} onClick={() => void verify.send({ input: { id: article.id, expectedVersion: article.version } })}>
      {t('article.verify')}
    </Button>
  );
}

import { Button } from '@mantine/core';
import { DataTable } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { KpiCard, KpiRow } from '@tandem/ui/kpi-card';
import { Markless } from '@tandem/ui/markless';
import { SideMark } from '@tandem/ui/side-mark';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useSession } from '../../../platform/session/use-session.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { type Suggestion, useWriting, type WritingData } from '../glossary.queries.ts';
import { newTermPath } from '../term-values.ts';
import classes from './glossary.module.css';

/** How we write: words that the other side does not know, and words that many use and nobody has agreed on. */
export function UsagePage() {
  const { t } = useTranslation('glossary');
  const to = useWorkspacePath();
  const query = useWriting();
  const suggestions = query.data?.termSuggestions ?? [];
  return (
    <Page title={t('usage.title')} subtitle={t('usage.subtitle')}>
      <div className={classes.stack}>
        {query.data && query.data.writing.length > 0 && <Writing writing={query.data.writing} />}
        <h2 className={classes.section}>{t('usage.suggested')}</h2>
        <p className={classes.note}>{t('usage.suggestedWhy')}</p>
        <Loaded
          query={query}
          skeleton={<TableSkeleton rows={6} />}
          isEmpty={suggestions.length === 0}
          empty={
            <EmptyState
              title={t('usage.none')}
              why={t('usage.noneWhy')}
              action={
                <Button component={Link} to={to('glossary/check')} variant="default">
                  {t('check.title')}
                </Button>
              }
            />
          }
        >
          {() => <Suggestions suggestions={suggestions} />}
        </Loaded>
      </div>
    </Page>
  );
}

function Writing({ writing }: { writing: readonly WritingData[] }) {
  const { t } = useTranslation('glossary');
  const format = useFormat();
  return (
    <KpiRow>
      {writing.flatMap(({ language, texts, unexplainedIt, unexplainedMarketing }) => [
        { key: `${language}-m`, label: t('usage.forMarketing', { language: t(`language.${language === 'PL' ? 'pl' : 'en'}`) }), value: unexplainedMarketing, texts },
        { key: `${language}-i`, label: t('usage.forIt', { language: t(`language.${language === 'PL' ? 'pl' : 'en'}`) }), value: unexplainedIt, texts },
      ]).map(({ key, label, value, texts }) => (
        <KpiCard key={key} label={label} value={format.number(value)} change={t('usage.perHundred')} cause={t('usage.ofTexts', { count: texts })} />
      ))}
    </KpiRow>
  );
}

function Suggestions({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const { t } = useTranslation('glossary');
  const to = useWorkspacePath();
  const { side } = useSession();
  return (
    <Markless>
      <DataTable
        label={t('usage.suggested')}
        rows={suggestions}
        rowKey={(row) => `${row.language}-${row.word}`}
        columns={[
          { key: 'word', header: t('fields.term'), primary: true, cell: (row) => <span lang={row.language.toLowerCase()}>{[row.word, ...row.forms].join(', ')}</span> },
          { key: 'side', header: t('usage.whose'), cell: (row) => (row.side ? <SideMark side={row.side} /> : t('list.bothSides')) },
          { key: 'times', header: t('usage.times'), numeric: true, cell: (row) => row.times },
          { key: 'texts', header: t('usage.texts'), numeric: true, cell: (row) => row.texts },
        ]}
        actionsLabel={t('list.new')}
        actions={(row) => (
          <Button component={Link} to={to(newTermPath(row.word, row.language, row.side ?? side))} variant="default" size="xs" aria-label={t('usage.proposeWord', { word: row.word })}>
            {t('usage.propose')}
          </Button>
        )}
      />
    </Markless>
  );
}

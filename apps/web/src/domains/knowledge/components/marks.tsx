import { StatusBadge, type Tone } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import type { ArticleState, BudgetEffectState, BudgetLineState, NoticeWindow } from '../knowledge.gen.ts';
import type { ArticleRow, ContractRow } from '../knowledge.queries.ts';
import classes from './knowledge.module.css';

const articleTones: Record<ArticleState, Tone> = { DRAFT: 'quiet', PUBLISHED: 'good', VERIFIED: 'good', DUE: 'warn', UNVERIFIED: 'bad', ARCHIVED: 'done' };

/** Where an article stands, and the day that matters for it. */
export function ArticleMark({ article, inLine = false }: { article: Pick<ArticleRow, 'state' | 'dueOn'>; inLine?: boolean }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  return (
    <span className={inLine ? classes.inLine : classes.tight}>
      <StatusBadge size="sm" tone={articleTones[article.state]} label={t(`articleStates.${article.state}`)} />
      {article.dueOn && <span className={classes.note}>{t(article.state === 'UNVERIFIED' ? 'article.wasDue' : 'article.due', { day: format.date(article.dueOn) })}</span>}
    </span>
  );
}

const windowTones: Record<NoticeWindow, Tone> = { LATER: 'quiet', OPEN: 'warn', PASSED: 'bad', ENDED: 'done' };

export function WindowMark({ window }: { window: NoticeWindow }) {
  const { t } = useTranslation('knowledge');
  return <StatusBadge size="sm" tone={windowTones[window]} label={t(`windows.${window}`)} />;
}

const effectTones: Record<BudgetEffectState, Tone> = { EXPECTED: 'quiet', REALISED: 'good', DECLINED: 'done', WITHDRAWN: 'done' };

export function EffectMark({ state }: { state: BudgetEffectState }) {
  const { t } = useTranslation('knowledge');
  return <StatusBadge size="sm" tone={effectTones[state]} label={t(`effectStates.${state}`)} />;
}

const lineTones: Record<BudgetLineState, Tone> = { COVERED: 'quiet', OPEN: 'warn', CLOSED: 'good' };

export function LineMark({ state }: { state: BudgetLineState }) {
  const { t } = useTranslation('knowledge');
  return <StatusBadge size="sm" tone={lineTones[state]} label={t(`lineStates.${state}`)} />;
}

/** That the same is bought elsewhere; `short` where the words above say so already. */
export function TwiceMark({ contract, short = false }: { contract: ContractRow; short?: boolean }) {
  const { t } = useTranslation('knowledge');
  if (!contract.boughtTwice) return null;
  const names = [...new Set(contract.twins.map(({ vendor, ownerSide }) => t('contract.twinOf', { vendor: vendor?.name ?? '', side: t(`sides.${ownerSide}`) })))];
  return <StatusBadge size="sm" tone="warn" label={short ? names.join(', ') : t('contract.twice', { others: names.join(', ') })} />;
}

import { Button } from '@mantine/core';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { BudgetDocument, BudgetSumsDocument, MarkLineDocument } from '../knowledge.gen.ts';
import type { LineEffect, LineRow } from '../knowledge.queries.ts';
import { SettleDialog } from './settle-dialog.tsx';
import { LineDialog } from './line-dialog.tsx';
import { LineMatches } from './line-matches.tsx';
import classes from './line-card.module.css';
import { EffectMark, LineMark } from './marks.tsx';
import { useMoney } from './use-money.ts';

/** A line of the budget: its money, the savings on it, and what could save more. */
export function LineCard({ line }: { line: LineRow }) {
  const { t } = useTranslation('knowledge');
  const [editing, setEditing] = useState(false);
  const mark = useSubmit(MarkLineDocument, { success: 'BudgetLineSaved', done: t(line.toClose ? 'budget.unmarked' : 'budget.marked'), refresh: [BudgetSumsDocument] });
  const { viewerCan } = line;
  const actions = viewerCan.edit && (
    <span className={classes['actions']}>
      {(line.gap > 0 || line.toClose) && (
        <Button size="compact-sm" variant="default" loading={mark.busy} onClick={() => void mark.send({ input: { id: line.id, expectedVersion: line.version, toClose: !line.toClose } })}>
          {t(line.toClose ? 'budget.unmark' : 'budget.mark')}
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={() => setEditing(true)}>
        {t('edit')}
      </Button>
    </span>
  );
  return (
    <Panel
      title={<LText value={line.title} />}
      note={
        <span className={classes['meta']}>
          <LineMark state={line.state} />
          {line.toClose && <StatusBadge size="sm" tone="quiet" label={t('budget.isToClose')} />}
          <span>{t(`categories.${line.category}`)}</span>
          <MemberName member={line.owner} />
        </span>
      }
      actions={actions}
    >
      <Amounts line={line} />
      {(line.effects.length > 0 || line.state === 'OPEN') && (
        <div className={classes['two']}>
          <div>
            <h3 className={classes['heading']}>{t('budget.savings')}</h3>
            {line.effects.length === 0 ? (
              <p className={classes['note']}>{t('budget.noSavings')}</p>
            ) : (
              <ul className={classes['list']}>
                {line.effects.map((effect) => (
                  <Effect key={effect.id} effect={effect} />
                ))}
              </ul>
            )}
          </div>
          {line.state === 'OPEN' && <LineMatches line={line} />}
        </div>
      )}
      {editing && <LineDialog line={line} year={line.year} onClose={() => setEditing(false)} />}
    </Panel>
  );
}

function Amounts({ line }: { line: LineRow }) {
  const { t } = useTranslation('knowledge');
  const money = useMoney();
  const amounts: [string, number][] = [
    [t('budget.planned'), line.planned],
    [t('budget.committed'), line.committed],
    [t('budget.needed'), line.needed],
    [t('budget.gap'), line.gap],
    [t('budget.realised'), line.realised],
    [t('budget.left'), line.left],
  ];
  return (
    <dl className={classes['amounts']}>
      {amounts.map(([name, amount]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{money(amount)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Effect({ effect }: { effect: LineEffect }) {
  const { t } = useTranslation('knowledge');
  const to = useWorkspacePath();
  const money = useMoney();
  const [settling, setSettling] = useState(false);
  const { insight, improvement } = effect;
  return (
    <li>
      <span className={classes['source']}>
        {effect.giver?.side && <SideMark side={effect.giver.side} size="sm" />}
        {insight && (
          <Link className={classes['link']} to={to(`knowledge/insights/${insight.id}`)}>
            {insight.claim.text}
          </Link>
        )}
        {improvement && (
          <Link className={classes['link']} to={to(`knowledge/improvements/${improvement.id}`)}>
            {improvement.title.text}
          </Link>
        )}
      </span>
      <span className={classes['meta']}>
        <EffectMark state={effect.state} />
        <span>{effect.realised === null ? t('saving.expected', { amount: money(effect.expected) }) : t('saving.realised', { amount: money(effect.realised), expected: money(effect.expected) })}</span>
        <span className={classes['note']}>{effect.giver?.name}</span>
      </span>
      {effect.note && (
        <span className={classes['note']}>
          <LText value={effect.note} />
        </span>
      )}
      {effect.viewerCan.settle && (
        <span>
          <Button size="compact-sm" onClick={() => setSettling(true)}>
            {t('saving.settle')}
          </Button>
        </span>
      )}
      {settling && <SettleDialog effect={effect} refresh={[BudgetDocument, BudgetSumsDocument]} onClose={() => setSettling(false)} />}
    </li>
  );
}

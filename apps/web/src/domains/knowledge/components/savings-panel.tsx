import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { InsightPageDocument, ImprovementPageDocument, type SavingSource, WithdrawEffectDocument } from '../knowledge.gen.ts';
import type { GivenEffect } from '../knowledge.queries.ts';
import { LinkDialog } from './link-dialog.tsx';
import classes from './knowledge.module.css';
import { EffectMark } from './marks.tsx';
import { useMoney } from './use-money.ts';

export interface SavingsPanelProps {
  source: SavingSource;
  sourceId: string;
  effects: readonly GivenEffect[];
  mayLink: boolean;
}

/** On which budget lines it saves, expected and confirmed. */
export function SavingsPanel({ source, sourceId, effects, mayLink }: SavingsPanelProps) {
  const { t } = useTranslation('knowledge');
  const [linking, link] = useDisclosure(false);
  const actions = mayLink && (
    <Button size="compact-sm" variant="default" onClick={link.open}>
      {t('saving.link')}
    </Button>
  );
  return (
    <Panel title={t('saving.title')} note={t('saving.note')} actions={actions}>
      {effects.length === 0 ? (
        <p className={classes.note}>{t('saving.none')}</p>
      ) : (
        <ul className={classes.list}>
          {effects.map((effect) => (
            <Saving key={effect.id} effect={effect} />
          ))}
        </ul>
      )}
      {linking && <LinkDialog source={source} sourceId={sourceId} onClose={link.close} />}
    </Panel>
  );
}

function Saving({ effect }: { effect: GivenEffect }) {
  const { t } = useTranslation('knowledge');
  const to = useWorkspacePath();
  const money = useMoney();
  const withdraw = useSubmit(WithdrawEffectDocument, { success: 'BudgetEffectSaved', done: t('saving.withdrawn'), refresh: [InsightPageDocument, ImprovementPageDocument] });
  const { line } = effect;
  return (
    <li>
      {line && (
        <span className={classes.marks}>
          <SideMark side={line.side} size="sm" />
          <Link className={classes.link} to={to(`knowledge/budget?side=${line.side}&year=${line.year}`)}>
            {line.title.text}, {line.year}
          </Link>
        </span>
      )}
      <span className={classes.meta}>
        <EffectMark state={effect.state} />
        <span>{effect.realised === null ? t('saving.expected', { amount: money(effect.expected) }) : t('saving.realised', { amount: money(effect.realised), expected: money(effect.expected) })}</span>
        {effect.viewerCan.withdraw && (
          <Button size="compact-xs" variant="subtle" color="gray" loading={withdraw.busy} onClick={() => void withdraw.send({ input: { id: effect.id, expectedVersion: effect.version } })}>
            {t('saving.withdraw')}
          </Button>
        )}
      </span>
      {effect.note && (
        <span className={classes.note}>
          <LText value={effect.note} />
        </span>
      )}
    </li>
  );
}

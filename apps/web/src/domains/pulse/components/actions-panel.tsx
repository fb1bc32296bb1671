import { Button } from '@mantine/core';
import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { PanelSkeleton } from '@tandem/ui/skeletons';
import { StatusBadge, type Tone } from '@tandem/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useToday } from '../../../platform/session/use-today.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { type Action, useActions } from '../pulse.queries.ts';
import { ChangeDialog } from './action-dialog.tsx';
import { CheckDialog } from './check-dialog.tsx';
import classes from './pulse.module.css';

type Stage = 'AGREED' | 'DUE' | 'YES' | 'PARTLY' | 'NO';
const TONES: Record<Stage, Tone> = { AGREED: 'quiet', DUE: 'warn', YES: 'good', PARTLY: 'warn', NO: 'bad' };

/** Where an action stands on a day, yyyy-mm-dd. */
const stageOf = ({ state, helped, checkOn }: Action, today: string): Stage => (state === 'CHECKED' && helped ? helped : checkOn <= today ? 'DUE' : 'AGREED');

/** What was agreed after surveys, and whether it helped. */
export function ActionsPanel({ surveyId = null }: { surveyId?: string | null }) {
  const { t } = useTranslation('pulse');
  const actions = useActions(surveyId);
  return (
    <Panel title={t('actions.title')} note={t('actions.note')}>
      <Loaded query={actions} skeleton={<PanelSkeleton height={160} />} isEmpty={actions.rows.length === 0} empty={<p className={classes.text}>{t('actions.empty')}</p>}>
        {() => (
          <>
            <ul className={classes.list}>
              {actions.rows.map((action) => (
                <Item key={action.id} action={action} />
              ))}
            </ul>
            <LoadMore {...actions} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Item({ action }: { action: Action }) {
  const { t } = useTranslation('pulse');
  const format = useFormat();
  const [opened, setOpened] = useState<'change' | 'check' | null>(null);
  const stage = stageOf(action, useToday());
  const { owner, viewerCan, checkedBy } = action;
  return (
    <li className={classes.item}>
      <div className={classes.itemHead}>
        <p className={classes.itemTitle}>
          <LText value={action.title} />
        </p>
        <StatusBadge size="sm" tone={TONES[stage]} label={t(`actions.stage.${stage}`)} />
      </div>
      <p className={classes.note}>{t('actions.about', { month: format.date(action.period, 'month'), text: action.questionText.text })}</p>
      <div className={classes.meta}>
        {owner && <MemberName member={owner} />}
        <span>{t('actions.due', { day: format.date(action.dueOn, 'short') })}</span>
        {action.state === 'AGREED' && <span>{t('actions.checkOn', { day: format.date(action.checkOn, 'short') })}</span>}
      </div>
      {action.state === 'CHECKED' && (
        <div className={classes.meta}>
          <span>{t(action.done ? 'actions.done' : 'actions.notDone')}</span>
          {checkedBy && <span>{t('actions.checkedBy', { name: checkedBy.name, day: format.date(action.checkedAt, 'short') })}</span>}
        </div>
      )}
      {action.note && (
        <p className={classes.text}>
          <LText value={action.note} />
        </p>
      )}
      {(viewerCan.update || viewerCan.check) && (
        <div className={classes.buttons}>
          {viewerCan.check && (
            <Button size="xs" onClick={() => setOpened('check')}>
              {t('actions.check')}
            </Button>
          )}
          {viewerCan.update && (
            <Button size="xs" variant="default" onClick={() => setOpened('change')}>
              {t('actions.change')}
            </Button>
          )}
        </div>
      )}
      {opened === 'change' && <ChangeDialog action={action} onClose={() => setOpened(null)} />}
      {opened === 'check' && <CheckDialog action={action} onClose={() => setOpened(null)} />}
    </li>
  );
}

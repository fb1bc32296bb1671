import { DiffView } from '@tandem/ui/diff-view';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { StatusBadge, type Tone } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import type { CrossingDetails, Ownable } from '../boundaries.queries.ts';
import classes from './boundaries.module.css';
import { CrossingActions } from './crossing-actions.tsx';

const TONES: Record<CrossingDetails['state'], Tone> = { HELD: 'warn', ESCALATED: 'bad', APPROVED: 'good', CONFLICT: 'bad', DECLINED: 'quiet', WITHDRAWN: 'quiet', OVERRIDDEN: 'warn' };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A held change with its difference, whose decision it is and by when, and what the reader may do. */
export function CrossingCard({ crossing, things }: { crossing: CrossingDetails; things: readonly Ownable[] }) {
  const { t } = useTranslation('boundaries');
  const format = useFormat();
  const to = useWorkspacePath();
  const thing = things.find(({ name }) => name === crossing.entity);
  const label = (path: string) => {
    const [field, language] = path.split('.');
    const words = [...(thing?.fields ?? []), ...(thing?.facts ?? [])].find(({ name }) => name === field)?.words.text ?? path;
    return language === 'pl' || language === 'en' ? `${words} (${language.toUpperCase()})` : words;
  };
  const shown = (path: string, value: string | null) => {
    if (value !== null && DAY.test(value)) return format.date(value);
    return thing?.facts.find(({ name }) => name === path)?.values?.find(({ name }) => name === value)?.words.text ?? value;
  };
  const { author, assignee, decidedBy, decidedAt, authority, reason } = crossing;
  return (
    <Panel
      title={thing ? <Link to={to(`${thing.path}/${crossing.entityId}`)} className={classes.link}>{crossing.title.text}</Link> : crossing.title.text}
      note={t('crossings.since', { when: format.relative(crossing.createdAt), due: format.date(crossing.dueAt) })}
      actions={<StatusBadge tone={TONES[crossing.state]} label={t(`crossingState.${crossing.state}`)} size="sm" />}
    >
      <div className={classes.changes}>
        {crossing.changes.map(({ path, before, after }) => (
          <DiffView key={path} label={label(path)} before={shown(path, before)} after={shown(path, after)} />
        ))}
      </div>
      <dl className={classes.facts}>
        <dt>{t('crossings.author')}</dt>
        <dd>{author && <MemberName member={author} />}</dd>
        <dt>{t('crossings.rule')}</dt>
        <dd>
          <SideMark side={crossing.holder} size="sm" /> <Link to={to(`boundaries/${crossing.domainId}`)} className={classes.link}>{crossing.ruleName.text}</Link>
        </dd>
        {assignee && (
          <>
            <dt>{t('crossings.assignee')}</dt>
            <dd>
              <MemberName member={assignee} />
            </dd>
          </>
        )}
        {decidedBy && decidedAt && (
          <>
            <dt>{t('crossings.decided')}</dt>
            <dd>
              <MemberName member={decidedBy} /> · {format.date(decidedAt)}
              {authority && (
                <span>
                  {` · ${t('crossings.then', { role: t(`crossings.roleThen.${authority.role}`) })} `}
                  {authority.side && <SideMark side={authority.side} size="sm" />}
                  {authority.handedOver && ` · ${t('crossings.byHandOver')}`}
                  {` · ${t('crossings.authority', { number: authority.rightNumber })}`}
                </span>
              )}
            </dd>
          </>
        )}
        {reason && (
          <>
            <dt>{t('crossings.reason')}</dt>
            <dd>
              <LText value={reason} />
            </dd>
          </>
        )}
      </dl>
      <CrossingActions crossing={crossing} />
    </Panel>
  );
}

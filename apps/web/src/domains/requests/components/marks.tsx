import { StatusBadge, type Tone } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import type { LaneName, RequestState } from '../requests.gen.ts';
import type { RequestRow } from '../requests.queries.ts';
import classes from './requests.module.css';

const tones: Record<RequestState, Tone> = {
  DRAFT: 'quiet', SUBMITTED: 'warn', COUNTER_OFFERED: 'warn', ACCEPTED: 'quiet', DECLINED: 'done', WITHDRAWN: 'done', IN_PROGRESS: 'quiet', DELIVERED: 'good', CONFIRMED: 'done', REOPENED: 'warn',
};

export function StateMark({ state }: { state: RequestState }) {
  const { t } = useTranslation('requests');
  return <StatusBadge tone={tones[state]} label={t(`states.${state}`)} size="sm" />;
}

const speed: Record<LaneName, number> = { STANDARD: 1, WEEK: 2, EXPRESS: 3 };

/** The lane as a word, with one to three bars. */
export function LaneMark({ lane }: { lane: LaneName }) {
  const { t } = useTranslation('requests');
  return (
    <span className={classes.lane}>
      <span className={classes.bars} aria-hidden>
        {[1, 2, 3].map((bar) => (
          <span key={bar} data-on={bar <= speed[lane] || undefined} />
        ))}
      </span>
      {t(`lanes.${lane}.name`)}
    </span>
  );
}

/** From here on a day is near. */
const NEAR = 1;

/** The clock of a request: to the answer while it is unanswered, to the promised or needed day while it is open, kept or late when it is done. */
export function Clock({ request }: { request: RequestRow }) {
  const { t } = useTranslation('requests');
  const { workingDaysLeft: left, promiseDelay: delay } = request;
  if (request.deliveredOn) {
    const late = delay ?? 0;
    return <StatusBadge tone={late > 0 ? 'bad' : 'good'} size="sm" label={late > 0 ? t('clock.late', { count: late }) : t('clock.kept')} />;
  }
  if (left === null || request.state === 'DRAFT') return <span className={classes.note}>–</span>;
  const tone: Tone = left < 0 ? 'bad' : left <= NEAR ? 'warn' : 'quiet';
  const words = left < 0 ? t('clock.over', { count: -left }) : left === 0 ? t('clock.today') : t('clock.left', { count: left });
  return (
    <span className={classes.clock}>
      <StatusBadge tone={tone} size="sm" label={words} />
      {request.state === 'SUBMITTED' && <AnswerClock request={request} />}
    </span>
  );
}

function AnswerClock({ request }: { request: RequestRow }) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  return <span className={classes.note}>{request.escalatedAt ? t('clock.escalated') : t('clock.answerBy', { when: format.dateTime(request.answerDueAt) })}</span>;
}

/** The day needed, as asked, and the day promised, with what it has moved. */
export function DaysCell({ request }: { request: RequestRow }) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  return (
    <span className={classes.days}>
      <span>{format.date(request.promisedDate ?? request.neededBy, 'short')}</span>
      {request.promisedDate && request.promisedDate !== request.neededBy && <span className={classes.note}>{t('days.needed', { day: format.date(request.neededBy, 'short') })}</span>}
      {request.slipCount > 0 && <span className={classes.note}>{t('days.moved', { count: request.slipCount })}</span>}
    </span>
  );
}

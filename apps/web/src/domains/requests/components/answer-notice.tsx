import { Button } from '@mantine/core';
import { StatusGlyph } from '@tandem/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { AcceptCounterOfferDocument, type RequestAnswer } from '../requests.gen.ts';
import type { RequestDetails } from '../requests.queries.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import classes from './requests.module.css';

const ANSWERS: RequestAnswer[] = ['ACCEPT', 'COUNTER_OFFER', 'DECLINE'];

/** What the request waits for, or what IT said. */
export function AnswerNotice({ request }: { request: RequestDetails }) {
  if (request.state === 'SUBMITTED') return <Unanswered request={request} />;
  if (request.state === 'COUNTER_OFFERED') return <Offer request={request} />;
  if (request.state === 'DECLINED') return <Said request={request} />;
  if (request.servedNote) return <Said request={request} />;
  return null;
}

function Unanswered({ request }: { request: RequestDetails }) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const [answer, setAnswer] = useState<RequestAnswer | null>(null);
  return (
    <section className={`${classes.notice} ${request.viewerCan.answer ? classes.answer : ''}`} data-tone="warn" aria-label={t('answer.title')}>
      <p className={classes.noticeTitle}>
        <StatusGlyph tone={request.escalatedAt ? 'bad' : 'warn'} />
        {request.escalatedAt ? t('answer.escalated', { when: format.dateTime(request.escalatedAt) }) : t('answer.until', { when: format.dateTime(request.answerDueAt) })}
      </p>
      {request.viewerCan.answer && (
        <div className={classes.buttons}>
          {ANSWERS.map((each) => (
            <Button key={each} variant={each === 'ACCEPT' ? 'filled' : 'default'} onClick={() => setAnswer(each)}>
              {t(`answer.${each}`)}
            </Button>
          ))}
        </div>
      )}
      {answer && <AnswerDialog request={request} answer={answer} onClose={() => setAnswer(null)} />}
    </section>
  );
}

/** A counter-offer stands beside what was asked; the requester takes it with one click. */
function Offer({ request }: { request: RequestDetails }) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const accept = useSubmit(AcceptCounterOfferDocument, { success: 'RequestSaved', done: t('offer.taken') });
  const size = request.offeredSize ?? request.size;
  return (
    <section className={classes.notice} data-tone="warn" aria-label={t('offer.title')}>
      <p className={classes.noticeTitle}>
        <StatusGlyph tone="warn" />
        {t('offer.title')}
      </p>
      <dl className={classes.facts}>
        <dt>{t('offer.asked')}</dt>
        <dd>
          {format.date(request.neededBy, 'weekday')}, {t('forecast.parts', { count: request.size })}
        </dd>
        <dt>{t('offer.offered')}</dt>
        <dd>
          <b>
            {format.date(request.offeredDate, 'weekday')}, {t('forecast.parts', { count: size })}
          </b>
        </dd>
      </dl>
      <Note request={request} />
      {request.viewerCan.acceptCounterOffer && (
        <div className={classes.buttons}>
          <Button loading={accept.busy} onClick={() => void accept.send({ input: { id: request.id, expectedVersion: request.version } })}>
            {t('offer.take')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Words that stay: why it was declined, what the requester said about the delivery. */
function Said({ request }: { request: RequestDetails }) {
  const { t } = useTranslation('requests');
  return (
    <section className={classes.notice} aria-label={t(`states.${request.state}`)}>
      <p className={classes.noticeTitle}>{request.served ? t(`served.${request.served}`) : t(`states.${request.state}`)}</p>
      <Note request={request} />
    </section>
  );
}

function Note({ request }: { request: RequestDetails }) {
  const about = request.servedNote ?? request.answerNote;
  if (!about) return null;
  return (
    <>
      <p className={classes.text}>
        <LText value={about} />
      </p>
      <span className={classes.note}>
        <MemberName member={request.servedNote ? request.requester : request.answeredBy} />
      </span>
    </>
  );
}

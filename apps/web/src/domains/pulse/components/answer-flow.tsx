import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, isEmptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitProblem } from '../../../platform/forms/submit-problem.tsx';
import { UnsavedGuard } from '../../../platform/forms/unsaved-guard.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { AnswerPulseDocument } from '../pulse.gen.ts';
import type { Survey } from '../pulse.queries.ts';
import classes from './pulse.module.css';
import { Scale } from './scale.tsx';
import { Promise } from './survey-state.tsx';
import { useKeys } from './use-keys.ts';

type Side = 'IT' | 'MARKETING';
interface Given {
  own?: number;
  predicted?: number;
}

/** One question a screen, two scales each, at the end a remark. Everything stays until the server has counted it; nothing is kept in the browser. */
export function AnswerFlow({ survey, side, onSent }: { survey: Survey; side: Side; onSent: () => void }) {
  const { t } = useTranslation('pulse');
  const [step, setStep] = useState(0);
  /** Which scale the next digit answers. */
  const [turn, setTurn] = useState<keyof Given>('own');
  const [answers, setAnswers] = useState<Record<string, Given>>({});
  const form = useForm({ mode: 'controlled', initialValues: { comment: emptyText() } });
  const submit = useSubmit(AnswerPulseDocument, { success: 'PulseAnswered', form, onSuccess: onSent });
  const heading = useRef<HTMLHeadingElement>(null);
  const { questions } = survey;
  const question = questions[step];
  const given = question ? (answers[question.code] ?? {}) : {};
  const isAnswered = given.own !== undefined && given.predicted !== undefined;
  const other: Side = side === 'IT' ? 'MARKETING' : 'IT';
  const give = (part: keyof Given, value: number) => {
    if (!question) return;
    setAnswers((all) => ({ ...all, [question.code]: { ...all[question.code], [part]: value } }));
    setTurn(part === 'own' ? 'predicted' : 'own');
  };

  useEffect(() => {
    if (step > 0) heading.current?.focus();
  }, [step]);
  const go = (to: number) => {
    submit.clear();
    setTurn('own');
    setStep(to);
  };
  const send = () => {
    const complete = questions.flatMap(({ code }) => {
      const { own, predicted } = answers[code] ?? {};
      return own === undefined || predicted === undefined ? [] : [{ question: code, own, predicted }];
    });
    const { comment } = form.getValues();
    return submit.send({ input: { surveyId: survey.id, answers: complete, comment: isEmptyText(comment) ? null : textInput(comment) } });
  };
  const next = (event: FormEvent) => {
    event.preventDefault();
    if (!question) void send();
    else if (isAnswered) go(step + 1);
  };
  useKeys({
    active: question !== undefined,
    digit: (value) => give(turn, value),
    enter: () => isAnswered && go(step + 1),
  });

  return (
    <form className={classes.question} onSubmit={next} noValidate>
      <UnsavedGuard when={Object.keys(answers).length > 0 && submit.problem?.code !== 'ALREADY_ANSWERED'} submit={submit} />
      <Progress step={step} count={questions.length} />
      {question ? (
        <>
          <h2 className={classes.statement} ref={heading} tabIndex={-1}>
            <LText value={question.text} />
          </h2>
          <Scale key={`${question.code} own`} name="own" side={side} label={t('answer.own', { side: t(`side.${side}`) })} value={given.own} onChange={(value) => give('own', value)} />
          <Scale key={`${question.code} predicted`} name="predicted" side={other} label={t('answer.predicted', { side: t(`side.${other}`) })} value={given.predicted} onChange={(value) => give('predicted', value)} />
        </>
      ) : (
        <>
          <h2 className={classes.statement} data-short ref={heading} tabIndex={-1}>
            {t('answer.last')}
          </h2>
          <LocalizedTextArea form={form} path="comment" label={t('answer.comment')} description={t('answer.commentHint')} maxLength={500} />
          <SubmitProblem submit={submit} />
        </>
      )}
      <div className={classes.steer}>
        <Button variant="default" disabled={step === 0} onClick={() => go(step - 1)}>
          {t('answer.back')}
        </Button>
        <Button type="submit" loading={submit.busy} disabled={question !== undefined && !isAnswered}>
          {t(question ? 'answer.next' : 'answer.send')}
        </Button>
      </div>
      {question && <p className={classes.keys}>{t('answer.keys')}</p>}
      {step === 0 && <Promise kMin={survey.kMin} />}
    </form>
  );
}

function Progress({ step, count }: { step: number; count: number }) {
  const { t } = useTranslation('pulse');
  const at = Math.min(step + 1, count);
  const label = step < count ? t('answer.progress', { at, count }) : t('answer.progressLast');
  return (
    <div className={classes.progress}>
      <span className={classes.note}>{label}</span>
      <div className={classes.bar} role="progressbar" aria-label={t('answer.title')} aria-valuemin={0} aria-valuemax={count} aria-valuenow={Math.min(step, count)} aria-valuetext={label}>
        <span style={{ width: `${(100 * Math.min(step, count)) / count}%` }} />
      </div>
    </div>
  );
}

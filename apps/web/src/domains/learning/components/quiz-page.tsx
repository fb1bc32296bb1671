import { Button } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { Panel } from '@tandem/ui/panel';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { StatusGlyph } from '@tandem/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { AnswerQuizDocument, BeginQuizDocument, QuizPageDocument } from '../learning.gen.ts';
import { type Attempt, useQuiz } from '../learning.queries.ts';
import { LearningTabs } from './learning-tabs.tsx';
import classes from './learning.module.css';

type Question = Attempt['questions'][number];

/** The words of the other department, one question at a time; what is right is told after the answer. */
export function QuizPage() {
  const { t } = useTranslation('learning');
  return (
    <Page title={t('quiz.title')} subtitle={t('quiz.subtitle')}>
      <div className={classes.page}>
        <LearningTabs />
        <Loaded query={useQuiz()} skeleton={<PageSkeleton />}>
          {({ myLearning, quizAttempts }) => <Quiz mine={myLearning} attempts={quizAttempts.edges.map(({ node }) => node)} />}
        </Loaded>
      </div>
    </Page>
  );
}

interface QuizProps {
  mine: { openAttemptId: string | null; quizDueOn: string | null; viewerCanQuiz: boolean };
  attempts: readonly Attempt[];
}

function Quiz({ mine, attempts }: QuizProps) {
  const { t } = useTranslation('learning');
  const format = useFormat();
  const begin = useSubmit(BeginQuizDocument, { success: 'QuizBegun', refresh: [QuizPageDocument] });
  const [shown, setShown] = useState<string | null>(null);
  const open = attempts.find(({ id }) => id === mine.openAttemptId) ?? attempts.find(({ id }) => id === shown);
  const past = attempts.filter(({ id, finishedAt }) => finishedAt && id !== open?.id);
  return (
    <>
      {open ? (
        <Questions key={open.id} attempt={open} onAnswer={() => setShown(open.id)} />
      ) : (
        <EmptyState
          title={t(mine.viewerCanQuiz ? 'quiz.ready' : 'quiz.notYet', { day: format.date(mine.quizDueOn, 'long') })}
          why={t('quiz.why')}
          action={
            mine.viewerCanQuiz ? (
              <Button loading={begin.busy} onClick={() => void begin.send({})}>
                {t('quiz.begin')}
              </Button>
            ) : undefined
          }
        />
      )}
      {past.length > 0 && (
        <Panel title={t('quiz.past')} note={t('quiz.private')}>
          <ul className={classes.list}>
            {past.map((attempt) => (
              <li key={attempt.id} className={classes.item}>
                <span>{format.date(attempt.finishedAt, 'long')}</span>
                <span className={classes.figure}>{t('quiz.score', { right: attempt.rightAnswers, asked: attempt.asked })}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function Questions({ attempt, onAnswer }: { attempt: Attempt; onAnswer: () => void }) {
  const { t } = useTranslation('learning');
  const first = attempt.questions.findIndex(({ answer }) => answer === null);
  const [at, setAt] = useState(first === -1 ? attempt.questions.length : first);
  const question = attempt.questions[at];
  if (!question) return <Result attempt={attempt} />;
  return (
    <Panel title={t('quiz.question', { number: at + 1, asked: attempt.asked })} note={question.repetition ? t('quiz.again') : undefined}>
      <QuestionForm key={question.id} question={question} onAnswer={onAnswer} onNext={() => setAt(at + 1)} last={at === attempt.questions.length - 1} />
    </Panel>
  );
}

function QuestionForm({ question, onAnswer, onNext, last }: { question: Question; onAnswer: () => void; onNext: () => void; last: boolean }) {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  const answer = useSubmit(AnswerQuizDocument, { success: 'QuizAnswered' });
  const answered = question.answer !== null;
  const choose = async (option: number) => {
    onAnswer();
    await answer.send({ input: { questionId: question.id, option } });
  };
  return (
    <div className={classes.question}>
      <p className={classes.prompt} id={question.id}>
        {question.prompt.text}
      </p>
      <div className={classes.options} role="group" aria-labelledby={question.id}>
        {question.options.map((option, index) => {
          const right = answered && index === question.right;
          const wrong = answered && index === question.answer && !right;
          return (
            <button key={option.text} type="button" className={classes.option} disabled={answered || answer.busy} data-right={right || undefined} data-wrong={wrong || undefined} onClick={() => void choose(index)}>
              {right && <StatusGlyph tone="good" />}
              {wrong && <StatusGlyph tone="bad" />}
              <span>
                {option.text}
                {right && <span className={classes.note}> {t('quiz.isRight')}</span>}
                {wrong && <span className={classes.note}> {t('quiz.yours')}</span>}
              </span>
            </button>
          );
        })}
      </div>
      <div aria-live="polite">
        {answered && question.explanation && (
          <div className={classes.stack}>
            <div className={classes.why}>
              <strong>{t(question.answer === question.right ? 'quiz.right' : 'quiz.wrong')}</strong>
              <span>
                <LText value={question.explanation} />
              </span>
              {question.termId && (
                <Link className={classes.link} to={to(`glossary/${question.termId}`)}>
                  {t('quiz.toTerm')}
                </Link>
              )}
              {question.insightId && (
                <Link className={classes.link} to={to(`customer/insights/${question.insightId}`)}>
                  {t('quiz.toInsight')}
                </Link>
              )}
            </div>
            <div>
              <Button onClick={onNext} autoFocus>
                {t(last ? 'quiz.toResult' : 'quiz.next')}
              </Button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

/** How it went, and what each answer should have been. */
function Result({ attempt }: { attempt: Attempt }) {
  const { t } = useTranslation('learning');
  const format = useFormat();
  return (
    <Panel title={t('quiz.done')} note={t('quiz.dueAgain', { day: format.date(attempt.dueAgainOn, 'long') })}>
      <p className={classes.big}>{t('quiz.score', { right: attempt.rightAnswers, asked: attempt.asked })}</p>
      <p className={classes.note}>{t('quiz.private')}</p>
      <ul className={classes.list}>
        {attempt.questions.map((question) => (
          <li key={question.id} className={classes.item}>
            <div className={classes.words}>
              <span className={classes.side}>
                <StatusGlyph tone={question.answer === question.right ? 'good' : 'bad'} />
                <span>{question.prompt.text}</span>
              </span>
              {question.explanation && (
                <p className={classes.text}>
                  <LText value={question.explanation} />
                </p>
              )}
            </div>
            <span className={classes.note}>{t(question.answer === question.right ? 'quiz.right' : 'quiz.wrong')}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

import { useForm } from '@mantine/form';
import { SegmentedControl } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { PanelSkeleton } from '@tandem/ui/skeletons';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { AnswerWordDocument, WordQuestionsDocument } from '../glossary.gen.ts';
import { useWordQuestions, type WordQuestionData } from '../glossary.queries.ts';
import { newTermPath } from '../term-values.ts';
import classes from './glossary.module.css';

/** Words that readers did not get: those that wait for this side, or all with their answers; the most asked about of the week on top. */
export function QuestionsPage() {
  const { t } = useTranslation('glossary');
  const [filters, setFilters] = useUrlFilters({ show: 'mine' });
  const mine = filters.show !== 'all';
  const questions = useWordQuestions({ waitingForMe: mine, state: null });
  return (
    <Page title={t('questions.title')} subtitle={t('questions.subtitle')} width="text">
      <div className={classes.stack}>
        <SegmentedControl
          aria-label={t('questions.show')}
          value={mine ? 'mine' : 'all'}
          onChange={(show) => setFilters({ show })}
          data={[
            { value: 'mine', label: t('questions.mine') },
            { value: 'all', label: t('questions.all') },
          ]}
        />
        {questions.confusing.length > 0 && (
          <Panel title={t('questions.week')}>
            <div className={classes.chips}>
              {questions.confusing.map(({ word, language, times }) => (
                <span key={`${language}-${word}`} className={classes.chip}>
                  <strong lang={language.toLowerCase()}>{word}</strong> · {t('questions.times', { count: times })}
                </span>
              ))}
            </div>
          </Panel>
        )}
        <Loaded query={questions} skeleton={<PanelSkeleton height={160} />} isEmpty={questions.rows.length === 0} empty={<EmptyState title={t(mine ? 'questions.noneForMe' : 'questions.none')} />}>
          {() => (
            <div className={classes.stack}>
              {questions.rows.map((question) => (
                <QuestionCard key={question.id} question={question} />
              ))}
              <LoadMore {...questions} />
            </div>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function QuestionCard({ question }: { question: WordQuestionData }) {
  const { t } = useTranslation('glossary');
  const format = useFormat();
  const to = useWorkspacePath();
  const { state, overdue, side, times, termId } = question;
  const due = t(overdue ? 'questions.overdue' : 'questions.due', { when: format.date(question.dueAt) });
  return (
    <Panel
      title={<span lang={question.language.toLowerCase()}>{question.word}</span>}
      note={[t('questions.times', { count: times }), t(`questions.answers.${side ?? 'BOTH'}`), ...(state === 'OPEN' ? [due] : [])].join(' · ')}
      actions={<StatusBadge tone={state === 'ANSWERED' ? 'good' : overdue ? 'bad' : 'quiet'} label={t(`questions.${state}`)} />}
    >
      <div className={classes.stack}>
        {question.answer && (
          <p className={classes.text}>
            <LText value={question.answer} />
          </p>
        )}
        {question.answerer && question.answeredAt && (
          <p className={classes.note}>
            <MemberName member={question.answerer} /> · {format.relative(question.answeredAt)}
          </p>
        )}
        {question.viewerCan.answer && <AnswerForm question={question} />}
        <p className={classes.note}>{termId ? <Link to={to(`glossary/${termId}`)}>{t('questions.term')}</Link> : <Link to={to(newTermPath(question.word, question.language, question.side))}>{t('questions.propose')}</Link>}</p>
      </div>
    </Panel>
  );
}

function AnswerForm({ question: { id, version } }: { question: WordQuestionData }) {
  const { t } = useTranslation('glossary');
  const form = useForm({ mode: 'controlled', initialValues: { answer: emptyText() } });
  const submit = useSubmit(AnswerWordDocument, { success: 'WordQuestionSaved', form, done: t('questions.answered'), refresh: [WordQuestionsDocument] });
  return (
    <FormLayout onSubmit={form.onSubmit(({ answer }) => void submit.send({ input: { id, expectedVersion: version, answer: textInput(answer) } }))}>
      <LocalizedTextArea form={form} path="answer" label={t('questions.answer')} required minRows={2} maxLength={500} />
      <SubmitBar submit={submit} label={t('questions.send')} />
    </FormLayout>
  );
}

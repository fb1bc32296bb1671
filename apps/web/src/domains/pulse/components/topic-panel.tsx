import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import type { Survey } from '../pulse.queries.ts';
import { ActionDialog } from './action-dialog.tsx';
import classes from './pulse.module.css';

/** The largest gap: what to talk about this month, and the button that turns it into an action. */
export function TopicPanel({ survey }: { survey: Survey }) {
  const { t } = useTranslation('pulse');
  const format = useFormat();
  const [agreeing, agree] = useDisclosure(false);
  const { topic } = survey;
  const text = survey.questions.find(({ code }) => code === topic?.question)?.text;
  return (
    <Panel title={t('topic.title', { month: format.date(survey.period, 'month') })}>
      <div className={classes.tight}>
        {topic && text ? (
          <>
            <p className={classes.lead}>
              <LText value={text} />
            </p>
            <p className={classes.gap}>
              <span className={classes.big}>{format.number(topic.gap, 0)}</span>
              {t(`topic.${topic.kind}`)}
            </p>
            <p className={classes.note}>{t('topic.why')}</p>
          </>
        ) : (
          <p className={classes.text}>{t('topic.none')}</p>
        )}
        {survey.viewerCan.act && (
          <div className={classes.buttons}>
            <Button onClick={agree.open}>{t('topic.agree')}</Button>
          </div>
        )}
      </div>
      {agreeing && <ActionDialog survey={survey} onClose={agree.close} />}
    </Panel>
  );
}

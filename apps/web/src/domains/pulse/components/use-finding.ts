import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import type { Survey } from '../pulse.queries.ts';

/** The largest gap of a survey in one sentence; null when both sides agree or one is not shown. */
export function useFinding(): (survey: Pick<Survey, 'topic' | 'results'>) => string | null {
  const { t } = useTranslation('pulse');
  const format = useFormat();
  return ({ topic, results }) => {
    const result = results?.find(({ question }) => question === topic?.question);
    if (!topic || !result) return null;
    const show = (value: number | null) => format.number(value, 0);
    return t(`finding.${topic.kind}`, {
      ...{ text: result.text.text.replace(/\.$/, ''), ownIt: show(result.ownIt), ownMarketing: show(result.ownMarketing) },
      ...{ predictedByIt: show(result.predictedByIt), predictedByMarketing: show(result.predictedByMarketing) },
    });
  };
}

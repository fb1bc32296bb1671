import { SideMark } from '@tandem/ui/side-mark';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import classes from './auth.module.css';

/** Forrester's two questions: what each side answers about the same thing. */
const views = [
  { key: 'fast', it: 0.7, marketing: 0.45 },
  { key: 'meet', it: 0.7, marketing: 0.59 },
] as const;

export function TwoViews() {
  const { t } = useTranslation('identity');
  const format = useFormat();
  return (
    <section className={classes.views} aria-label={t('aside.lead')}>
      <h2 className={classes.viewsTitle}>{t('aside.lead')}</h2>
      {views.map(({ key, it, marketing }) => (
        <div key={key} className={classes.view}>
          <p className={classes.question}>{t(`aside.${key}`)}</p>
          <div className={classes.scale}>
            <span className={classes.span} style={{ left: `${marketing * 100}%`, width: `${(it - marketing) * 100}%` }} />
            <span className={classes.point} style={{ left: `${it * 100}%` }}>
              <SideMark side="IT" />
              <span>{format.percent(it)}</span>
            </span>
            <span className={classes.point} style={{ left: `${marketing * 100}%` }}>
              <SideMark side="MARKETING" />
              <span>{format.percent(marketing)}</span>
            </span>
          </div>
        </div>
      ))}
      <p className={classes.source}>{t('aside.source')}</p>
      <p className={classes.aim}>{t('aside.aim')}</p>
    </section>
  );
}

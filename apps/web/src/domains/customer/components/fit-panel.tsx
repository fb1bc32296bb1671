import { Button } from '@mantine/core';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import type { FitRow, TechnologyDetails } from '../customer.queries.ts';
import type { FitHalf } from '../technologies.gen.ts';
import { AssessDialog } from './assess-dialog.tsx';
import classes from './customer.module.css';
import { Score } from './marks.tsx';

/** What somebody has spoken of comes before what nobody has. */
const ratedFirst = (fits: readonly FitRow[]) => fits.toSorted((a, b) => Number(b.functional !== null || b.technical !== null) - Number(a.functional !== null || a.technical !== null));

/** Each challenge with both halves beside each other; who reads it may rate only their own. */
export function FitPanel({ technology }: { technology: TechnologyDetails }) {
  const { t } = useTranslation('customer');
  const to = useWorkspacePath();
  const [rating, setRating] = useState<{ fit: FitRow; half: FitHalf } | null>(null);
  return (
    <Panel title={t('fit.title')} note={t('fit.note')}>
      {technology.fits.length === 0 ? (
        <div className={classes.stackSmall}>
          <p className={classes.muted}>{t('fit.noChallenges')}</p>
          <Button component={Link} to={to('customer/challenges')} variant="default">
            {t('fit.toChallenges')}
          </Button>
        </div>
      ) : (
        <div>
          {ratedFirst(technology.fits).map((fit) => (
            <article key={fit.challenge.id} className={classes.challenge} aria-label={fit.challenge.title.text}>
              <div className={classes.challengeHead}>
                <strong>
                  <LText value={fit.challenge.title} />
                </strong>
                <span className={classes.note}>
                  {t('fields.threshold')}: <LText value={fit.challenge.threshold} />
                </span>
                {fit.disagreement && <StatusBadge tone="warn" size="sm" label={t('fit.disagreement', { marketing: fit.functional?.score, it: fit.technical?.score })} />}
              </div>
              <div className={classes.halves}>
                <Half said={fit.functional} half="FUNCTIONAL" {...(technology.viewerCan.assessFunctional ? { onRate: () => setRating({ fit, half: 'FUNCTIONAL' }) } : {})} />
                <Half said={fit.technical} half="TECHNICAL" {...(technology.viewerCan.assessTechnical ? { onRate: () => setRating({ fit, half: 'TECHNICAL' }) } : {})} />
              </div>
            </article>
          ))}
        </div>
      )}
      {rating && <AssessDialog technology={technology} fit={rating.fit} half={rating.half} onClose={() => setRating(null)} />}
    </Panel>
  );
}

function Half({ said, half, onRate }: { said: FitRow['functional']; half: FitHalf; onRate?: () => void }) {
  const { t } = useTranslation('customer');
  const format = useFormat();
  return (
    <div className={classes.half} role="group" aria-label={t(`halves.${half === 'FUNCTIONAL' ? 'functional' : 'technical'}`)}>
      <div className={classes.halfHead}>
        <span className={classes.meta}>
          <SideMark side={half === 'FUNCTIONAL' ? 'MARKETING' : 'IT'} size="sm" />
          {t(`halves.${half === 'FUNCTIONAL' ? 'functional' : 'technical'}`)}
        </span>
        {said && <StatusBadge tone={said.stale ? 'warn' : 'good'} size="sm" label={t(said.stale ? 'fit.ranOut' : 'fit.holdsUntil', { day: format.date(said.validUntil) })} />}
      </div>
      {said ? (
        <>
          <span className={classes.score}>
            <Score value={said.score} />
            <span className={classes.note}>{t(`scores.${said.score}`)}</span>
          </span>
          <p className={classes.text}>
            <LText value={said.rationale} />
          </p>
          <span className={classes.note}>
            <MemberName member={said.author} /> · {format.date(said.createdAt)}
          </span>
        </>
      ) : (
        <p className={classes.muted}>{t(half === 'FUNCTIONAL' ? 'fit.waitsForMarketing' : 'fit.waitsForIt')}</p>
      )}
      {onRate && (
        <div>
          <Button size="compact-sm" variant={said && !said.stale ? 'default' : 'filled'} onClick={onRate}>
            {t(said ? 'fit.rateAgain' : 'fit.rate')}
          </Button>
        </div>
      )}
    </div>
  );
}

import { StatusBadge } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import type { JourneyStage } from '../customer.gen.ts';
import type { SourceRow } from '../customer.queries.ts';
import classes from './customer.module.css';

export const STAGES: JourneyStage[] = ['AWARENESS', 'CONSIDERATION', 'PURCHASE', 'SERVICE', 'LOYALTY'];

/** Sources down with who looks after them and why they may be used, the customer's journey across: where each is used, and since when no longer. */
export function JourneyMap({ rows }: { rows: readonly SourceRow[] }) {
  const { t } = useTranslation('customer');
  const to = useWorkspacePath();
  const format = useFormat();
  return (
    <div className={classes.mapScroll} tabIndex={0} role="group" aria-label={t('sources.journey')}>
      <table className={classes.map} aria-label={t('sources.journey')}>
        <thead>
          <tr>
            <th scope="col">{t('fields.name')}</th>
            {STAGES.map((stage) => (
              <th key={stage} scope="col">
                {t(`stages.${stage}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((source) => (
            <tr key={source.id}>
              <th scope="row">
                <Link className={classes.link} to={to(`customer/sources/${source.id}`)}>
                  <LText value={source.name} />
                </Link>
                <p className={classes.note}>
                  {source.owner ? <MemberName member={source.owner} /> : t('sources.noOwner')} · {source.lawfulBasis ? t(`bases.${source.lawfulBasis}`) : t('sources.noBasis')}
                </p>
              </th>
              {STAGES.map((stage) => {
                const used = source.stages.find((each) => each.stage === stage);
                return (
                  <td key={stage}>
                    {used ? <StatusBadge tone={used.fresh ? 'good' : 'warn'} size="sm" label={t(used.fresh ? 'sources.used' : 'sources.usedLong', { day: format.date(used.lastUsedOn, 'short') })} /> : <span className={classes.note}>–</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

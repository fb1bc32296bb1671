import { Button } from '@mantine/core';
import { SideMark } from '@tandem/ui/side-mark';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import type { ContractRow } from '../knowledge.queries.ts';
import { ContractDialog } from './contract-dialog.tsx';
import classes from './knowledge.module.css';
import { TwiceMark, WindowMark } from './marks.tsx';
import { ReviewDialog } from './review-dialog.tsx';
import { useMoney } from './use-money.ts';

/** A contract: what, until when, by when notice, what each side said. */
export function ContractCard({ contract }: { contract: ContractRow }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  const money = useMoney();
  const [dialog, setDialog] = useState<'edit' | 'review' | null>(null);
  const close = () => setDialog(null);
  const { viewerCan, window } = contract;
  return (
    <li id={contract.id}>
      <span className={classes.marks}>
        <SideMark side={contract.ownerSide} size="sm" />
        <strong>
          <LText value={contract.title} />
        </strong>
      </span>
      <span className={classes.meta}>
        <WindowMark window={window} />
        <TwiceMark contract={contract} />
      </span>
      <span className={classes.note}>
        {t('contract.line', { category: t(`categories.${contract.category}`), cost: money(contract.costYear), from: format.date(contract.startsOn), to: format.date(contract.endsOn) })}
      </span>
      {window !== 'ENDED' && <span>{t(window === 'PASSED' ? 'contract.noticePassed' : 'contract.noticeBy', { day: format.date(contract.noticeBy), count: contract.noticeDays })}</span>}
      {contract.seats !== null && contract.usedSeats !== null && (
        <span className={classes.note}>
          {t(contract.idleCostYear > 0 ? 'contract.seatsIdle' : 'contract.seats', { used: contract.usedSeats, seats: contract.seats, idle: money(contract.idleCostYear) })}
        </span>
      )}
      <Reviews contract={contract} />
      {(viewerCan.edit || viewerCan.review) && (
        <span className={classes.actions}>
          {viewerCan.review && (
            <Button size="compact-sm" variant="default" onClick={() => setDialog('review')}>
              {t('review.open')}
            </Button>
          )}
          {viewerCan.edit && (
            <Button size="compact-sm" variant="default" onClick={() => setDialog('edit')}>
              {t('contract.editOrRenew')}
            </Button>
          )}
        </span>
      )}
      {dialog === 'review' && <ReviewDialog contract={contract} onClose={close} />}
      {dialog === 'edit' && <ContractDialog vendorId={contract.vendor?.id ?? ''} contract={contract} onClose={close} />}
    </li>
  );
}

/** What each side wants, or that it has not said so. */
export function Reviews({ contract }: { contract: ContractRow }) {
  const { t } = useTranslation('knowledge');
  if (contract.window === 'ENDED') return null;
  return (
    <span className={classes.tight}>
      {(['IT', 'MARKETING'] as const).map((side) => {
        const review = contract.reviews.find((each) => each.side === side);
        return (
          <span key={side} className={classes.marks}>
            <SideMark side={side} size="sm" />
            <span className={classes.note}>
              {review ? t(`verdicts.${review.verdict}`) : t('review.missing')}
              {review?.note && (
                <>
                  : <LText value={review.note} />
                </>
              )}
            </span>
          </span>
        );
      })}
    </span>
  );
}

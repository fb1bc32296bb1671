import { Button } from '@mantine/core';
import { speak } from '@tandem/board-pack/words';
import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/forms/use-submit.ts';
import { useFormat, useLanguage } from '../../platform/i18n/use-format.ts';
import { BoardPackSharesDocument, type BoardPackSharesQuery, EndBoardPackShareDocument } from '../board-pack.gen.ts';
import { useBoardPackShares } from '../board-pack.queries.ts';
import classes from './board-pack.module.css';

type Share = BoardPackSharesQuery['boardPackShares']['edges'][number]['node'];

/** Links that still open a pack; nothing while there are none. */
export function BoardPackShares() {
  const { t } = useTranslation('overview');
  const { rows, hasMore, loadMore, loadingMore } = useBoardPackShares();
  if (rows.length === 0) return null;
  return (
    <div className={classes.shares}>
      <Panel title={t('pack.links')} note={t('pack.linksNote')}>
        <ul className={classes.rows}>
          {rows.map((share) => (
            <ShareRow key={share.id} share={share} />
          ))}
        </ul>
        <LoadMore hasMore={hasMore} loadMore={loadMore} loadingMore={loadingMore} />
      </Panel>
    </div>
  );
}

function ShareRow({ share: { id, version, period, expiresAt, sharedBy } }: { share: Share }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const name = speak(useLanguage()).period(period);
  const end = useSubmit(EndBoardPackShareDocument, { success: 'BoardPackShareEnded', done: t('pack.ended'), refresh: [BoardPackSharesDocument] });
  return (
    <li className={classes.row}>
      <div>
        {name}
        <p className={classes.note}>{t('pack.linkFacts', { name: sharedBy?.name ?? '', when: format.dateTime(expiresAt) })}</p>
      </div>
      <Button variant="default" size="compact-sm" loading={end.busy} aria-label={t('pack.endLabel', { period: name })} onClick={() => void end.send({ input: { id, expectedVersion: version } })}>
        {t('pack.end')}
      </Button>
    </li>
  );
}

import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { CardsSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import type { DataWishState } from '../customer.gen.ts';
import { useWishes, type WishRow } from '../customer.queries.ts';
import { CustomerTabs } from './customer-tabs.tsx';
import classes from './customer.module.css';
import { DropDialog, MeetDialog, WishDialog } from './wish-dialogs.tsx';

const STATES: DataWishState[] = ['OPEN', 'MET', 'DROPPED'];

/** Data that marketing wants and nobody stores: the other half of dark data. */
export function WishesPage() {
  const { t } = useTranslation('customer');
  const [filters, setFilters] = useUrlFilters({ state: '' });
  const state = STATES.find((each) => each.toLowerCase() === filters.state) ?? 'OPEN';
  const wishes = useWishes(state);
  const [writing, setWriting] = useState(false);
  const create = wishes.data?.dataWishes.viewerCanCreate && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setWriting(true)}>
      {t('wishes.new')}
    </Button>
  );
  return (
    <Page title={t('wishes.title')} subtitle={t('wishes.subtitle')} actions={create || null}>
      <CustomerTabs />
      <FilterBar>
        <Select className={classes.filter ?? ''} aria-label={t('fields.state')} allowDeselect={false} value={state} onChange={(value) => setFilters({ state: value === 'OPEN' ? '' : (value ?? '').toLowerCase() })} data={STATES.map((each) => ({ value: each, label: t(`wishStates.${each}`) }))} />
      </FilterBar>
      <Loaded query={wishes} skeleton={<CardsSkeleton />} isEmpty={wishes.rows.length === 0} empty={<EmptyState title={t(`wishes.empty.${state}`)} why={state === 'OPEN' ? t('wishes.emptyWhy') : undefined} action={state === 'OPEN' ? create : undefined} />}>
        {() => (
          <>
            <ul className={classes.cards} aria-label={t('wishes.title')}>
              {wishes.rows.map((wish) => (
                <WishCard key={wish.id} wish={wish} />
              ))}
            </ul>
            <LoadMore {...wishes} />
          </>
        )}
      </Loaded>
      {writing && <WishDialog onClose={() => setWriting(false)} />}
    </Page>
  );
}

const DIALOGS = { update: WishDialog, meet: MeetDialog, drop: DropDialog };

function WishCard({ wish }: { wish: WishRow }) {
  const { t } = useTranslation('customer');
  const to = useWorkspacePath();
  const format = useFormat();
  const [open, setOpen] = useState<keyof typeof DIALOGS | null>(null);
  const Open = open ? DIALOGS[open] : null;
  return (
    <li className={classes.card}>
      <h2 className={classes.cardTitle}>
        <LText value={wish.want} />
      </h2>
      <p className={classes.text}>
        <LText value={wish.activity} />
      </p>
      <span className={classes.note}>
        {t(`stages.${wish.stage}`)} · <MemberName member={wish.wantedBy} /> · {format.date(wish.createdAt, 'short')}
      </span>
      {wish.source && (
        <span>
          {t('wishes.metBy')}{' '}
          <Link className={classes.link} to={to(`customer/sources/${wish.source.id}`)}>
            {wish.source.name.text}
          </Link>
        </span>
      )}
      {wish.reason && (
        <p className={classes.text}>
          <LText value={wish.reason} />
        </p>
      )}
      {wish.viewerCan.meet && (
        <div className={classes.cardFoot}>
          {(['meet', 'update', 'drop'] as const)
            .filter((action) => wish.viewerCan[action])
            .map((action) => (
              <Button key={action} size="compact-sm" variant="default" onClick={() => setOpen(action)} aria-label={t('wishes.actionOf', { action: t(`wishes.${action}`), want: wish.want.text })}>
                {t(`wishes.${action}`)}
              </Button>
            ))}
        </div>
      )}
      {Open && <Open wish={wish} onClose={() => setOpen(null)} />}
    </li>
  );
}

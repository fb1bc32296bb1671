import { Button, Select } from '@mantine/core';
import { speak } from '@tandem/board-pack/words';
import { EmptyState } from '@tandem/ui/empty-state';
import { PanelSkeleton } from '@tandem/ui/skeletons';
import { IconDownload, IconPrinter, IconShare } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type AppLanguage, languageNames, languages } from '../../platform/i18n/language.ts';
import { useLanguage } from '../../platform/i18n/use-format.ts';
import { Loaded } from '../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../platform/lists/use-url-filters.ts';
import { Page } from '../../platform/shell/page.tsx';
import { pdfPath, useBoardPack, useBoardPackStart } from '../board-pack.queries.ts';
import { BoardPackShares } from './board-pack-shares.tsx';
import classes from './board-pack.module.css';
import { PackDesk } from './pack-desk.tsx';
import { SharePackDialog } from './share-pack-dialog.tsx';

/** What the board reads: period and language chosen, then read, printed, downloaded or shared. */
export function BoardPackPage() {
  const { t } = useTranslation('overview');
  const start = useBoardPackStart();
  return (
    <Page title={t('pack.title')} subtitle={t('pack.subtitle')}>
      <Loaded query={start} skeleton={<PanelSkeleton height={480} />}>
        {({ boardPackPeriods, boardPackRights }) => <Pack periods={boardPackPeriods.map(({ code }) => code)} mayShare={boardPackRights.share} mayComment={boardPackRights.comment} />}
      </Loaded>
    </Page>
  );
}

function Pack({ periods, mayShare, mayComment }: { periods: string[]; mayShare: boolean; mayComment: boolean }) {
  const { t } = useTranslation('overview');
  const { slug = '' } = useParams();
  const reader = useLanguage();
  const [filters, setFilters] = useUrlFilters({ period: periods[0] ?? '', language: reader });
  const [sharing, setSharing] = useState(false);
  const language: AppLanguage = filters.language === 'pl' ? 'pl' : 'en';
  const period = filters.period;
  const query = useBoardPack(period);
  return (
    <>
      <div className={classes.controls}>
        <Select
          label={t('pack.period')}
          data={[...new Set([...periods, period])].map((code) => ({ value: code, label: speak(reader).period(code) }))}
          value={period}
          allowDeselect={false}
          onChange={(code) => code && setFilters({ period: code })}
        />
        <Select
          label={t('pack.language')}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={language}
          allowDeselect={false}
          onChange={(value) => setFilters({ language: value === 'pl' ? 'pl' : 'en' })}
        />
        <Button component="a" href={pdfPath(slug, period, language)} download leftSection={<IconDownload size={16} aria-hidden />} disabled={!query.data?.boardPack}>
          {t('pack.download')}
        </Button>
        <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {t('pack.print')}
        </Button>
        {mayShare && (
          <Button variant="default" leftSection={<IconShare size={16} aria-hidden />} onClick={() => setSharing(true)}>
            {t('pack.share')}
          </Button>
        )}
      </div>
      <Loaded query={query} skeleton={<PanelSkeleton height={480} />} isEmpty={query.data?.boardPack === null} empty={<EmptyState title={t('pack.none')} />}>
        {({ boardPack }) => boardPack && <PackDesk key={boardPack.period} pack={boardPack} language={language} mayComment={mayComment} />}
      </Loaded>
      {mayShare && <BoardPackShares />}
      {sharing && <SharePackDialog period={period} onClose={() => setSharing(false)} />}
    </>
  );
}

import { Button, VisuallyHidden } from '@mantine/core';
import { speak } from '@tandem/board-pack/words';
import { EmptyState } from '@tandem/ui/empty-state';
import { PanelSkeleton } from '@tandem/ui/skeletons';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { LanguageSwitch } from '../../platform/i18n/language-switch.tsx';
import { useLanguage } from '../../platform/i18n/use-format.ts';
import { Loaded } from '../../platform/lists/loaded.tsx';
import { BrandMark } from '../../platform/shell/brand.tsx';
import { sharedPdfPath, useSharedBoardPack } from '../board-pack.queries.ts';
import { BoardPackDocument } from './board-pack-document.tsx';
import classes from './board-pack.module.css';
import { packDocument } from './pack-document.ts';

/** A pack that somebody was sent a link to; needs no account, in the language that this reader chooses. */
export function SharedPackPage() {
  const { token = '' } = useParams();
  const language = useLanguage();
  const { words } = speak(language);
  const query = useSharedBoardPack(token);
  const there = Boolean(query.data?.sharedBoardPack);
  useEffect(() => document.documentElement.removeAttribute('data-shell'), []);
  return (
    <div className={classes.shared}>
      <title>{`${words.title} · Tandem`}</title>
      <header className={classes.top}>
        <span className={classes.brand}>
          <BrandMark />
          Tandem
        </span>
        {there && (
          <>
            <Button component="a" href={sharedPdfPath(token, language)} download size="compact-md">
              {words.view.download}
            </Button>
            <Button variant="default" size="compact-md" onClick={() => window.print()}>
              {words.view.print}
            </Button>
          </>
        )}
        <LanguageSwitch />
      </header>
      <main>
        <VisuallyHidden component="h1">{words.title}</VisuallyHidden>
        <Loaded query={query} skeleton={<PanelSkeleton height={480} />} isEmpty={query.data?.sharedBoardPack === null} empty={<EmptyState title={words.view.gone} why={words.view.goneWhy} />}>
          {({ sharedBoardPack }) => sharedBoardPack && <BoardPackDocument document={packDocument(sharedBoardPack, language)} language={language} />}
        </Loaded>
      </main>
    </div>
  );
}

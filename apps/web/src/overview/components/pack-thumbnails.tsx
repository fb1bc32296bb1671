import { VisuallyHidden } from '@mantine/core';
import type { PackDocument, PackPage } from '@tandem/board-pack/document';
import type { PackLanguage } from '@tandem/board-pack/pack';
import { thumbnailOf } from '@tandem/board-pack/thumbnail';
import { DrawingView } from '@tandem/ui/drawing-view';
import { IconMessage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { sheetId } from '../sheet-id.ts';
import { useCurrentPage } from '../use-current-page.ts';
import classes from './pack-desk.module.css';

/** The pages of the pack in small, beside it on a desk: each leads to its page, the one that is being read is marked. */
export function PackThumbnails({ document: { pages }, language }: { document: PackDocument; language: PackLanguage }) {
  const { t } = useTranslation('overview');
  const [current, goneTo] = useCurrentPage(pages.map(({ code }) => sheetId(code)).join(' '));
  const goTo = ({ code }: PackPage) => {
    const id = sheetId(code);
    const sheet = document.getElementById(id);
    sheet?.scrollIntoView({ block: 'start' });
    // Whoever goes there by key reads on from there.
    sheet?.querySelector('h2')?.focus({ preventScroll: true });
    goneTo(id);
  };
  return (
    <nav className={classes.thumbnails} aria-label={t('pack.pages')}>
      <ol>
        {pages.map((page, index) => (
          <li key={page.code}>
            <a
              href={`#${sheetId(page.code)}`}
              className={classes.thumbnail}
              aria-current={sheetId(page.code) === current ? 'location' : undefined}
              onClick={(event) => {
                event.preventDefault();
                goTo(page);
              }}
            >
              <span aria-hidden className={classes.small}>
                <DrawingView drawing={thumbnailOf(page)} />
              </span>
              <span className={classes.caption}>
                <span lang={language}>{`${index + 1}. ${page.title}`}</span>
                {page.blocks.some(({ kind }) => kind === 'comment') && (
                  <span className={classes.said} title={t('pack.comment.there')}>
                    <IconMessage size={14} aria-hidden />
                    <VisuallyHidden>{t('pack.comment.there')}</VisuallyHidden>
                  </span>
                )}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

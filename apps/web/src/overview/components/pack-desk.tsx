import type { PackLanguage, PackPageCode } from '@tandem/board-pack/pack';
import { useState } from 'react';
import type { BoardPackPageQuery } from '../board-pack.gen.ts';
import { BoardPackDocument } from './board-pack-document.tsx';
import { PackComment } from './pack-comment.tsx';
import classes from './pack-desk.module.css';
import { packDocument } from './pack-document.ts';
import { PackThumbnails } from './pack-thumbnails.tsx';

export interface PackDeskProps {
  pack: NonNullable<BoardPackPageQuery['boardPack']>;
  language: PackLanguage;
  mayComment: boolean;
}

/** The pack with its pages in small at the left and, for who may, a place for a comment under each page. */
export function PackDesk({ pack, language, mayComment }: PackDeskProps) {
  const [writing, setWriting] = useState<PackPageCode | null>(null);
  const document = packDocument(pack, language);
  return (
    <div className={classes.desk}>
      <PackThumbnails document={document} language={language} />
      <BoardPackDocument
        document={document}
        language={language}
        under={({ code, title }) =>
          mayComment && (
            <PackComment
              period={pack.period}
              page={code}
              title={title}
              comment={pack.comments.find(({ page }) => page === code)}
              writing={writing === code}
              waits={writing !== null}
              onOpen={() => setWriting(code)}
              onClose={() => setWriting(null)}
            />
          )
        }
      />
    </div>
  );
}

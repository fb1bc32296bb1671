import type { PackBlock, PackCell, PackDocument, PackPage, PackTable } from '@tandem/board-pack/document';
import type { PackLanguage } from '@tandem/board-pack/pack';
import { DrawingView } from '@tandem/ui/drawing-view';
import type { ReactNode } from 'react';
import { useLanguage } from '../../platform/i18n/use-format.ts';
import { sheetId } from '../sheet-id.ts';
import classes from './board-pack.module.css';

export interface BoardPackDocumentProps {
  document: PackDocument;
  language: PackLanguage;
  /** What stands under a page on the screen, in the reader's language; it is not printed. */
  under?: (page: PackPage) => ReactNode;
}

/** The pack as it is read and printed: one sheet for each page of the PDF, in the language of the pack. */
export function BoardPackDocument({ document, language, under }: BoardPackDocumentProps) {
  const reader = useLanguage();
  return (
    <article className={classes.pack} lang={language} aria-label={document.subtitle}>
      {document.pages.map((each, page) => (
        <section key={each.code} id={sheetId(each.code)} className={classes.sheet}>
          {page === 0 && (
            <header className={classes.cover}>
              <p className={classes.packTitle}>{document.title}</p>
              <p className={classes.note}>{document.subtitle}</p>
            </header>
          )}
          <h2 className={classes.pageTitle} tabIndex={-1}>
            {each.title}
          </h2>
          {each.blocks.map((block, index) => (
            <Block key={index} block={block} />
          ))}
          <p className={classes.foot}>
            <span>{document.foot}</span>
            <span>{`${page + 1} / ${document.pages.length}`}</span>
          </p>
          {under && (
            <div className={classes.under} lang={reader}>
              {under(each)}
            </div>
          )}
        </section>
      ))}
    </article>
  );
}

function Block({ block }: { block: PackBlock }) {
  switch (block.kind) {
    case 'lead':
      return <p className={classes.lead}>{block.text}</p>;
    case 'note':
      return <p className={classes.text}>{block.text}</p>;
    case 'figures':
      return (
        <dl className={classes.figures}>
          {block.figures.map(({ label, value, note }) => (
            <div key={label} className={classes.figure}>
              <dt className={classes.note}>{label}</dt>
              <dd className={classes.value}>{value}</dd>
              <dd className={classes.note}>{note}</dd>
            </div>
          ))}
        </dl>
      );
    case 'drawing':
      return (
        <div className={classes.block}>
          <h3 className={classes.heading}>{block.heading}</h3>
          <div className={classes.scroll} tabIndex={0} role="group" aria-label={block.heading}>
            <DrawingView drawing={block.drawing} />
          </div>
        </div>
      );
    case 'table':
      return <Table table={block.table} />;
    case 'comment':
      return (
        <figure className={classes.comment}>
          <p className={classes.note}>{block.heading}</p>
          <blockquote lang={block.language}>{block.text}</blockquote>
          <figcaption className={classes.note}>{block.by}</figcaption>
        </figure>
      );
  }
}

function Table({ table: { heading, columns, rows, empty } }: { table: PackTable }) {
  return (
    <div className={classes.block}>
      {heading && <h3 className={classes.heading}>{heading}</h3>}
      {rows.length === 0 ? (
        <p className={classes.note}>{empty}</p>
      ) : (
        <div className={classes.scroll} tabIndex={0} role="group" {...(heading ? { 'aria-label': heading } : { 'aria-label': columns[0]?.head })}>
          <table className={classes.table}>
            <thead>
              <tr>
                {columns.map(({ head, numeric }, index) => (
                  <th key={index} scope="col" data-numeric={numeric}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column} data-numeric={columns[column]?.numeric} data-wide={columns[column]?.wide}>
                      <Cell cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function Cell({ cell: { text, mark, drawing } }: { cell: PackCell }) {
  if (drawing) {
    return (
      <>
        <DrawingView drawing={drawing} />
        {text && <span className={classes.note}>{text}</span>}
      </>
    );
  }
  return (
    <span className={classes.cell}>
      {mark && (
        <span aria-hidden className={classes.mark}>
          <DrawingView drawing={mark} />
        </span>
      )}
      {text}
    </span>
  );
}

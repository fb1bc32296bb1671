import type { PackBlock, PackCell, PackDocument, PackTable } from '@tandem/board-pack/document';
import type { BoardPack, PackLanguage } from '@tandem/board-pack/pack';
import { documentOf } from '@tandem/board-pack/pages';
import { PAPER, svgOf } from '@tandem/charts/svg';
import { recommendations } from '@tandem/contract/recommendations';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';

const fonts = join(dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts/Roboto');
const font = (name: string) => join(fonts, `Roboto-${name}.ttf`);

/** Made with the first pack: its fonts and code take a fifth of a second and 30 MB, and many servers never print one. */
let printer: Promise<typeof import('pdfmake')> | undefined;

async function makePrinter(): Promise<typeof import('pdfmake')> {
  const { default: pdfmake } = await import('pdfmake');
  pdfmake.setFonts({ Roboto: { normal: font('Regular'), bold: font('Medium'), italics: font('Italic'), bolditalics: font('MediumItalic') } });
  // A pack holds words that people wrote: nothing in it may make the server fetch an address or read a file other than its own fonts.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts));
  return pdfmake;
}

/** The pack as a PDF of A4 landscape pages. */
export async function boardPackPdf(pack: BoardPack, language: PackLanguage): Promise<Buffer> {
  const pdfmake = await (printer ??= makePrinter());
  return pdfmake.createPdf(definitionOf(documentOf(pack, language, { recommendations }), language)).getBuffer();
}

function definitionOf(document: PackDocument, language: PackLanguage): TDocumentDefinitions {
  const [first, ...rest] = document.pages;
  return {
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [48, 44, 48, 52],
    language: language === 'pl' ? 'pl-PL' : 'en-GB',
    info: { title: `${document.title} – ${document.subtitle}`, creator: 'Tandem' },
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.25, color: PAPER.ink },
    styles: {
      title: { fontSize: 24, bold: true },
      subtitle: { fontSize: 12, color: PAPER.muted, margin: [0, 2, 0, 14] },
      page: { fontSize: 16, bold: true, margin: [0, 0, 0, 10] },
      heading: { fontSize: 12, bold: true, margin: [0, 12, 0, 6] },
      lead: { fontSize: 13, bold: true, margin: [0, 0, 0, 4] },
      head: { fontSize: 9, color: PAPER.muted, bold: true },
      figure: { fontSize: 22, bold: true },
      note: { color: PAPER.muted },
    },
    footer: (page, pages) => ({
      margin: [48, 16, 48, 0],
      columns: [
        { text: document.foot, style: 'note', fontSize: 8 },
        { text: `${page} / ${pages}`, style: 'note', fontSize: 8, alignment: 'right', width: 60 },
      ],
    }),
    content: [
      { text: document.title, style: 'title' },
      { text: document.subtitle, style: 'subtitle' },
      ...(first ? [{ text: first.title, style: 'page' }, ...first.blocks.map(contentOf)] : []),
      ...rest.flatMap(({ title, blocks }): Content[] => [{ text: title, style: 'page', pageBreak: 'before' }, ...blocks.map(contentOf)]),
    ],
  };
}

function contentOf(block: PackBlock): Content {
  switch (block.kind) {
    case 'lead':
      return { text: block.text, style: 'lead' };
    case 'note':
      return { text: block.text, margin: [0, 0, 0, 12] };
    case 'figures':
      return {
        columnGap: 12,
        margin: [0, 4, 0, 8],
        columns: block.figures.map(({ label, value, note }) => ({ stack: [{ text: label, style: 'note' }, { text: value, style: 'figure' }, { text: note, style: 'note', fontSize: 9 }] })),
      };
    case 'drawing':
      return { stack: [{ text: block.heading, style: 'heading' }, { svg: svgOf(block.drawing) }] };
    case 'table':
      return tableOf(block.table);
    case 'comment':
      return commentOf(block);
  }
}

/** A line at its left tells it from what was counted. */
function commentOf({ heading, text, by }: Extract<PackBlock, { kind: 'comment' }>): Content {
  return {
    margin: [0, 14, 0, 0],
    layout: { hLineWidth: () => 0, vLineWidth: (line) => (line === 0 ? 2 : 0), vLineColor: () => PAPER.muted, paddingLeft: () => 10, paddingRight: () => 0, paddingTop: () => 0, paddingBottom: () => 0 },
    table: { widths: ['*'], dontBreakRows: true, body: [[{ stack: [{ text: heading, style: 'head' }, { text, margin: [0, 2, 0, 2] }, { text: by, style: 'note', fontSize: 9 }] }]] },
  };
}

function tableOf({ heading, columns, rows, empty }: PackTable): Content {
  const above: Content[] = heading ? [{ text: heading, style: 'heading' }] : [];
  if (rows.length === 0) return { stack: [...above, { text: empty, style: 'note' }] };
  const alignment = (column: number) => (columns[column]?.numeric ? ('right' as const) : ('left' as const));
  return {
    stack: [
      ...above,
      {
        layout: { hLineWidth: (line) => (line === 0 ? 0 : 0.5), vLineWidth: () => 0, hLineColor: () => PAPER.line, paddingLeft: () => 0, paddingRight: () => 10, paddingTop: () => 4, paddingBottom: () => 4 },
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: columns.map(({ wide }) => (wide ? '*' : 'auto')),
          body: [
            columns.map(({ head }, column): TableCell => ({ text: head, style: 'head', alignment: alignment(column) })),
            ...rows.map((row) => row.map((cell, column): TableCell => ({ ...cellOf(cell), alignment: alignment(column), noWrap: !columns[column]?.wide }))),
          ],
        },
      },
    ],
  };
}

const MARK = 10;

function cellOf({ text, mark, drawing }: PackCell) {
  const drawn = drawing && { svg: svgOf(drawing), margin: [0, 2, 0, 2] as [number, number, number, number] };
  if (drawn) return text ? { stack: [drawn, { text, style: 'note', fontSize: 9 }] } : drawn;
  if (mark) return { columns: [{ svg: svgOf(mark), width: MARK, fit: [MARK, MARK] as [number, number], margin: [0, 2, 0, 0] as [number, number, number, number] }, { text, width: 'auto' as const }], columnGap: 5 };
  return { text };
}

import type { Drawing, Point, Shape } from '@tandem/charts/drawing';
import type { PackBlock, PackPage, PackTable } from './document.ts';

/** A4 landscape in small. */
const WIDTH = 148;
const HEIGHT = 105;
const EDGE = 10;
const INNER = WIDTH - 2 * EDGE;
const GAP = 4;

/** A page in small, as one sees it from afar: lines where words stand, the charts themselves. What does not fit is left out. */
export function thumbnailOf({ title, blocks }: PackPage): Drawing {
  const shapes: Shape[] = [bar(EDGE, 9, Math.min(INNER, title.length * 2.2), 4, 'muted')];
  let top = 18;
  for (const block of blocks) {
    const drawn = partOf(block);
    const room = HEIGHT - EDGE - top;
    const fitting = drawn.shapes.filter((shape) => lowest(shape) <= room);
    shapes.push(...fitting.map((shape) => moved(shape, [EDGE, top], 1)));
    top += drawn.height + GAP;
  }
  return { width: WIDTH, height: HEIGHT, label: title, shapes };
}

interface Part {
  height: number;
  shapes: Shape[];
}

const bar = (x: number, y: number, width: number, height: number, ink: 'muted' | 'line' | 'track' | 'quiet'): Shape => ({ kind: 'box', at: [x, y], width, height, radius: 1, ink });

/** Lines as long as the words would be, the last one shorter. */
function linesOf(text: string, ink: 'muted' | 'line', height: number): Part {
  const needed = (text.length * height * 0.55) / INNER;
  const count = Math.max(1, Math.ceil(needed));
  const shapes = Array.from({ length: count }, (_, line) => bar(0, line * (height + 2), INNER * (line === count - 1 ? Math.max(0.2, needed - line) : 1), height, ink));
  return { height: count * (height + 2) - 2, shapes };
}

function partOf(block: PackBlock): Part {
  switch (block.kind) {
    case 'lead':
      return linesOf(block.text, 'muted', 2.5);
    case 'note':
      return linesOf(block.text, 'line', 2);
    case 'figures': {
      const width = (INNER - 3 * GAP) / 4;
      return { height: 15, shapes: block.figures.slice(0, 4).map((_, index) => bar(index * (width + GAP), 0, width, 15, 'track')) };
    }
    case 'drawing': {
      const by = INNER / block.drawing.width;
      return { height: block.drawing.height * by, shapes: block.drawing.shapes.filter(({ kind }) => kind !== 'text').map((shape) => moved(shape, [0, 0], by)) };
    }
    case 'table':
      return tableOf(block.table);
    case 'comment': {
      const words = linesOf(block.text, 'muted', 2);
      return { height: words.height, shapes: [bar(0, 0, 2, words.height, 'quiet'), ...words.shapes.map((shape) => moved(shape, [5, 0], 0.96))] };
    }
  }
}

/** A row for each row, a mark for each cell. */
function tableOf({ columns, rows }: PackTable): Part {
  const width = INNER / Math.max(1, columns.length);
  const row = (index: number, cells: readonly { text: string }[]) =>
    cells.map(({ text }, column) => bar(column * width, index * 5, Math.min(width - 3, Math.max(4, text.length * 1.2)), 2, index === 0 ? 'muted' : 'line'));
  return { height: (rows.length + 1) * 5 - 3, shapes: [row(0, columns.map(({ head }) => ({ text: head }))), ...rows.map((cells, index) => row(index + 1, cells))].flat() };
}

/** A shape made smaller or larger, then moved. */
function moved(shape: Shape, [x, y]: Point, by: number): Shape {
  const place = ([a, b]: Point): Point => [x + a * by, y + b * by];
  switch (shape.kind) {
    case 'line':
      return { ...shape, from: place(shape.from), to: place(shape.to) };
    case 'path':
    case 'area':
      return { ...shape, points: shape.points.map(place) };
    case 'box':
      return { ...shape, at: place(shape.at), width: shape.width * by, height: shape.height * by };
    case 'disc':
      return { ...shape, at: place(shape.at), radius: shape.radius * by };
    case 'text':
      return { ...shape, at: place(shape.at) };
  }
}

/** How far down a shape reaches. */
function lowest(shape: Shape): number {
  switch (shape.kind) {
    case 'line':
      return Math.max(shape.from[1], shape.to[1]);
    case 'path':
    case 'area':
      return Math.max(...shape.points.map(([, y]) => y));
    case 'box':
      return shape.at[1] + shape.height;
    case 'disc':
      return shape.at[1] + shape.radius;
    case 'text':
      return shape.at[1];
  }
}

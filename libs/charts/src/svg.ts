import { type Drawing, type Ink, pointsOf, round, type Shape } from './drawing.ts';

/** Colours of paper: those of the light theme. */
export const PAPER: Record<Ink, string> = {
  ink: '#161b24',
  muted: '#5b6472',
  line: '#e3e6ec',
  track: '#e6e9ee',
  paper: '#ffffff',
  it: '#1d4ed8',
  marketing: '#c2410c',
  good: '#0f766e',
  warn: '#f2b705',
  bad: '#991b1b',
  quiet: '#64748b',
};

const SPECIAL: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (found) => SPECIAL[found] ?? '');

/** A drawing as the text of an SVG, for paper. */
export function svgOf({ width, height, shapes }: Drawing, colours: Record<Ink, string> = PAPER): string {
  const drawn = shapes.map((shape) => svgShape(shape, colours)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawn}</svg>`;
}

function svgShape(shape: Shape, colours: Record<Ink, string>): string {
  const colour = colours[shape.ink];
  const stroke = (width: number | undefined, dashed: boolean | undefined) =>
    `fill="none" stroke="${colour}" stroke-width="${width ?? 1}" stroke-linecap="round" stroke-linejoin="round"${dashed ? ' stroke-dasharray="4 4"' : ''}`;
  const look = (hollow: boolean | undefined) => (hollow ? `fill="none" stroke="${colour}" stroke-width="2"` : `fill="${colour}"`);
  switch (shape.kind) {
    case 'line':
      return `<line x1="${round(shape.from[0])}" y1="${round(shape.from[1])}" x2="${round(shape.to[0])}" y2="${round(shape.to[1])}" ${stroke(shape.width, shape.dashed)}/>`;
    case 'path':
      return `<polyline points="${pointsOf(shape.points)}" ${stroke(shape.width, shape.dashed)}/>`;
    case 'area':
      return `<polygon points="${pointsOf(shape.points)}" fill="${colour}"${shape.outline ? ` stroke="${colours[shape.outline]}" stroke-linejoin="round"` : ''} opacity="${shape.opacity ?? 1}"/>`;
    case 'box':
      return `<rect x="${round(shape.at[0])}" y="${round(shape.at[1])}" width="${round(shape.width)}" height="${round(shape.height)}" rx="${round(shape.radius ?? 0)}" ${look(shape.hollow)}/>`;
    case 'disc':
      return `<circle cx="${round(shape.at[0])}" cy="${round(shape.at[1])}" r="${shape.radius}" ${look(shape.hollow)}/>`;
    case 'text':
      return `<text x="${round(shape.at[0])}" y="${round(shape.at[1])}" font-size="${shape.size ?? 12}" font-family="Roboto" fill="${colour}" text-anchor="${shape.anchor ?? 'start'}"${shape.bold ? ' font-weight="bold"' : ''}>${escaped(shape.text)}</text>`;
  }
}

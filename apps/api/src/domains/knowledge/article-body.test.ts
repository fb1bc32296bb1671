import { describe, expect, test } from '@jest/globals';
import { isSafeLink, MOST_CHARACTERS, readBody } from './article-body.ts';

const doc = (...content: unknown[]) => JSON.stringify({ type: 'doc', content });
const paragraph = (text: string, marks?: unknown[]) => ({ type: 'paragraph', content: [{ type: 'text', text, ...(marks ? { marks } : {}) }] });
const linked = (href: unknown) => doc(paragraph('Click', [{ type: 'link', attrs: { href, target: '_blank', onclick: 'alert(1)' } }]));

/** Addresses that run something or hide what they are. */
const ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&#58;alert(1)',
  '&#106;avascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'file:///etc/passwd',
  'blob:https://example.test/1',
  '//evil.test',
  '/\\evil.test',
  'feed:javascript:alert(1)',
  'view-source:javascript:alert(1)',
  'http://exa mple.test',
  'https:alert(1)',
  '',
  null,
  { toString: 'https://x' },
  ['https://example.test'],
];

/** Nodes and marks that are on no allow-list. */
const FOREIGN = [
  { type: 'script', content: [{ type: 'text', text: 'alert(1)' }] },
  { type: 'iframe', attrs: { src: 'https://evil.test' } },
  { type: 'image', attrs: { src: 'x', onerror: 'alert(1)' } },
  { type: 'html', attrs: { html: '<img src=x onerror=alert(1)>' } },
  { type: 'constructor' },
  { type: '__proto__' },
  paragraph('x', [{ type: 'textStyle', attrs: { style: 'background:url(javascript:alert(1))' } }]),
  paragraph('x', [{ type: 'hasOwnProperty' }]),
];

describe('what a body may hold', () => {
  test.each(ADDRESSES)('a link to %j becomes plain text', (href) => {
    const body = readBody(linked(href));
    expect(body?.document).toEqual({ type: 'doc', content: [paragraph('Click')] });
    expect(isSafeLink(href)).toBe(false);
  });

  test.each(['https://example.test/a?b=c#d', 'http://example.test', 'mailto:anna@example.test', 'HTTPS://EXAMPLE.TEST'])('a link to %s stays, and nothing of it but the address', (href) => {
    expect(readBody(linked(href))?.document.content?.[0]?.content?.[0]).toEqual({ type: 'text', text: 'Click', marks: [{ type: 'link', attrs: { href } }] });
  });

  test.each(FOREIGN)('%j is refused', (node) => expect(readBody(doc(node))).toBeNull());

  test('mark-up typed as text stays text; attributes that are not known are gone', () => {
    const text = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    const body = readBody(doc({ ...paragraph(text), attrs: { style: 'x', onmouseover: 'alert(1)' } }));
    expect(body?.document).toEqual({ type: 'doc', content: [paragraph(text)] });
    expect(body?.text).toBe(text);
  });

  test('headings, lists, tables and marks come back as they were', () => {
    const list = (type: string, attrs?: object) => ({ type, ...(attrs ? { attrs } : {}), content: [{ type: 'listItem', content: [paragraph('One')] }] });
    const span = { colspan: 1, rowspan: 1 };
    const content = [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Why' }] },
      list('bulletList'),
      list('orderedList', { start: 3 }),
      { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableHeader', attrs: { colspan: 2, rowspan: 1 }, content: [paragraph('Head')] }, { type: 'tableCell', attrs: span, content: [paragraph('Cell')] }] }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'Bold', marks: [{ type: 'bold' }] }, { type: 'hardBreak' }, { type: 'text', text: 'x', marks: [{ type: 'code' }] }] },
      { type: 'horizontalRule' },
    ];
    const body = readBody(doc(...content));
    expect(body?.document).toEqual({ type: 'doc', content });
    expect(body?.text).toBe('Why\nOne\nOne\nHead\nCell\nBold x');
  });

  test('a heading of any other level is one of the two; a span cannot be endless', () => {
    const heading = (level: unknown) => readBody(doc({ type: 'heading', attrs: { level }, content: [{ type: 'text', text: 'x' }] }))?.document.content?.[0]?.attrs;
    expect([heading(1), heading(3), heading('3"><script>')]).toEqual([{ level: 2 }, { level: 3 }, { level: 2 }]);
    const table = { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 1e9 }, content: [paragraph('x')] }] }] };
    expect(readBody(doc(table))?.document.content?.[0]?.content?.[0]?.content?.[0]?.attrs).toEqual({ colspan: 1, rowspan: 1 });
  });

  test('what is no document is refused: other JSON, broken structure, endless nesting, NUL, half a pair, too much', () => {
    const deep = (levels: number): unknown => (levels === 0 ? paragraph('x') : { type: 'blockquote', content: [deep(levels - 1)] });
    const bad = [
      'x', '1', 'null', '[]', '{}', '{"type":"paragraph"}', doc(), doc({ type: 'listItem', content: [paragraph('x')] }), doc({ type: 'table', content: [] }),
      doc(deep(60)), `${'['.repeat(50_000)}`, doc(paragraph('a\0b')), doc(paragraph('a\ud800b')), doc(paragraph('')), doc(paragraph('x'.repeat(MOST_CHARACTERS))),
    ];
    expect(bad.map((json) => readBody(json))).toEqual(bad.map(() => null));
    expect(readBody(doc(deep(20)))).not.toBeNull();
  });
});

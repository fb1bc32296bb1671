import { createElement, type ReactNode } from 'react';
import type { AppLanguage } from '../../../platform/i18n/language.ts';
import { MarkedText } from '../../../platform/text/marked-text.tsx';
import { type BodyMark, type BodyNode, parseBody } from './body-nodes.ts';
import classes from './article-body.module.css';

/** Blocks that are one element around their content. */
const ELEMENTS: Record<string, string> = { paragraph: 'p', blockquote: 'blockquote', bulletList: 'ul', listItem: 'li', tableRow: 'tr' };
const MARKS: Record<string, string> = { bold: 'strong', italic: 'em', strike: 's', code: 'code' };
const SAFE = /^(https?:\/\/|mailto:)/i;

/** The body of an article: React elements for the nodes that are known, nothing for any other. No HTML passes through here. */
export function ArticleBody({ body, language }: { body: string; language: AppLanguage }) {
  const nodes = parseBody(body)?.content ?? [];
  return (
    <div className={classes.body} lang={language}>
      {nodes.map((node, index) => (
        <Block key={index} node={node} language={language} />
      ))}
    </div>
  );
}

function Block({ node, language }: { node: BodyNode; language: AppLanguage }): ReactNode {
  const children = node.content?.map((child, index) => <Block key={index} node={child} language={language} />);
  const { type, attrs = {} } = node;
  const element = ELEMENTS[type];
  if (element) return createElement(element, null, children);
  switch (type) {
    case 'text':
      return withMarks(node, language);
    case 'heading':
      return attrs['level'] === 3 ? <h3>{children}</h3> : <h2>{children}</h2>;
    case 'orderedList':
      return <ol start={attrs['start'] ?? 1}>{children}</ol>;
    case 'codeBlock':
      return <pre tabIndex={0}>{node.content?.map(({ text }) => text).join('')}</pre>;
    case 'hardBreak':
      return <br />;
    case 'horizontalRule':
      return <hr />;
    case 'table':
      return (
        <div className={classes.table} tabIndex={0}>
          <table>
            <tbody>{children}</tbody>
          </table>
        </div>
      );
    case 'tableHeader':
      return (
        <th colSpan={attrs['colspan'] ?? 1} rowSpan={attrs['rowspan'] ?? 1} scope="col">
          {children}
        </th>
      );
    case 'tableCell':
      return (
        <td colSpan={attrs['colspan'] ?? 1} rowSpan={attrs['rowspan'] ?? 1}>
          {children}
        </td>
      );
    default:
      return null;
  }
}

function withMarks({ text = '', marks = [] }: BodyNode, language: AppLanguage): ReactNode {
  const isCode = marks.some(({ type }) => type === 'code');
  return marks.reduce<ReactNode>((inner, mark) => withMark(inner, mark), isCode ? text : <MarkedText text={text} language={language} />);
}

function withMark(inner: ReactNode, { type, href }: BodyMark): ReactNode {
  if (type === 'link') {
    return href && SAFE.test(href) ? (
      <a href={href} target="_blank" rel="noopener noreferrer nofollow">
        {inner}
      </a>
    ) : (
      inner
    );
  }
  const element = MARKS[type];
  return element ? createElement(element, null, inner) : inner;
}

import { PageHeader, type PageHeaderProps } from '@tandem/ui/page-header';
import type { ReactNode } from 'react';
import classes from './page.module.css';

export interface PageProps extends Omit<PageHeaderProps, 'title'> {
  /** Words of the heading; also the title of the document unless `documentTitle` says it shorter. */
  title: ReactNode;
  documentTitle?: string;
  /** `text` keeps forms and reading at a comfortable width. */
  width?: 'full' | 'text';
  children: ReactNode;
}

/** A screen: heading, one sentence of state, actions, content. */
export function Page({ title, documentTitle, width = 'full', children, ...header }: PageProps) {
  const name = documentTitle ?? (typeof title === 'string' ? title : undefined);
  return (
    <div className={classes.page} data-width={width}>
      {name && <title>{`${name} · Tandem`}</title>}
      <PageHeader title={title} {...header} />
      {children}
    </div>
  );
}

import { useEffect, type ReactNode } from 'react';
import { LanguageSwitch } from '../../i18n/language-switch.tsx';
import { BrandMark } from '../../shell/brand.tsx';
import { TwoViews } from './two-views.tsx';
import classes from './auth.module.css';

/** Pages outside of a workspace: the form on the left, why the product exists on the right. */
export function AuthLayout({ title, lead, children, footer, wide = false }: { title: string; lead?: ReactNode; children: ReactNode; footer?: ReactNode; wide?: boolean }) {
  useEffect(() => document.documentElement.removeAttribute('data-shell'), []);
  return (
    <div className={classes.page}>
      <title>{`${title} · Tandem`}</title>
      <header className={classes.top}>
        <span className={classes.brand}>
          <BrandMark />
          Tandem
        </span>
        <LanguageSwitch />
      </header>
      <main className={classes.main} data-wide={wide || undefined}>
        <h1 className={classes.title}>{title}</h1>
        {lead && <p className={classes.lead}>{lead}</p>}
        {children}
        {footer && <p className={classes.footer}>{footer}</p>}
      </main>
      <aside className={classes.aside}>
        <TwoViews />
      </aside>
    </div>
  );
}

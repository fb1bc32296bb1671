import { Select } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { SideMark } from '@tandem/ui/side-mark';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import type { VendorPageQuery } from '../knowledge.gen.ts';
import { useVendor, useVendors } from '../knowledge.queries.ts';
import compare from './compare.module.css';
import classes from './knowledge.module.css';
import { useMoney } from './use-money.ts';

const defaults = { a: '', b: '' };

/** Two vendors side by side, before a contract is signed or carried on. */
export function VendorComparePage() {
  const { t } = useTranslation('knowledge');
  const to = useWorkspacePath();
  const [chosen, setChosen] = useUrlFilters(defaults);
  const vendors = useVendors({}, 100);
  const [first, second] = [useVendor(chosen.a), useVendor(chosen.b)];
  const choice = (name: 'a' | 'b') => (
    <Select
      label={t(name === 'a' ? 'compare.first' : 'compare.second')}
      searchable
      value={chosen[name] || null}
      onChange={(value) => setChosen({ [name]: value ?? '' })}
      data={vendors.rows.map((vendor) => ({ value: vendor.id, label: vendor.name }))}
    />
  );
  const [a, b] = [first.data, second.data];
  return (
    <Page title={t('compare.title')} subtitle={t('compare.subtitle')} back={<Link className={classes.link} to={to('knowledge/vendors')}>{t('vendors.title')}</Link>}>
      <Loaded query={vendors} skeleton={<FormSkeleton fields={2} />}>
        {() => (
          <div className={classes.page}>
            <div className={classes.fields}>
              {choice('a')}
              {choice('b')}
            </div>
            {chosen.a && chosen.b && a?.vendor && b?.vendor ? <Comparison a={a} b={b} /> : <EmptyState title={t('compare.choose')} why={t('compare.chooseWhy')} />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Comparison({ a, b }: { a: VendorPageQuery; b: VendorPageQuery }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  const money = useMoney();
  const to = useWorkspacePath();
  const rows: [string, (query: VendorPageQuery) => ReactNode][] = [
    [t('fields.about'), ({ vendor }) => vendor?.about && <LText value={vendor.about} />],
    [t('vendors.buyers'), ({ vendor }) => <span className={classes.marks}>{vendor?.sides.map((side) => <SideMark key={side} side={side} size="sm" />)}</span>],
    [t('vendors.for'), ({ vendor }) => format.list(vendor?.categories.map((category) => t(`categories.${category}`)) ?? []) || '–'],
    [t('fields.costYear'), ({ vendor }) => money(vendor?.costYear)],
    [t('fields.idle'), ({ vendor }) => money(vendor?.idleCostYear)],
    [
      t('vendors.contracts'),
      ({ contracts }) => (
        <ul className={compare['lines']}>
          {contracts.edges
            .filter(({ node }) => node.window !== 'ENDED')
            .map(({ node }) => (
              <li key={node.id}>{t('compare.contract', { title: node.title.text, cost: money(node.costYear), day: format.date(node.noticeBy) })}</li>
            ))}
        </ul>
      ),
    ],
    [
      t('vendors.insights'),
      ({ vendorInsights }) => (
        <ul className={compare['lines']}>
          {vendorInsights.edges
            .filter(({ node }) => node.isValid)
            .map(({ node }) => (
              <li key={node.id}>
                <Link className={classes.link} to={to(`knowledge/insights/${node.id}`)}>
                  {node.claim.text}
                </Link>
              </li>
            ))}
        </ul>
      ),
    ],
  ];
  const head = ({ vendor }: VendorPageQuery) => (
    <Link className={classes.link} to={to(`knowledge/vendors/${vendor?.id ?? ''}`)}>
      {vendor?.name}
    </Link>
  );
  return (
    <div className={compare['frame']} tabIndex={0} role="group" aria-label={t('compare.title')}>
      <table className={compare['table']}>
        <thead>
          <tr>
            <td />
            <th scope="col">{head(a)}</th>
            <th scope="col">{head(b)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, cell]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{cell(a)}</td>
              <td>{cell(b)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

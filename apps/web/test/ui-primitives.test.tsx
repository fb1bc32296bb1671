import { describe, expect, test } from '@jest/globals';
import { BulletBar } from '@tandem/ui/bullet-bar';
import { ChartFrame } from '@tandem/ui/chart-frame';
import { DataTable } from '@tandem/ui/data-table';
import { diffWords } from '@tandem/ui/words-diff';
import { screen, within } from '@testing-library/react';
import { renderScreen } from '../src/platform/testing/render-screen.tsx';

const words = (before: string, after: string) => diffWords(before, after).map(({ kind, text }) => `${kind === 'same' ? '' : kind === 'removed' ? '-' : '+'}${text}`);

describe('diffWords', () => {
  test('joins a run of changed words into what was and what is', () => {
    expect(words('Launch a campaign in six weeks with a brief', 'Launch a campaign in ten days with a brief')).toEqual([
      'Launch a campaign in ',
      '-six weeks',
      '+ten days',
      ' with a brief',
    ]);
  });

  test('shows texts whole that have little in common', () => {
    expect(words('18 Dec 2026', '31 Jan 2027')).toEqual(['-18 Dec 2026', '+31 Jan 2027']);
    expect(words('', 'new')).toEqual(['+new']);
    expect(words('same', 'same')).toEqual(['same']);
  });

  test.each([
    ['Zażółć gęślą jaźń', 'Zażółć jaźń szybko'],
    ['a b  c', 'a  c d'],
    ['one two three four', 'one 2 three four five'],
  ])('loses nothing of either text: %s', (before, after) => {
    const parts = diffWords(before, after);
    expect(parts.filter((part) => part.kind !== 'added').map((part) => part.text).join('')).toBe(before);
    expect(parts.filter((part) => part.kind !== 'removed').map((part) => part.text).join('')).toBe(after);
  });
});

describe('DataTable', () => {
  test('names the table, heads rows and columns, links the name', () => {
    renderScreen(
      <DataTable
        label="Goals"
        rows={[{ id: '1', title: 'Faster', due: '31 Dec' }]}
        rowKey={(row) => row.id}
        rowHref={(row) => `/w/demo/goals/${row.id}`}
        columns={[
          { key: 'title', header: 'Goal', cell: (row) => row.title, primary: true },
          { key: 'due', header: 'Due', cell: (row) => row.due, numeric: true },
        ]}
      />,
    );
    const table = within(screen.getByRole('table', { name: 'Goals' }));
    expect(table.getByRole('columnheader', { name: 'Due' })).toBeInTheDocument();
    const row = table.getByRole('rowheader', { name: 'Faster' });
    expect(within(row).getByRole('link')).toHaveAttribute('href', '/w/demo/goals/1');
  });
});

describe('charts', () => {
  test('say their finding and can be read as a table', async () => {
    const { user } = renderScreen(
      <ChartFrame label="57% reached" table={{ columns: ['When', 'Reached'], rows: [['1 Nov', '57%']] }}>
        <BulletBar value={0.57} expected={0.64} label="57% of 64% expected" />
      </ChartFrame>,
    );
    expect(screen.getByRole('img', { name: '57% of 64% expected' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'View as table' }));
    expect(screen.getByRole('cell', { name: '57%' })).toBeInTheDocument();
  });
});

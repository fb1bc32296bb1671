import { expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { answers, words } from '../../../platform/testing/answers.ts';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { RequestCalibrationDocument } from '../requests.gen.ts';
import { CalibrationPage } from './calibration-page.tsx';
import { LanesPage } from './lanes-page.tsx';

jest.setTimeout(20_000);

const shared = { domain: 'requests', messages: { en, pl } };

/** Everything is so many pixels wide. */
const measuring = (width: number) =>
  class {
    constructor(private readonly tell: (entries: { contentRect: { width: number } }[]) => void) {}
    observe() {
      this.tell([{ contentRect: { width } }]);
    }
    unobserve() {}
    disconnect() {}
  };

test('a lane shows what it promises because it has kept it, and how full it is; its limit is set where that is allowed', async () => {
  const lane = (name: string, more: object = {}) => ({
    ...{ __typename: 'RequestLane', lane: name, wipLimit: 4, inWork: 4, requestsInWork: 2, waiting: 3, promiseDays: 4, delivered: 20, kept: 17, partsPerWeek: 6.5, version: 7, viewerCan: { __typename: 'LaneRights', update: true } },
    ...more,
  });
  const quiet = lane('STANDARD', { inWork: 1, wipLimit: 12, promiseDays: null, delivered: 2, kept: 2, viewerCan: { __typename: 'LaneRights', update: false } });
  const { link, sent } = answers({
    RequestLanes: () => ({ requestLanes: [lane('EXPRESS'), quiet] }),
    UpdateLane: ({ input }) => ({ updateLane: { __typename: 'LaneSaved', lane: lane('EXPRESS', { ...(input as object), version: 8 }) } }),
  });
  const { user } = renderScreen(<LanesPage />, { ...shared, path: '/w/demo/requests/lanes', link });
  const panel = async (name: string) => within(await screen.findByRole('region', { name }));
  const express = await panel(en.lanes.EXPRESS.name);
  for (const text of ['4 working days', /^85% of 20 deliveries/, '17 of 20', '6.5']) expect(express.getByText(text)).toBeInTheDocument();
  expect(express.getByRole('img', { name: '4 of 4 parts in work: full' })).toBeInTheDocument();
  expect(express.getByRole('link', { name: '3' })).toHaveAttribute('href', '/w/demo/requests?lane=EXPRESS');
  const standard = await panel(en.lanes.STANDARD.name);
  expect(standard.getByText(en.lanes.noPromise)).toBeInTheDocument();
  expect(standard.queryByLabelText(en.lanes.limit)).toBeNull();
  expect(express.getByRole('button', { name: en.lanes.save })).toBeDisabled();
  await user.clear(express.getByLabelText(en.lanes.limit));
  await user.type(express.getByLabelText(en.lanes.limit), '6');
  await user.click(express.getByRole('button', { name: en.lanes.save }));
  await waitFor(() => expect(sent.find(({ name }) => name === 'UpdateLane')?.variables).toEqual({ input: { lane: 'EXPRESS', expectedVersion: 7, wipLimit: 6 } }));
});

test('the plot sets what was stated against what happened, a larger point for more cases', async () => {
  const { ResizeObserver: before } = window;
  Object.assign(window, { ResizeObserver: measuring(600) });
  try {
    const bin = (stated: number, happened: number, n: number) => ({ __typename: 'ReliabilityBin', from: stated, to: stated + 0.1, n, stated, happened });
    const data = { requestCalibration: { __typename: 'RequestCalibration', n: 20, brier: 0.2, bins: [bin(0.25, 0.5, 4), bin(0.75, 1, 16)], rows: [] } };
    renderScreen(<CalibrationPage />, { ...shared, path: '/w/demo/requests/calibration', mocks: [{ request: { query: RequestCalibrationDocument }, result: { data } }] });
    const plot = await screen.findByRole('img', { name: /^Stated 65% on average/ });
    const { axisStated, axisHappened, axisN } = en.calibration;
    const points = [[25, 50, 4], [75, 100, 16]].map(([stated, happened, n]) => within(plot).getByText(`${axisStated} ${stated}%, ${axisHappened} ${happened}%, ${axisN} ${n}`).closest('circle'));
    const numbers = (name: string) => points.map((point) => Number(point?.getAttribute(name)));
    // The field lies between 48 and 584 from the left, and 280 and 12 from the top.
    expect(numbers('cx')).toEqual([48 + 0.25 * 536, 48 + 0.75 * 536]);
    expect(numbers('cy')).toEqual([280 - 0.5 * 268, 12]);
    expect(numbers('r')).toEqual([5, 10]);
  } finally {
    Object.assign(window, { ResizeObserver: before });
  }
});

test('calibration tells the score in words and opens the requests behind it', async () => {
  const data = {
    requestCalibration: {
      __typename: 'RequestCalibration', n: 4, brier: 0.12,
      bins: [{ __typename: 'ReliabilityBin', from: 0.7, to: 0.8, n: 4, stated: 0.75, happened: 0.75 }],
      rows: [{ __typename: 'CalibrationRow', id: 'r1', title: words('Landing page'), lane: 'EXPRESS', neededBy: '2026-11-20', deliveredOn: '2026-11-19', probability: 0.75, happened: true }],
    },
  };
  renderScreen(<CalibrationPage />, { ...shared, path: '/w/demo/requests/calibration', mocks: [{ request: { query: RequestCalibrationDocument }, result: { data } }] });
  expect(await screen.findByRole('heading', { name: 'Stated 75% on average, ready in time 75%' })).toBeInTheDocument();
  expect(screen.getByText('0.12')).toBeInTheDocument();
  expect(within(screen.getByRole('row', { name: /Landing page/ })).getByText('in time')).toBeInTheDocument();
});

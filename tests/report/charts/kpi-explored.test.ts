import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/lib/calendar.ts';
import { formatsFor } from '../../../src/messages/formats/formats.ts';
import {
  cutTo,
  type ExploredRow,
  explored,
  partsOf,
  periods,
  pointsIn,
  valuesIn,
  wholePeriod,
} from '../../../src/report/charts/kpi-explored.ts';
import { kpiExplorerChart, monthTicks } from '../../../src/report/charts/kpi-explorer-chart.ts';

const row = (kind: string | null, on: string | null, value: number): ExploredRow => ({
  kind,
  noted: false,
  on,
  measured: kind === null || kind === 'low' || kind === 'baseline' || kind === 'forecast' ? value : null,
  plan: kind === null || kind === 'low' || kind === 'baseline' || kind === 'forecast' ? null : value,
  date: on ?? '',
  measuredText: String(value),
  planText: '',
  remark: '',
});

const rows = [
  row('baseline', '2026-12-31', 0.1),
  row('start', '2027-02-01', 0.1),
  row(null, '2027-03-31', 0.12),
  row('low', '2027-06-30', 0.15),
  row('forecast', '2028-12-31', 0.3),
  row('target', '2028-12-31', 0.25),
  row('redFlag', null, 0.05),
];
const data = explored(rows);
const asOf = '2027-06-30';

describe('what is read from the table', () => {
  test('is measurements, the plan from its baseline, the forecast from the last measurement, levels', () => {
    expect(data.measured.map(({ y }) => y)).toEqual([0.12, 0.15]);
    expect(data.plan.map(({ y }) => y)).toEqual([0.1, 0.1, 0.25]);
    expect(data.targets.map(({ y }) => y)).toEqual([0.25]);
    expect(data.forecast.map(({ y }) => y)).toEqual([0.15, 0.3]);
    expect(data.levels.redFlag).toEqual([0.05]);
    expect(partsOf(data)).toEqual(['plan', 'forecast', 'redFlag']);
  });

  test.each([
    ['rises past the whole and stays there', 0.5, 1.5, [0.5, 1, 1], 0.5],
    ['falls to nothing and stays there', 0.5, -0.5, [0.5, 0, 0], 0.5],
    ['stays within', 0.5, 0.9, [0.5, 0.9], null],
  ])('a forecast of a share %s', (_name, last, end, values, crossing) => {
    const share = explored([row(null, '2027-01-01', last), row('forecast', '2027-01-11', end)], '%');

    expect(share.forecast.map(({ y }) => y)).toEqual(values);
    if (crossing !== null) expect(share.forecast[1]?.x).toBe(dayNumber('2027-01-01') + 10 * crossing);
    expect(share.points.at(-1)?.y).toBe(values.at(-1));
  });

  test.each([
    ['what is no percentage', '', 0.5],
    ['a percentage that was beyond the whole already', '%', 1.2],
  ])('a forecast of %s knows no bounds', (_name, unit, last) => {
    const free = explored([row(null, '2027-01-01', last), row('forecast', '2027-01-11', 1.5)], unit);

    expect(free.forecast.map(({ y }) => y)).toEqual([last, 1.5]);
  });

  test('is no plan without a target', () => {
    expect(explored([row('baseline', '2026-12-31', 0.1)]).plan).toEqual([]);
  });
});

describe('a period', () => {
  test('is offered only where it shows something of its own', () => {
    expect(periods(data, asOf).map(({ name }) => name)).toEqual(['whole', 'measured', 'lastYear']);
    expect(wholePeriod(data, asOf)).toEqual({ from: dayNumber('2026-12-01'), to: dayNumber('2028-12-31') });
  });

  test('keeps a line whole to its edges', () => {
    const cut = cutTo(
      [
        { x: 0, y: 0 },
        { x: 10, y: 10 },
      ],
      { from: 2, to: 4 },
    );

    expect(cut).toEqual([
      { x: 2, y: 2 },
      { x: 4, y: 4 },
    ]);
  });

  test('a cut line stays on the line, whatever the period', () => {
    const day = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(day, { minLength: 2, maxLength: 8 }), day, day, (values, a, b) => {
        const line = values.map((y, index) => ({ x: index * 10, y }));
        const period = { from: Math.min(a, b), to: Math.max(a, b) };
        const cut = cutTo(line, period);
        expect(cut.every(({ x }) => x >= period.from && x <= period.to)).toBe(true);
        const [low, high] = [Math.min(...values), Math.max(...values)];
        expect(cut.every(({ y }) => y >= low - 1e-9 && y <= high + 1e-9)).toBe(true);
      }),
    );
  });

  test('what is hidden takes no room', () => {
    const whole = wholePeriod(data, asOf);

    expect(Math.min(...valuesIn(data, whole, new Set()))).toBe(0.05);
    expect(Math.min(...valuesIn(data, whole, new Set(['redFlag'])))).toBe(0.1);
  });
});

describe('the chart', () => {
  const colours = {
    plan: 'blue',
    ink: 'black',
    labels: 'grey',
    rule: 'silver',
    axis: 'dimgrey',
    loss: 'orange',
    quiet: 'grey',
    paper: 'white',
  };
  const chart = (hidden: ReadonlySet<'plan'> = new Set()) =>
    kpiExplorerChart(
      data,
      '%',
      asOf,
      { period: wholePeriod(data, asOf), hidden, chosen: pointsIn(data, wholePeriod(data, asOf))[2] },
      colours,
      formatsFor('en', 'GBP'),
    );

  test('draws a measurement of low confidence hollow, and the chosen one larger', () => {
    const [measured] = chart().data.datasets;

    expect(measured?.pointBackgroundColor).toEqual(['black', 'white']);
    expect(measured?.pointRadius).toEqual([7, 4]);
  });

  test('leaves out what is hidden', () => {
    expect(chart().data.datasets.length - chart(new Set(['plan'])).data.datasets.length).toBe(2);
  });

  test('names no more months than there is room for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 9000 }), (from, days) => {
        expect(monthTicks({ from, to: from + days }).length).toBeLessThanOrEqual(9);
      }),
    );
  });
});

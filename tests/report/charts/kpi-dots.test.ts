import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromNumber, dayNumber } from '../../../src/lib/calendar.ts';
import { formatsFor } from '../../../src/messages/formats/formats.ts';
import { kpiPlot } from '../../../src/report/charts/kpi-chart.ts';
import { dotsOf } from '../../../src/report/charts/kpi-dots.ts';
import { type ExploredRow, explored, wholePeriod } from '../../../src/report/charts/kpi-explored.ts';
import { kpiExplorerChart } from '../../../src/report/charts/kpi-explorer-chart.ts';
import { buildGoalsView } from '../../../src/report/views/goals-view.ts';
import { draftEvaluated } from '../../helpers/evaluated.ts';

const dot = (value: number, noted = false) => ({ value, noted });
const kept = (dots: readonly boolean[]) => dots.flatMap((shown, index) => (shown ? index : []));

describe('dots', () => {
  test('are drawn for every one of a few', () => {
    expect(dotsOf(Array.from({ length: 60 }, (_, index) => dot(index))).every(Boolean)).toBe(true);
  });

  test('of many are those that say something: first, last, extremes, notes, and what stands alone', () => {
    const measured = Array.from({ length: 1000 }, (_, index) => dot(Math.sin(index / 10), index === 333));
    measured[500] = dot(7);
    measured[600] = dot(-7);

    expect(kept(dotsOf(measured, (index) => index === 700))).toEqual([0, 333, 500, 600, 700, 999]);
  });

  test('are never so many that they touch, whatever was noted, and the ends and extremes are among them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ value: fc.double({ noNaN: true }), noted: fc.boolean() }), {
          minLength: 61,
          maxLength: 400,
        }),
        fc.func(fc.boolean()),
        (measured, alone) => {
          const dots = dotsOf(measured, alone);
          const shown = measured.filter((_, index) => dots[index]).map(({ value }) => value);
          const values = measured.map(({ value }) => value);

          expect(dots[0] && dots.at(-1)).toBe(true);
          expect([Math.max(...shown), Math.min(...shown)]).toEqual([
            Math.max(...values),
            Math.min(...values),
          ]);
          expect(shown.length).toBeLessThanOrEqual(4 + 60 + 60);
        },
      ),
    );
  });
});

describe('a KPI that was measured a thousand times', () => {
  const first = dayNumber('2027-01-01');
  const rows = Array.from(
    { length: 1000 },
    (_, index) => [dayFromNumber(first + index), 'k', 20 + (index === 400 ? 30 : Math.sin(index))] as const,
  );
  const kpi = {
    id: 'k',
    name: 'K',
    unit: 'calls',
    direction: 'up',
    baseline: { value: 20, at: '2026-12-31' },
    targets: [{ value: 60, by: '2030-06-30' }],
    cadence: 'week',
  };
  const featured = buildGoalsView(draftEvaluated({ kpis: [kpi] }, rows, { asOf: '2029-09-30' })).charts
    .featured;
  if (!featured) throw new Error('no chart');

  test('keeps its line and its table, and has a handful of dots', () => {
    const plot = kpiPlot(featured.chart, formatsFor('en', 'GBP'), 'large');

    expect(plot.points?.filter(({ kind }) => kind === 'measured')).toHaveLength(4);
    const lines = plot.shapes.filter(({ kind, thin }) => kind === 'measured' && thin);
    // Two distances for each point.
    expect(lines.map(({ path }) => path.match(/-?\d*\.?\d+/g)?.length)).toEqual([2000]);
    expect(featured.table.rows.length).toBeGreaterThan(1000);
  });

  test('shows all dots of a period in which they are few, and the chosen one always', () => {
    const row = (on: string, value: number): ExploredRow => ({
      kind: null,
      noted: false,
      on,
      measured: value,
      plan: null,
      date: on,
      measuredText: String(value),
      planText: '',
      remark: '',
    });
    const data = explored(rows.map(([on, , value]) => row(on, value)));
    const chosen = data.measured[123];
    const radii = (period: { readonly from: number; readonly to: number }) => {
      const colours = { plan: '', ink: '', labels: '', rule: '', axis: '', loss: '', quiet: '', paper: '' };
      const state = { period, hidden: new Set<never>(), chosen };
      const chart = kpiExplorerChart(data, 'calls', '2029-09-30', state, colours, formatsFor('en', 'GBP'));
      const [measured] = chart.data.datasets;
      return Array.isArray(measured?.pointRadius) ? measured.pointRadius : [];
    };
    const whole = radii(wholePeriod(data, '2029-09-30'));

    expect(whole).toHaveLength(1000);
    expect(whole.filter((radius) => radius > 0)).toHaveLength(5);
    expect(whole[123]).toBe(7);
    expect(radii({ from: first, to: first + 29 }).slice(0, 30)).toEqual(Array(30).fill(4));
  });
});

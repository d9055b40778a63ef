import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../../src/messages/formats/formats.ts';
import { plainText } from '../../../src/messages/inline.ts';
import { kpiPlot } from '../../../src/report/charts/kpi-chart.ts';
import { plotHtml } from '../../../src/report/ui/plot-html.ts';
import { sparklineHtml } from '../../../src/report/ui/sparkline.ts';
import { buildGoalsView } from '../../../src/report/views/goals-view.ts';
import { clearsightEvaluated, draftEvaluated } from '../../helpers/evaluated.ts';

const formats = formatsFor('en', 'GBP');

describe('the chart of a KPI of the worked example', () => {
  const featured = buildGoalsView(clearsightEvaluated()).charts.featured;
  if (!featured) throw new Error('no chart');
  const large = kpiPlot(featured.chart, formats, 'large');
  const kinds = large.shapes.map(({ kind, dashed }) => (dashed ? `${kind} dashed` : kind));

  test('draws plan, measurements, forecast with its band, and the red flag', () => {
    expect(kinds).toEqual(expect.arrayContaining(['plan', 'measured', 'measured dashed', 'band', 'flag']));
    expect(large.points?.filter(({ kind }) => kind === 'measured')).toHaveLength(7);
    expect(large.points?.filter(({ kind }) => kind === 'target')).toHaveLength(1);
  });

  test('labels target, forecast, today and red flag', () => {
    const texts = large.labels.map(({ text, more }) => plainText(text) + (more ? ` ${plainText(more)}` : ''));

    expect(texts).toEqual(
      expect.arrayContaining([
        '85% by\u0020' + '31\u00A0Dec\u00A02027',
        'red flag 50%',
        'plan',
        '55% 63.2% expected',
      ]),
    );
  });

  test('drops second labels where it is one of many', () => {
    const small = kpiPlot(featured.chart, formats, 'small');

    expect(small.labels.every(({ more }) => more === undefined)).toBe(true);
  });

  test('keeps labels at its right end apart', () => {
    const ends = large.labels.filter(({ x, side }) => x === 100 && side === 'right').map(({ y }) => y);

    expect(Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))).toBeGreaterThan(10);
  });
});

describe('the forecast of a share', () => {
  const plotted = (values: readonly number[], target: string) => {
    const kpi = {
      id: 'k',
      name: 'K',
      unit: '%',
      direction: 'up',
      baseline: { value: '50%', at: '2026-12-31' },
      targets: [{ value: target, by: '2027-12-31' }],
    };
    const rows = values.map((value, index) => [`2027-0${index + 1}-28`, 'k', value] as const);
    const chart = buildGoalsView(draftEvaluated({ kpis: [kpi] }, rows, { asOf: '2027-07-31' })).charts
      .featured?.chart;
    if (!chart) throw new Error('no chart');
    return kpiPlot(chart, formats, 'large');
  };
  const ticks = (values: readonly number[], target: string) =>
    plotted(values, target)
      .labels.filter(({ side }) => side === 'value')
      .map(({ text }) => Number.parseFloat(plainText(text)));

  test.each([
    ['would pass it', [0.6, 0.72, 0.85, 0.9, 0.97]],
    ['comes near it, give or take its error', [0.6, 0.8, 0.7, 0.9, 0.75, 0.95]],
  ])('asks for no room beyond the whole where it %s', (_name, values) => {
    expect(Math.max(...ticks(values, '95%'))).toBeLessThanOrEqual(100);
  });
});

test('draws any KPI without a place that is no number', () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
  const months = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 9 });
  fc.assert(
    fc.property(
      share,
      share,
      months,
      fc.array(share, { minLength: 9, maxLength: 9 }),
      (from, to, measured, values) => {
        const kpi = {
          id: 'k',
          name: 'K',
          unit: '%',
          direction: to >= from ? 'up' : 'down',
          baseline: { value: `${from * 100}%`, at: '2026-12-31' },
          targets: [{ value: `${to * 100}%`, by: '2027-12-31' }],
        };
        const rows = measured
          .toSorted((a, b) => a - b)
          .map((month) => [`2027-0${month}-28`, 'k', values[month - 1] ?? 0] as const);
        const chart = buildGoalsView(draftEvaluated({ kpis: [kpi] }, rows)).charts.featured?.chart;
        if (!chart) throw new Error('no chart');

        expect(plotHtml(kpiPlot(chart, formats, 'large')).text).not.toMatch(/NaN|Infinity|undefined/);
        expect(plotHtml(kpiPlot(chart, formats, 'small')).text).not.toMatch(/NaN|Infinity|undefined/);
      },
    ),
    { numRuns: 80 },
  );
});

describe('a sparkline', () => {
  test.each([
    { name: 'nothing', values: [], expected: '' },
    {
      name: 'a single value, a dot at its end',
      values: [{ at: 1, value: 5 }],
      expected: '<span class="sparkline" aria-hidden="true"><i style="left:100%;top:50%"></i></span>',
    },
  ])('draws $name', ({ values, expected }) => {
    expect(sparklineHtml(values).text).toBe(expected);
  });

  test('ends at its last value', () => {
    const markup = sparklineHtml([
      { at: 0, value: 1 },
      { at: 5, value: 3 },
    ]).text;

    expect(markup).toContain('d="m0 88 100-76"');
    expect(markup).toContain('left:100%;top:12%');
  });
});

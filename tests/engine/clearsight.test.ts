import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { type Finance, ResultsSchema } from '../../src/language/schema/results.ts';
import { type CaseFigures, clearsight } from '../helpers/strategy-from.ts';

const { strategy, measurements, expected } = clearsight();
const results = evaluate(strategy, {
  slug: 'clearsight',
  asOf: expected.asOf,
  seed: 7,
  version: '0',
  measurements,
  draws: 0,
});

/** Agreement with the independent calculation: a share of the figure, or as much money where it is near zero. */
const RELATIVE = 1e-6;

function agree(actual: unknown, figure: unknown, path: string, relative = RELATIVE): void {
  if (typeof figure === 'number') {
    expect(actual, path).toBeTypeOf('number');
    const difference = Math.abs((actual as number) - figure);
    expect(difference / Math.max(1e-3, Math.abs(figure)), `${path}: ${actual} for ${figure}`).toBeLessThan(
      relative,
    );
  } else if (figure !== null && typeof figure === 'object') {
    for (const [key, part] of Object.entries(figure)) {
      const own = (actual as Readonly<Record<string, unknown>>)[key];
      agree(own, part, `${path}.${key}`, key === 'irr' ? 1e-5 : relative);
    }
  } else {
    expect(actual, path).toBe(figure);
  }
}

function agreeCase(actual: Finance | undefined, figures: CaseFigures, path: string): void {
  expect(actual).toBeDefined();
  agree(actual, figures, path);
}

describe('the worked example agrees with an independent calculation', () => {
  test('in the business case', () => agreeCase(results.finance, expected.finance, 'finance'));

  test.each(Object.keys(expected.scenarios))('in the scenario %s', (id) => {
    agreeCase(results.scenarios[id], expected.scenarios[id]!, `scenarios.${id}`);
  });

  test.each(expected.segments.map(({ id }) => id))('in the customers of %s', (id) => {
    agree(
      results.segments.find((segment) => segment.id === id),
      expected.segments.find((segment) => segment.id === id),
      id,
    );
  });

  test('in what number, value and loyalty do to revenue', () => agree(results.nvl, expected.nvl, 'nvl'));

  test('in the customers needed to break even', () =>
    agree(results.readiness, expected.readiness, 'readiness'));

  test('in the worth, grade and realised share of every benefit', () => {
    const counted = results.benefits.filter(({ npv }) => npv !== null);
    agree(counted, expected.benefits, 'benefits');
    expect(counted).toHaveLength(expected.benefits.length);
  });

  test('in the re-forecast', () => agree(results.reforecast, expected.reforecast, 'reforecast'));

  test('in the KPIs', () => {
    expect(results.kpis.map(({ id }) => id)).toEqual(expected.kpis.map(({ id }) => id));
    agree(results.kpis, expected.kpis, 'kpis');
  });

  test('in the tornado: as many bars, the same order, the same ends', () => {
    expect(results.tornado).toHaveLength(expected.tornado.length);
    agree(results.tornado, expected.tornado, 'tornado');
  });
});

test('the results keep their contract', () => {
  expect(ResultsSchema.parse(results)).toEqual(results);
});

test('the words-only benefit is listed without a figure', () => {
  expect(results.benefits.find(({ id }) => id === 'morale')).toMatchObject({ npv: null, npvToday: null });
});

import { describe, expect, test } from 'vitest';
import { benchmarks } from '../../src/catalogue/benchmarks/index.ts';
import { catalogueKpi } from '../../src/catalogue/kpis/fill-kpi.ts';
import { languages } from '../../src/messages/language.ts';

describe('a reference figure', () => {
  test('has an id of its own', () => {
    expect(new Set(benchmarks.map(({ id }) => id)).size).toBe(benchmarks.length);
  });

  test.each(benchmarks)(
    '$id has a value, a source, and a year or none',
    ({ typical, range, source, year }) => {
      expect(typical !== null || range !== undefined).toBe(true);
      expect(source.length).toBeGreaterThan(2);
      if (year !== null) expect(year).toBeGreaterThanOrEqual(1990);
      if (range) {
        expect(range.low).toBeLessThan(range.high);
        if (typical !== null) {
          expect(typical).toBeGreaterThanOrEqual(range.low);
          expect(typical).toBeLessThanOrEqual(range.high);
        }
      }
    },
  );

  test('names only KPIs that exist', () => {
    const named = benchmarks.flatMap(({ kpi }) => kpi ?? []);

    expect(named.filter((id) => catalogueKpi(id) === undefined)).toEqual([]);
  });

  test.each(languages)('says what it is and why to be careful: %s', (language) => {
    for (const { words } of benchmarks) {
      expect(words[language].says).not.toMatch(/\.$/);
      expect(words[language].caution).toMatch(/\.$/);
    }
    expect(new Set(benchmarks.map(({ words }) => words[language].says)).size).toBe(benchmarks.length);
  });

  test('of a base that loses half in five years keeps 87.06% a year', () => {
    expect(benchmarks.find(({ id }) => id === 'half-lost-in-five-years')?.typical).toBeCloseTo(0.8706, 4);
  });
});

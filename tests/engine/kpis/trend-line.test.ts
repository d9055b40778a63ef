import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backTest, onLine, type Point, trendLine } from '../../../src/engine/kpis/trend-line.ts';

const points = (...values: readonly number[]): Point[] =>
  values.map((value, index) => ({ day: 20_000 + 30 * index, value }));

describe('the trend line', () => {
  test('needs three points', () => {
    expect(trendLine(points(1, 2))).toBeNull();
    expect(trendLine(points(1, 2, 3))).toMatchObject({ points: 3 });
  });

  test('goes through points that lie on a line', () => {
    const line = trendLine(points(4, 7, 10, 13))!;

    expect(line.slope).toBeCloseTo(0.1, 12);
    expect(onLine(line, 20_120)).toBeCloseTo(16, 9);
  });

  test('is not tilted by a single outlier', () => {
    const line = trendLine(points(4, 7, 1000, 13, 16, 19))!;

    expect(line.slope).toBeCloseTo(0.1, 12);
    expect(onLine(line, 20_000)).toBeCloseTo(4, 9);
  });

  test('takes the mean of the two middle slopes where their number is even', () => {
    // Slopes of four points: 1, 1, 4, 1, 2.5, 2 a step.
    expect(trendLine(points(0, 30, 60, 180))?.slope).toBeCloseTo(1.5, 12);
  });

  test('looks at the last twelve points only', () => {
    const line = trendLine(points(900, 800, 700, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33))!;

    expect(line.points).toBe(12);
    expect(line.slope).toBeCloseTo(0.1, 12);
  });

  const series = fc
    .uniqueArray(fc.integer({ min: 10_000, max: 30_000 }), { minLength: 3, maxLength: 15 })
    .chain((days) =>
      fc
        .array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: days.length, maxLength: days.length })
        .map((values): Point[] =>
          days.sort((a, b) => a - b).map((day, index) => ({ day, value: values[index]! })),
        ),
    );

  test('follows its points when they are moved and stretched', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 9 }),
        (given, up, factor) => {
          const line = trendLine(given)!;
          const moved = trendLine(given.map(({ day, value }) => ({ day, value: value * factor + up })))!;

          expect(moved.slope).toBeCloseTo(line.slope * factor, 6);
          expect(onLine(moved, 20_000)).toBeCloseTo(onLine(line, 20_000) * factor + up, 5);
        },
      ),
    );
  });

  test('lies above half of its points and below half', () => {
    fc.assert(
      fc.property(series, (given) => {
        const line = trendLine(given)!;
        const last = given.slice(-12);
        const above = last.filter(({ day, value }) => value > onLine(line, day) + 1e-6).length;
        const below = last.filter(({ day, value }) => value < onLine(line, day) - 1e-6).length;

        expect(above).toBeLessThanOrEqual(last.length / 2);
        expect(below).toBeLessThanOrEqual(last.length / 2);
      }),
    );
  });
});

describe('the back-test', () => {
  test('needs four points', () => {
    expect(backTest(points(1, 2, 3))).toBeNull();
  });

  test('is zero for points on a line', () => {
    expect(backTest(points(1, 2, 3, 4, 5))).toBeCloseTo(0, 9);
  });

  test('is the mean of how far each point lay from the line before it', () => {
    // The line through 1, 2, 3 says 4 for the fourth; the line through 1, 2, 3, 6 rises 1.25 a step and says 6.375.
    const before = trendLine(points(1, 2, 3, 6))!;
    const missed = Math.abs(onLine(before, 20_120) - 5);

    expect(backTest(points(1, 2, 3, 6))).toBeCloseTo(2, 9);
    expect(backTest(points(1, 2, 3, 6, 5))).toBeCloseTo((2 + missed) / 2, 9);
  });

  test('uses at most twelve points before each', () => {
    const flat = Array.from({ length: 12 }, () => 5);

    expect(backTest(points(100, 200, ...flat, 5))).toBeGreaterThan(0);
    expect(backTest(points(...flat, 5))).toBeCloseTo(0, 9);
  });
});

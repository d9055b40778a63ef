import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandPath, bends, curvePath, linePath, type Point } from '../../../src/report/charts/paths.ts';

const curve = fc
  .array(
    fc.tuple(fc.double({ min: 0.1, max: 10, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true })),
    {
      maxLength: 80,
    },
  )
  .map((steps) => {
    let x = 0;
    return steps.map(([step, y]): Point => {
      x += step;
      return [x, y];
    });
  });

/** Where the line through `points` stands at `x`. */
function heightAt(points: readonly Point[], x: number): number {
  const right = Math.max(
    1,
    points.findIndex(([at]) => at >= x),
  );
  const [from, to] = [points[right - 1], points[right]];
  if (!from || !to) return points[0]?.[1] ?? Number.NaN;
  return from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0]);
}

describe('a curve', () => {
  test('keeps its ends, and passes every point it leaves out within a tenth of a per cent', () => {
    fc.assert(
      fc.property(curve, (points) => {
        const kept = bends(points);
        expect(kept.at(0)).toBe(points.at(0));
        expect(kept.at(-1)).toBe(points.at(-1));
        for (const [x, y] of points) expect(Math.abs(heightAt(kept, x) - y)).toBeLessThan(0.1 + 1e-9);
      }),
    );
  });

  test('of points on one line is its two ends', () => {
    const points = Array.from({ length: 36 }, (_, month): Point => [month * 2.5, 80 - month * 2]);
    expect(bends(points)).toEqual([points[0], points[35]]);
    expect(curvePath(points)).toBe('m0 80 87.5-70');
  });

  test('keeps a corner that can be seen', () => {
    const points: Point[] = [
      [0, 0],
      [50, 0.4],
      [100, 0],
    ];
    expect(bends(points)).toEqual(points);
  });

  test('keeps points that lie above each other', () => {
    const points: Point[] = [
      [0, 10],
      [20, 10],
      [20, 60],
      [40, 60],
    ];
    expect(curvePath(points)).toBe(linePath(points));
  });
});

test('a band goes along its upper curve and back along its lower one', () => {
  const upper: Point[] = [
    [0, 10],
    [50, 20],
    [100, 10],
  ];
  const lower: Point[] = [
    [0, 30],
    [50, 30],
    [100, 30],
  ];
  expect(bandPath(upper, lower)).toBe('m0 10 50 10 50-10 0 20-100 0z');
  expect(bandPath([], [])).toBe('');
});

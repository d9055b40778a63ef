import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandPath, barPath, linePath } from '../../../src/report/charts/paths.ts';
import { extentOf, labelRoom, linearScale, roundTicks } from '../../../src/report/charts/scale.ts';
import { spread } from '../../../src/report/charts/spread.ts';

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe('round ticks', () => {
  test.each([
    { low: -294_000, high: 394_000, count: 4, ticks: [-400_000, -200_000, 0, 200_000, 400_000] },
    { low: 0, high: 1, count: 4, ticks: [0, 0.25, 0.5, 0.75, 1] },
    { low: 7, high: 7, count: 4, ticks: [7] },
  ])('from $low to $high are $ticks', ({ low, high, count, ticks }) => {
    expect(roundTicks(low, high, count)).toEqual(ticks);
  });

  test('embrace the values, go up in equal steps, and meet zero where it lies between', () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2, max: 8 }), (a, b, count) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high - low > 1e-3);
        const ticks = roundTicks(low, high, count);
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);

        expect(ticks[0]).toBeLessThanOrEqual(low + step * 1e-6);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - step * 1e-6);
        expect(ticks.length).toBeLessThanOrEqual(count + 2);
        if (low < -step && high > step) expect(ticks.some((tick) => Math.abs(tick) < step * 1e-6)).toBe(true);
      }),
    );
  });
});

test('a scale puts its ends at 0 and 100, and everything in the middle where it has no extent', () => {
  const scale = linearScale(10, 30);

  expect([scale.at(10), scale.at(20), scale.at(30)]).toEqual([0, 50, 100]);
  expect(linearScale(5, 5).at(99)).toBe(50);
});

test('the extent of some lists is that of all their values, and nothing of nothing', () => {
  expect([extentOf([3, -1], [], [7]), extentOf()]).toEqual([
    [-1, 7],
    [0, 0],
  ]);
});

test('longer labels take more room', () => {
  expect(labelRoom(['−250 тис. ₴'])).toBeGreaterThan(labelRoom(['£0', '−£5k']));
});

describe('labels at the ends of lines', () => {
  test('stay where they are with room between them', () => {
    expect(spread([10, 50, 90], 8)).toEqual([10, 50, 90]);
  });

  test('move apart as little as possible, in their order', () => {
    expect(spread([52, 50], 10)).toEqual([56, 46]);
    expect(spread([1, 2], [10, 20])).toEqual([5, 20]);
  });

  test('never overlap, and stay inside where there is room', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            at: fc.double({ min: 0, max: 100, noNaN: true }),
            size: fc.double({ min: 1, max: 12, noNaN: true }),
          }),
          {
            minLength: 1,
            maxLength: 7,
          },
        ),
        (labels) => {
          const placed = spread(
            labels.map(({ at }) => at),
            labels.map(({ size }) => size),
          );
          const order = labels.map((_, index) => index).sort((a, b) => (placed[a] ?? 0) - (placed[b] ?? 0));
          for (const [rank, index] of order.entries()) {
            const half = (labels[index]?.size ?? 0) / 2;
            expect((placed[index] ?? 0) - half).toBeGreaterThanOrEqual(-1e-9);
            expect((placed[index] ?? 0) + half).toBeLessThanOrEqual(100 + 1e-9);
            const next = order[rank + 1];
            if (next === undefined) continue;
            const gap = (placed[next] ?? 0) - (placed[index] ?? 0);
            expect(gap).toBeGreaterThanOrEqual(half + (labels[next]?.size ?? 0) / 2 - 1e-9);
          }
        },
      ),
    );
  });
});

test('paths are drawn to a tenth', () => {
  expect(
    linePath([
      [0, 33.333],
      [100, 5],
    ]),
  ).toBe('m0 33.3 100-28.3');
  expect(linePath([])).toBe('');
  expect(
    bandPath(
      [
        [0, 1],
        [9, 2],
      ],
      [
        [0, 3],
        [9, 4],
      ],
    ),
  ).toBe('m0 1 9 1 0 2-9-1z');
  expect(barPath(1, 2, 30, 100)).toBe('M1 100V30H2V100z');
});

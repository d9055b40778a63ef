import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash, nextUnit, randomStream } from '../../../src/engine/simulation/random-stream.ts';

const numbers = (seed: number, path: string, count: number) => {
  const stream = randomStream(seed, path);
  return Array.from({ length: count }, () => nextUnit(stream));
};

test('the same seed and path give the same numbers on every machine', () => {
  expect(numbers(7, 'benefits.paper.saving', 3)).toEqual([
    0.8486286903498694, 0.5353555287001655, 0.5046680389204994,
  ]);
});

test('another seed or another path gives other numbers', () => {
  const first = numbers(7, 'benefits.paper.saving', 1);

  expect(numbers(8, 'benefits.paper.saving', 1)).not.toEqual(first);
  expect(numbers(7, 'benefits.paper.change', 1)).not.toEqual(first);
});

test('numbers lie strictly between 0 and 1', () => {
  fc.assert(
    fc.property(fc.integer(), fc.string(), (seed, path) => {
      for (const number of numbers(seed, path, 20)) {
        expect(number).toBeGreaterThan(0);
        expect(number).toBeLessThan(1);
      }
    }),
  );
});

test('streams of near paths are not alike: the correlation of ten thousand numbers is that of chance', () => {
  const count = 10_000;
  const streams = ['a.1', 'a.2', 'a.3', 'a.10', 'b.1'].map((path) => numbers(1, path, count));
  for (const [index, one] of streams.entries()) {
    for (const other of streams.slice(index + 1)) {
      const products = one.map((value, draw) => (value - 0.5) * (other[draw]! - 0.5));
      const correlation = (12 * products.reduce((sum, product) => sum + product, 0)) / count;
      // Four standard deviations of 1/√n.
      expect(Math.abs(correlation)).toBeLessThan(0.04);
    }
  }
});

test('the hash tells ten thousand paths apart and uses all its bits', () => {
  const hashes = Array.from({ length: 10_000 }, (_, index) => hash(`1:costs.line-${index}.amount`));

  expect(new Set(hashes).size).toBe(10_000);
  for (let bit = 0; bit < 32; bit++) {
    const share = hashes.filter((value) => (value >>> bit) & 1).length / 10_000;
    expect(share, `bit ${bit}`).toBeGreaterThan(0.47);
    expect(share, `bit ${bit}`).toBeLessThan(0.53);
  }
});

test('the hash reads letters beyond Latin whole', () => {
  expect(hash('1:клиент')).not.toBe(hash('1:клиенс'));
  expect(hash('\u0100')).not.toBe(hash('\u0000'));
});

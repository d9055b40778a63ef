import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { internalRate } from '../../../src/engine/finance/irr.ts';
import { rootsBetween } from '../../../src/engine/finance/roots.ts';
import { compileModel, financeOf } from '../../../src/engine/model.ts';
import { aModelInput } from '../a-model-input.ts';

const yearly = (upfront: number, ...years: number[]) =>
  internalRate(
    upfront,
    years.flatMap((year) => [year, ...Array<number>(11).fill(0)]),
    'yearEnd',
  );

describe('the rate of return', () => {
  test.each([
    { name: 'of money back with a tenth more after a year', flows: [-100, 110], irr: 0.1 },
    { name: 'of money just returned is zero', flows: [-100, 100], irr: 0 },
    { name: 'of half lost is minus a half', flows: [-100, 50], irr: -0.5 },
    { name: 'of nearly all lost', flows: [-100, 1.5], irr: -0.985 },
    { name: 'of a loss over two years', flows: [-100, 30, 4], irr: -0.6 },
    { name: 'of 42 % lost, which others answer with Infinity', flows: [-100, 58], irr: -0.42 },
    { name: 'of a hundredfold in a year', flows: [-1, 100], irr: 99 },
    { name: 'at the upper bound', flows: [-1, 10_001], irr: 10_000 },
    { name: 'at the lower bound', flows: [-100, 1], irr: -0.99 },
    { name: 'where money is borrowed first and paid back later', flows: [100, -121], irr: 0.21 },
    { name: 'after two years without any flow', flows: [0, 0, -100, 108], irr: 0.08 },
    { name: 'that touches zero once without passing it', flows: [-1, 4, -4], irr: 1 },
  ])('$name', ({ flows, irr }) => {
    const [upfront = 0, ...years] = flows;
    const rate = yearly(upfront, ...years);
    expect(rate.irrReason).toBeNull();
    expect(rate.irr).toBeCloseTo(irr, 10);
  });

  test.each([
    { name: 'no flows at all', flows: [0, 0], irrReason: 'none' },
    { name: 'only costs', flows: [-100, -10], irrReason: 'none' },
    { name: 'only benefits', flows: [0, 10, 10], irrReason: 'none' },
    { name: 'a return beyond a million per cent', flows: [-1, 20_000], irrReason: 'none' },
    { name: 'a loss beyond 99 %', flows: [-1000, 1], irrReason: 'none' },
    {
      name: 'flows that no rate brings to zero, though they change their sign',
      flows: [2, -3, 2],
      irrReason: 'none',
    },
    { name: '10 % and 20 % at once', flows: [-100, 230, -132], irrReason: 'several' },
    {
      name: 'two rates a hundredth of a per cent apart',
      flows: [-1, 2.2001, -1.21011],
      irrReason: 'several',
    },
    { name: 'a deposit, a loan and a deposit', flows: [-1, 6, -11, 6], irrReason: 'several' },
  ])('does not exist for $name', ({ flows, irrReason }) => {
    const [upfront = 0, ...years] = flows;
    expect(yearly(upfront, ...years)).toEqual({ irr: null, irrReason });
  });

  test('of months compounds to a year', () => {
    const months = Array<number>(12).fill(0);
    months[11] = 110;
    expect(internalRate(-100, months, 'monthly').irr).toBeCloseTo(0.1, 12);
  });

  test('of a part-year takes its end as a whole year', () => {
    expect(internalRate(-100, [0, 0, 110], 'yearEnd').irr).toBeCloseTo(0.1, 12);
  });

  test('is found over 600 months', () => {
    const months = Array.from({ length: 600 }, (_, m) => (m < 24 ? -1000 : 60));
    const { irr } = internalRate(-5000, months, 'monthly');
    const npv = months.reduce((sum, flow, m) => sum + flow / (1 + irr!) ** ((m + 1) / 12), -5000);
    expect(Math.abs(npv)).toBeLessThan(1e-6);
  });

  test('comes back for flows whose sign changes every month for fifty years', () => {
    const months = Array.from({ length: 600 }, (_, m) => (m % 2 === 0 ? 900 : -1000) * (1 + m / 600));
    expect(() => internalRate(10, months, 'monthly')).not.toThrow();
  });
});

const LOW = 10_001 ** -1;
const HIGH = 100;

/** Σ c·x^i whose roots are known, because it is made of them. */
function polynomialOf(roots: readonly number[], pairs: readonly (readonly [number, number])[]): number[] {
  const factors = [
    ...roots.map((root) => [-root, 1]),
    ...pairs.map(([re, im]) => [re * re + im * im, -2 * re, 1]),
  ];
  return factors.reduce(
    (product, factor) => {
      const next = Array<number>(product.length + factor.length - 1).fill(0);
      product.forEach((a, i) => {
        factor.forEach((b, j) => {
          next[i + j] = next[i + j]! + a * b;
        });
      });
      return next;
    },
    [1],
  );
}

/** Rates as an integer grid of per mille, so that two are never closer than the last digits can tell. */
const rates = fc.uniqueArray(fc.integer({ min: -980, max: 5000 }), { maxLength: 4 });
const outside = fc.array(fc.constantFrom(-3, -0.5, 1e-5, 200), { maxLength: 2 });
const pairs = fc.array(
  fc.tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: 0.05, max: 2, noNaN: true })),
  { maxLength: 2 },
);

test('money that comes and goes month by month is no return, whatever binary noise it leaves', () => {
  const saving = (id: string, amount: number) => ({ id, saving: amount, per: 'month' });
  const input = aModelInput({
    plan: { months: 600 },
    benefits: [saving('a', 0.1), saving('b', 0.2)],
    costs: [
      { id: 'c', amount: 0.3, per: 'month' },
      { id: 'd', amount: 1000, per: 'upfront' },
    ],
  });
  expect(financeOf(compileModel(input))).toMatchObject({ irr: null, irrReason: 'none' });
});

describe('the roots of flows', () => {
  test('are all found and no others, wherever else the polynomial bends', () => {
    fc.assert(
      fc.property(rates, outside, pairs, (permille, others, complex) => {
        const inside = permille.map((rate) => 1 / (1 + rate / 1000)).toSorted((a, b) => a - b);
        const roots = rootsBetween(polynomialOf([...inside, ...others], complex), LOW, HIGH);
        expect(roots).toHaveLength(inside.length);
        inside.forEach((root, i) => {
          expect(Math.abs(roots[i]! / root - 1)).toBeLessThan(1e-4);
        });
      }),
      { numRuns: 3000 },
    );
  });

  test('explain every change of sign that a fine grid sees', () => {
    const flows = fc.array(
      fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
      {
        minLength: 2,
        maxLength: 25,
      },
    );
    fc.assert(
      fc.property(flows, (coefficients) => {
        fc.pre(coefficients[0] !== 0 && coefficients.at(-1) !== 0);
        const roots = rootsBetween(coefficients, LOW, HIGH);
        const value = (x: number) => coefficients.reduceRight((sum, c) => sum * x + c, 0);
        const size = (x: number) => coefficients.reduceRight((sum, c) => sum * x + Math.abs(c), 0);
        for (const root of roots) expect(Math.abs(value(root))).toBeLessThanOrEqual(1e-9 * size(root));
        let changes = 0;
        for (let i = 0, last = 0; i <= 2000; i += 1) {
          const x = LOW * (HIGH / LOW) ** (i / 2000);
          const y = value(x);
          if (Math.abs(y) <= 1e-12 * size(x)) continue;
          if (last !== 0 && Math.sign(y) !== last) changes += 1;
          last = Math.sign(y);
        }
        expect(roots.length).toBeGreaterThanOrEqual(changes);
        // Roots that the grid cannot see come in pairs, or touch zero.
        const [start, end] = [value(LOW), value(HIGH)];
        if (roots.length > changes) expect(coefficients.length).toBeGreaterThan(2);
        if (start !== 0 && end !== 0 && roots.length === 0) expect(Math.sign(start)).toBe(Math.sign(end));
      }),
      { numRuns: 1500 },
    );
  });
});

/** Verdicts of whole strategies: each is turned by the change of one input, and back by taking it back. */
import { expect, test } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate.ts';
import type { CustomerFacts } from '../../../src/language/schema/customers-file.ts';
import type { Results } from '../../../src/language/schema/results.ts';
import { soundWith } from '../../rules/sound-strategy.ts';

type Changes = Readonly<Record<string, unknown>>;

function readinessOf(
  changes: Changes = {},
  customers: Partial<CustomerFacts> | null = null,
): Results['readiness'] {
  return evaluate(soundWith(changes), {
    slug: 'fern',
    asOf: '2027-03-31',
    seed: 1,
    version: '0',
    measurements: [],
    draws: 0,
    customers: customers && {
      at: '2027-02-28',
      source: null,
      customers: null,
      largestCustomer: null,
      returning: null,
      ...customers,
    },
  }).readiness;
}

const costing = (amount: string): Changes => ({ 'costs.extra': { name: 'Extra', amount, per: 'upfront' } });

test('nothing speaks against the strategy that the others are changed from', () => {
  const { verdict, reasons } = readinessOf();

  expect(verdict).toBe('go');
  expect(reasons.filter(({ supports }) => !supports)).toEqual([]);
});

test.each<
  [input: string, changes: Changes, orders: Partial<CustomerFacts> | null, verdict: string, reason: string]
>([
  [
    'the score of competition',
    { 'readiness.competition': { score: '1' } },
    null,
    'not-now',
    'competition-none',
  ],
  ['the score of stability', { 'readiness.stability.score': '1' }, null, 'not-now', 'stability-none'],
  ['the score of growth', { 'readiness.growth': { score: '1' } }, null, 'not-now', 'growth-none'],
  ['the largest customer', { 'readiness.largestCustomer': '51%' }, null, 'not-now', 'largest-customer'],
  ['the largest customer in the orders', {}, { largestCustomer: 0.51 }, 'not-now', 'largest-customer'],
  ['costs beyond every range', costing('90M'), null, 'not-now', 'base-below-break-even-at-best'],
  ['a basic', { 'context.basics': { orders: 'false' } }, null, 'prepare-first', 'basic-orders-missing'],
  ['the audit', { audit: undefined }, null, 'prepare-first', 'no-audit'],
  ['the customers in the orders', {}, { customers: 500 }, 'go-without-software', 'base-small'],
])('%s turns the verdict', (_, changes, orders, verdict, reason) => {
  const turned = readinessOf(changes, orders);

  expect(turned.verdict).toBe(verdict);
  expect(turned.reasons.find(({ id }) => id === reason)).toMatchObject({ supports: false, calls: verdict });
});

test('costs turn it step by step: to go, to prepare first, to not now', () => {
  const verdicts = Array.from(
    { length: 40 },
    (_, step) => readinessOf(costing(`${10 * step + 10}k`)).verdict,
  );

  expect([...new Set(verdicts)]).toEqual(['go', 'prepare-first', 'not-now']);
});

test('a base that nothing lets pay has no break-even, and is not held against one', () => {
  const { breakEvenCustomers, reasons, verdict } = readinessOf({ benefits: [], campaigns: [] });

  expect(breakEvenCustomers).toBeNull();
  expect(verdict).toBe('prepare-first');
  expect(reasons.some(({ id }) => id.startsWith('base-above') || id.startsWith('base-below'))).toBe(false);
});

test('orders just at the rules of thumb turn nothing', () => {
  expect(readinessOf({}, { largestCustomer: 0.5, customers: 501 }).verdict).toBe('go');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ResultsSchema } from '../../src/language/schema/results.ts';
import { aStrategy, complete, type WrittenSections } from '../helpers/a-strategy.ts';
import { resultsOf, rows } from './results-of.ts';

const [loyal] = complete.benefits;
const [base, letters] = complete.initiatives;

/** Every number in a value, with its path. */
function numbersIn(value: unknown, path = 'results'): readonly (readonly [string, number])[] {
  if (typeof value === 'number') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, `${path}.${key}`));
}

describe('no figure is ever anything but a number', () => {
  const rate = fc.constantFrom('0%', '1%', '50%', '99.9%', '100%');
  const money = fc.constantFrom('0', '0.01', '1', '100', '9000M');
  const change = fc.constantFrom('-100pp', '-1pp', '0pp', '3pp', '100pp');
  const sections = fc.record({
    plan: fc.record({
      months: fc.constantFrom(1, 2, 11, 12, 13, 36, 600),
      discountRate: fc.constantFrom('-99%', '-50%', '0%', '10%', '900%'),
      discounting: fc.constantFrom('monthly', 'yearEnd'),
    }),
    segment: fc.record({
      customers: money,
      acquired: money,
      retention: rate,
      revenue: money,
      margin: rate,
      serviceCost: money,
      acquisitionCost: money,
    }),
    moves: rate,
    change,
    share: rate,
    amount: money,
    per: fc.constantFrom('upfront', 'once', 'month', 'year'),
    response: rate,
    delay: fc.constantFrom(0, 1, 600),
    factor: fc.constantFrom('0%', '100%', '900%'),
    ramp: fc.constantFrom(0, 1, 600),
    status: fc.constantFrom('planned', 'stopped'),
    measured: fc.constantFrom(0, 0.5, 0.9, 1e9),
    direction: fc.constantFrom('up', 'down'),
    bare: fc.boolean(),
  });

  test('whatever the strategy says', () => {
    fc.assert(
      fc.property(sections, (given) => {
        const plan = { ...complete.plan, ...given.plan };
        const segment = {
          ...complete.segments[0],
          ...given.segment,
          moves: { to: 'others', rate: given.moves },
        };
        const full: WrittenSections = {
          plan,
          segments: [
            segment,
            { ...complete.segments[0], id: 'others', moves: { to: 'readers', rate: '1%' } },
          ],
          initiatives: [base, { ...letters, status: given.status }],
          kpis: [{ ...complete.kpis[0], direction: given.direction }],
          benefits: [
            { ...loyal, change: given.change, ramp: given.ramp },
            { ...loyal, id: 'more', lever: 'revenue', change: given.share },
            { id: 'sum', name: 'Sum', years: [given.amount], upfront: given.amount },
          ],
          costs: [
            {
              id: 'c',
              name: 'C',
              amount: given.amount,
              per: given.per,
              spent: [{ value: 1, at: '2027-01' }],
            },
          ],
          campaigns: [
            {
              id: 'k',
              name: 'K',
              segment: 'readers',
              at: '2027-01',
              reach: given.amount,
              response: given.response,
              cost: given.amount,
              extra: given.share,
              previous: { at: '2025-10', response: '0%' },
              tiers: [{ basket: given.amount }],
            },
          ],
          scenarios: [
            { id: 's', name: 'S', benefits: given.factor, costs: given.factor, delay: given.delay },
          ],
          risks: [{ id: 'r', name: 'R', probability: '50%', benefits: given.factor, delay: given.delay }],
        };
        const strategy = aStrategy(
          given.bare
            ? { plan, segments: [], kpis: [], goals: [], benefits: [], costs: [], services: [] }
            : full,
        );
        const results = resultsOf(
          strategy,
          '2027-05-31',
          given.bare ? [] : rows(['2027-03-31', given.measured]),
          {
            draws: 3,
          },
        );
        for (const [path, value] of numbersIn(results)) {
          if (!Number.isFinite(value)) throw new Error(`${path} is ${value}`);
        }
        expect(ResultsSchema.safeParse(results).error).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});

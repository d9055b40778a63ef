import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadinessInput, readinessResult } from '../../../src/engine/readiness/readiness.ts';
import type { Context } from '../../../src/language/schema/context.ts';
import { ReadinessResultSchema } from '../../../src/language/schema/results.ts';

const aContext = (changes: Partial<Context> = {}): Context => ({
  focusOn: [],
  competitors: [],
  partners: [],
  resources: [],
  pains: [],
  attempts: [],
  margins: [],
  ...changes,
});

const noFacts: ReadinessInput['facts'] = { data: null, largestCustomer: null, returning: null };
const withFacts = (facts: Partial<ReadinessInput['facts']>) => anInput({ facts: { ...noFacts, ...facts } });

/** A company for which nothing speaks against going ahead. */
const anInput = (changes: Partial<ReadinessInput> = {}): ReadinessInput => ({
  readiness: undefined,
  context: undefined,
  facts: noFacts,
  answered: 12,
  npv: 100_000,
  likely: { customers: 64_000, breakEvenCustomers: 40_000 },
  atBest: { customers: 64_000, breakEvenCustomers: 20_000 },
  ...changes,
});

const scored = (factor: string, score: number) => anInput({ readiness: { [factor]: { score } } });

describe('the verdict', () => {
  test.each<[name: string, ReadinessInput, string]>([
    ['go, where nothing speaks against it', anInput(), 'go'],
    ['not now, without competition', scored('competition', 1), 'not-now'],
    ['not now, among passers-by', scored('stability', 1), 'not-now'],
    ['not now, where nobody wants to grow', scored('growth', 1), 'not-now'],
    ['go, with weak competition', scored('competition', 2), 'go'],
    ['go, where only the score of the size is low', scored('size', 1), 'go'],
    ['go, where everybody needs the same', scored('personalisation', 1), 'go'],
    [
      'not now, when one customer brings over half of revenue',
      withFacts({ largestCustomer: 0.51 }),
      'not-now',
    ],
    ['go, when one customer brings half of revenue', withFacts({ largestCustomer: 0.5 }), 'go'],
    [
      'not now, with a base below break-even even at best',
      anInput({ atBest: { customers: 100, breakEvenCustomers: 101 } }),
      'not-now',
    ],
    [
      'prepare first, with a base below break-even at likely values',
      anInput({ likely: { customers: 1_000, breakEvenCustomers: 1_001 } }),
      'prepare-first',
    ],
    [
      'go, with a base exactly at break-even',
      anInput({ likely: { customers: 1_000, breakEvenCustomers: 1_000 } }),
      'go',
    ],
    ['prepare first, without an audit', anInput({ answered: 0 }), 'prepare-first'],
    ['prepare first, when the plan only earns its cost', anInput({ npv: 0 }), 'prepare-first'],
    [
      'prepare first, with a basic missing',
      anInput({ context: aContext({ basics: { range: true, orders: false } }) }),
      'prepare-first',
    ],
    [
      'not now before prepare first, when both are called for',
      anInput({ answered: 0, readiness: { growth: { score: 1 } } }),
      'not-now',
    ],
    [
      'go without software, up to 500 customers',
      anInput({ likely: { customers: 500, breakEvenCustomers: 200 } }),
      'go-without-software',
    ],
    [
      'prepare first before go without software',
      anInput({ answered: 0, likely: { customers: 500, breakEvenCustomers: 200 } }),
      'prepare-first',
    ],
    ['go, from 501 customers', anInput({ likely: { customers: 501, breakEvenCustomers: 200 } }), 'go'],
    ['go, where no segments say how large the base is', anInput({ likely: null, atBest: null }), 'go'],
    [
      'go, where break-even cannot be worked out',
      anInput({ likely: { customers: 900, breakEvenCustomers: null } }),
      'go',
    ],
  ])('is %s', (_, input, verdict) => {
    expect(readinessResult(input).verdict).toBe(verdict);
  });
});

describe('a reason', () => {
  const reason = (input: ReadinessInput, id: string) =>
    readinessResult(input).reasons.find((candidate) => candidate.id === id);

  test.each<[id: string, ReadinessInput, supports: boolean, value: number | null, against: number | null]>([
    ['competition-none', scored('competition', 1), false, 1, 1],
    ['competition-weak', scored('competition', 2), false, 2, 3],
    ['competition-strong', scored('competition', 4), true, 4, 3],
    ['size-weak', scored('size', 1), false, 1, 3],
    ['personalisation-strong', scored('personalisation', 5), true, 5, 3],
    ['largest-customer', withFacts({ largestCustomer: 0.6 }), false, 0.6, 0.5],
    ['no-dominant-customer', withFacts({ largestCustomer: 0.1 }), true, 0.1, 0.5],
    ['passers-by', withFacts({ returning: 0.19 }), false, 0.19, 0.2],
    ['customers-return', withFacts({ returning: 0.5 }), true, 0.5, 0.5],
    ['margin-falling', anInput({ context: aContext({ margins: [0.53, 0.54, 0.51] }) }), true, 0.51, 0.53],
    [
      'basic-premises-missing',
      anInput({ context: aContext({ basics: { premises: false } }) }),
      false,
      null,
      null,
    ],
    [
      'basics-mastered',
      anInput({ context: aContext({ basics: { range: true, orders: true } }) }),
      true,
      2,
      null,
    ],
    ['no-audit', anInput({ answered: 0 }), false, 0, null],
    ['audit-done', anInput(), true, 12, null],
    ['npv-positive', anInput(), true, 100_000, 0],
    ['npv-not-positive', anInput({ npv: -5 }), false, -5, 0],
    ['base-above-break-even', anInput(), true, 64_000, 40_000],
    [
      'base-below-break-even',
      anInput({ likely: { customers: 1_000, breakEvenCustomers: 4_000 } }),
      false,
      1_000,
      4_000,
    ],
    [
      'base-below-break-even-at-best',
      anInput({ atBest: { customers: 1_200, breakEvenCustomers: 3_000 } }),
      false,
      1_200,
      3_000,
    ],
    ['base-large', anInput(), true, 64_000, 500],
    ['base-small', anInput({ likely: { customers: 300, breakEvenCustomers: 9 } }), false, 300, 500],
  ])('%s comes with the figure it rests on', (id, input, supports, value, against) => {
    expect(reason(input, id)).toMatchObject({ id, supports, value, against });
  });

  test.each(['base-large', 'no-dominant-customer', 'customers-return'])(
    '%s is marked as a rule of thumb',
    (id) => {
      const input = withFacts({ largestCustomer: 0.1, returning: 0.7 });

      expect(reason(input, id)?.ruleOfThumb).toBe(true);
      expect(reason(input, 'npv-positive')?.ruleOfThumb).toBe(false);
    },
  );

  test.each<[what: string, ReadinessInput, id: string]>([
    ['a middling score', scored('competition', 3), 'competition-strong'],
    ['a share of returning buyers between the two rules', withFacts({ returning: 0.3 }), 'passers-by'],
    ['margins that rise', anInput({ context: aContext({ margins: [0.5, 0.55] }) }), 'margin-falling'],
    ['a single year of margins', anInput({ context: aContext({ margins: [0.5] }) }), 'margin-falling'],
    ['basics that nobody mentions', anInput({ context: aContext({ basics: {} }) }), 'basics-mastered'],
    [
      'a base without a break-even',
      anInput({ likely: { customers: 9, breakEvenCustomers: null } }),
      'base-above-break-even',
    ],
  ])('is not made of %s', (_, input, id) => {
    expect(reason(input, id)).toBeUndefined();
  });
});

test('the verdict is the first that a reason calls for', () => {
  const result = readinessResult(
    anInput({ answered: 0, readiness: { growth: { score: 1 }, competition: { score: 2 } } }),
  );
  const calls = Object.fromEntries(result.reasons.map((reason) => [reason.id, reason.calls]));

  expect(calls).toMatchObject({
    'growth-none': 'not-now',
    'no-audit': 'prepare-first',
    'competition-weak': null,
  });
});

test('the break-even number of customers is passed on, or null', () => {
  expect(readinessResult(anInput()).breakEvenCustomers).toBe(40_000);
  expect(readinessResult(anInput({ likely: null })).breakEvenCustomers).toBeNull();
});

test('go means that nothing decisive speaks against it, whatever the inputs', () => {
  const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
  const factor = score.map((given) => (given === undefined ? undefined : { score: given }));
  const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
  const flag = fc.option(fc.boolean(), { nil: undefined });
  const size = fc.option(
    fc.record({ customers: fc.nat(100_000), breakEvenCustomers: fc.option(fc.nat(100_000)) }),
  );
  const inputs = fc.record({
    readiness: fc.record({
      competition: factor,
      stability: factor,
      growth: factor,
      size: factor,
      personalisation: factor,
    }),
    facts: fc.record({ data: fc.constant(null), largestCustomer: share, returning: share }),
    context: fc
      .record({ range: flag, distribution: flag, premises: flag, orders: flag })
      .map((basics) => aContext({ basics })),
    answered: fc.nat(3),
    npv: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    likely: size,
    atBest: size,
  });
  const blocking = (id: string) =>
    /-none$|^largest-customer$|-missing$|^no-audit$|^npv-not|below-break-even|^base-small/.test(id);
  fc.assert(
    fc.property(inputs, (input) => {
      const result = readinessResult(input);

      expect(ReadinessResultSchema.omit({ facts: true }).safeParse(result).success).toBe(true);
      expect(result.verdict === 'go').toBe(!result.reasons.some(({ id }) => blocking(id)));
      expect(new Set(result.reasons.map(({ id }) => id)).size).toBe(result.reasons.length);
    }),
  );
});

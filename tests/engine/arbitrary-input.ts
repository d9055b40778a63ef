/** Strategies of any shape, for properties of the engine: their money, not their words. */
import fc from 'fast-check';
import { LEVERS } from '../../src/engine/base/levers.ts';
import { compileModel } from '../../src/engine/model.ts';
import type { ModelInput, ModelQuantity } from '../../src/engine/model-input.ts';
import { type Course, hasPath } from '../../src/engine/run.ts';
import type { Lever } from '../../src/language/schema/kpis.ts';
import type { Unit } from '../../src/language/schema/scalars.ts';
import { addMonths, firstDayOfMonth } from '../../src/lib/calendar.ts';

const START = '2027-01-01';

/**
 * A number in steps of a ten-thousandth of its span. Random doubles would be drawn evenly from all there are, and nearly all
 * of those lie next to nothing.
 */
const between = (min: number, max: number) =>
  fc.integer({ min: 0, max: 10_000 }).map((step) => min + ((max - min) * step) / 10_000);
const quantity = (min: number, max: number, unit: Unit = 'number'): fc.Arbitrary<ModelQuantity> =>
  fc.record({
    value: fc.oneof({ weight: 4, arbitrary: between(min, max) }, fc.constantFrom(min, max)),
    unit: fc.constant(unit),
  });
/** A month from two years before the plan to past its end. */
const day = (months: number) =>
  fc.integer({ min: -24, max: months + 6 }).map((month) => firstDayOfMonth(addMonths(START, month)));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

function segments(count: number): fc.Arbitrary<ModelInput['segments']> {
  const names = ids('s', count);
  return fc.tuple(
    ...names.map((id) =>
      fc.record({
        id: fc.constant(id),
        customers: quantity(0, 50_000),
        acquired: quantity(0, 2000),
        retention: quantity(0, 1, 'rate'),
        moves: fc.option(fc.record({ to: fc.constantFrom(...names), rate: quantity(0, 1, 'rate') }), {
          nil: undefined,
          freq: 2,
        }),
        revenue: quantity(0, 500),
        margin: quantity(-0.2, 0.9, 'rate'),
        serviceCost: maybe(quantity(0, 50)),
        acquisitionCost: maybe(quantity(0, 100)),
      }),
    ),
  );
}

/** Changes that make sense for a lever, in points or units and in per cent. */
function change(lever: Lever): fc.Arbitrary<ModelQuantity> {
  if (lever === 'retention' || lever === 'moves' || lever === 'margin') return quantity(-0.3, 0.3, 'points');
  return fc.oneof(quantity(-0.6, 0.6, 'rate'), quantity(-40, 40, 'number'));
}

/** Whom a benefit reaches: mostly one segment, so that others are reached only by those who move on. */
function segmentsOf(count: number): fc.Arbitrary<string[]> {
  if (count === 0) return fc.constant(['all']);
  const names = ids('s', count);
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant<string[]>(['all']) },
    { weight: 4, arbitrary: fc.constantFrom(...names).map((name) => [name]) },
    { weight: 1, arbitrary: fc.subarray(names, { minLength: 1 }) },
  );
}

function benefits(months: number, segmentCount: number, initiativeCount: number) {
  const shared = {
    initiative: fc.subarray(ids('i', initiativeCount)),
    from: maybe(day(months)),
    to: maybe(day(months)),
    ramp: fc.oneof(fc.integer({ min: 0, max: 30 }), between(0, 30)),
    riskAdjustment: fc.oneof(fc.constant(0), between(0, 1)),
  };
  const amount = quantity(-20_000, 50_000);
  const lever = fc.constantFrom(...LEVERS).chain((name) =>
    fc.record({
      ...shared,
      segment: segmentsOf(segmentCount),
      lever: fc.constant(name),
      change: change(name),
      per: fc.constant('year' as const),
    }),
  );
  const saving = fc.record({
    ...shared,
    segment: fc.constant([]),
    saving: amount,
    per: fc.constantFrom('once' as const, 'month' as const, 'year' as const),
  });
  const years = fc.record({
    ...shared,
    segment: fc.constant([]),
    years: fc.array(amount, { minLength: 1, maxLength: 4 }),
    upfront: maybe(amount),
    per: fc.constant('year' as const),
  });
  const any = fc.oneof({ weight: 3, arbitrary: lever }, saving, years);
  return fc
    .oneof(fc.array(any, { minLength: 1, maxLength: 2 }), fc.array(any, { maxLength: 8, size: 'max' }))
    .map((list) => list.map((benefit, i) => ({ ...benefit, id: `b${i}` })));
}

function costs(months: number, initiativeCount: number): fc.Arbitrary<ModelInput['costs']> {
  const money = quantity(0, 40_000);
  const shared = {
    initiative:
      initiativeCount === 0 ? fc.constant(undefined) : maybe(fc.constantFrom(...ids('i', initiativeCount))),
    from: maybe(day(months)),
    to: maybe(day(months)),
    per: fc.constantFrom('upfront' as const, 'once' as const, 'month' as const, 'year' as const),
    riskAdjustment: fc.oneof(fc.constant(0), between(0, 0.5)),
  };
  return fc
    .array(
      fc.oneof(
        fc.record({ ...shared, amount: money }),
        fc.record({ ...shared, quantity: quantity(0, 50), price: quantity(0, 900) }),
        fc.record({
          ...shared,
          upfront: maybe(money),
          years: fc.array(money, { minLength: 1, maxLength: 4 }),
        }),
      ),
      { maxLength: 6 },
    )
    .map((list) => list.map((cost, i) => ({ ...cost, id: `c${i}` })));
}

function campaigns(months: number, segmentCount: number, initiativeCount: number) {
  if (segmentCount === 0) return fc.constant([]);
  const tier = fc.record({
    discount: maybe(quantity(0, 30)),
    share: between(0, 1),
    basket: quantity(0, 300),
  });
  return fc
    .array(
      fc.record({
        segment: fc.constantFrom(...ids('s', segmentCount)),
        initiative:
          initiativeCount === 0
            ? fc.constant(undefined)
            : maybe(fc.constantFrom(...ids('i', initiativeCount))),
        at: day(months),
        reach: quantity(0, 20_000),
        response: quantity(0, 1, 'rate'),
        cost: maybe(quantity(0, 20_000)),
        extra: maybe(quantity(0, 1, 'rate')),
        tiers: fc.array(tier, { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 2 },
    )
    .map((list) => list.map((campaign, i) => ({ ...campaign, id: `k${i}` })));
}

/** Any strategy: up to four segments that may move in circles, up to eight benefits of every kind, costs, campaigns. */
export const modelInputs: fc.Arbitrary<ModelInput> = fc
  .record({
    months: fc.oneof(fc.integer({ min: 1, max: 72 }), fc.constantFrom(1, 12, 36)),
    segmentCount: fc.constantFrom(0, 1, 2, 2, 3, 3, 4),
    initiativeCount: fc.integer({ min: 0, max: 3 }),
  })
  .chain(({ months, segmentCount, initiativeCount }) =>
    fc.record({
      plan: fc.record({
        start: fc.constant(START),
        months: fc.constant(months),
        discountRate: fc.oneof(fc.constantFrom(0, 0.1), between(-0.2, 1)),
        discounting: fc.constantFrom('monthly' as const, 'yearEnd' as const),
      }),
      segments: segments(segmentCount),
      initiatives: fc.tuple(
        ...ids('i', initiativeCount).map((id) =>
          fc.record({ id: fc.constant(id), start: day(months), months: fc.integer({ min: 1, max: 18 }) }),
        ),
      ),
      benefits: benefits(months, segmentCount, initiativeCount),
      costs: costs(months, initiativeCount),
      campaigns: campaigns(months, segmentCount, initiativeCount),
    }),
  );

/** A strategy with a course of events that may change any number that it states. */
export const courses: fc.Arbitrary<{ input: ModelInput; course: Course }> = modelInputs.chain((input) => {
  const model = compileModel(input);
  const stated = statedPaths(input).filter((path) => hasPath(model, path));
  const changes = stated.length === 0 ? fc.constant({}) : changesOf(model.slots, stated);
  return fc.record({
    input: fc.constant(input),
    course: fc.record({
      benefits: fc.oneof(fc.constant(1), between(0, 2)),
      costs: fc.oneof(fc.constant(1), between(0, 2)),
      delay: fc.integer({ min: 0, max: 14 }),
      discountRate: maybe(between(-0.1, 0.6)),
      changes,
    }),
  });
});

function changesOf(slots: ReturnType<typeof compileModel>['slots'], stated: readonly string[]) {
  return fc
    .array(fc.tuple(fc.constantFrom(...stated), between(0.5, 1.2)), { maxLength: 3 })
    .map((list) =>
      Object.fromEntries(
        list.map(([path, factor]) => [path, slots.likely[slots.slotOf.get(path)!]! * factor]),
      ),
    );
}

/** Paths of all quantities of a strategy, by id. */
function statedPaths(input: ModelInput): string[] {
  const paths: string[] = [];
  const visit = (value: unknown, path: string) => {
    if (value === null || typeof value !== 'object') return;
    if ('unit' in value) paths.push(path);
    else for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`);
  };
  for (const section of ['segments', 'benefits', 'costs', 'campaigns'] as const) {
    for (const item of input[section]) visit(item, `${section}.${item.id}`);
  }
  return paths;
}

import type { CustomerFacts } from '../../language/schema/customers-file.ts';
import type { CostResult, ReadinessFacts, SegmentResult } from '../../language/schema/results.ts';
import type { Segment } from '../../language/schema/segments.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import { type BaseSize, breakEvenOf } from '../break-even-customers.ts';
import { factors, SMALL_BASE } from './readiness.ts';

export interface FactsInput {
  readonly strategy: Pick<Strategy, 'readiness' | 'context' | 'segments' | 'costs' | 'plan'>;
  /** What was counted in orders; it goes before what the strategy states. */
  readonly data: CustomerFacts | null;
  readonly base: BaseSize | null;
  readonly baseAtBest: BaseSize | null;
  readonly segments: readonly SegmentResult[];
  readonly costs: readonly CostResult[];
}

/** Rule of thumb: so many customers one person keeps in his head, without a list. */
const BY_HAND = 10;
/** How much cheaper software is imagined: prices of technology fall, and what did not pay yet may then. */
const SOFTWARE_LEFT = 0.5;
/** A price cut that a rival is met with; the size is an example, large enough to be noticed. */
const PRICE_CUT = 0.05;

/** The figures behind the readiness of a strategy, each null or empty where what it needs is not stated. */
export function readinessFacts({
  strategy,
  data,
  base,
  baseAtBest,
  segments,
  costs,
}: FactsInput): ReadinessFacts {
  const { readiness, context } = strategy;
  const customers = data?.customers ?? base?.customers ?? null;
  const margins = context?.margins ?? [];
  const [first, last] = [margins[0], margins.at(-1)];
  return {
    factors: factors.flatMap((id) => {
      const score = readiness?.[id]?.score;
      return score === undefined ? [] : [{ id, score }];
    }),
    data: data && { ...data },
    base,
    baseAtBest,
    cheaperSoftware: cheaperSoftware(strategy, costs, base),
    tooling: customers === null ? null : tooling(customers),
    largestCustomer: data?.largestCustomer ?? readiness?.largestCustomer?.value ?? null,
    returning: data?.returning ?? readiness?.returning?.value ?? null,
    staying: staying(strategy.segments),
    growth: growth(strategy, segments),
    personal: personal(strategy.segments),
    perManager: perManager(strategy.segments, segments),
    margins: [...margins],
    marginChange: margins.length < 2 || first === undefined || last === undefined ? null : last - first,
    priceCut: priceCut(strategy.segments),
  };
}

/** By the size of the base: in the head, with light tools, or with a system. */
function tooling(customers: number): 'by-hand' | 'light' | 'system' {
  if (customers <= BY_HAND) return 'by-hand';
  return customers <= SMALL_BASE ? 'light' : 'system';
}

function cheaperSoftware(
  strategy: FactsInput['strategy'],
  costs: readonly CostResult[],
  base: BaseSize | null,
): ReadinessFacts['cheaperSoftware'] {
  const lines = new Set(strategy.costs.flatMap(({ id, category }) => (category === 'software' ? [id] : [])));
  const pvSoftware = sum(costs, ({ id, pv }) => (lines.has(id) ? pv : 0));
  if (base === null || pvSoftware === 0) return null;
  const breakEvenCustomers = breakEvenOf({
    ...base,
    pvCosts: base.pvCosts - pvSoftware * (1 - SOFTWARE_LEFT),
  });
  return breakEvenCustomers === null ? null : { pvSoftware, breakEvenCustomers };
}

/** Retention of a year, weighted by customers. */
function staying(segments: readonly Segment[]): number | null {
  const customers = sum(segments, countOf);
  return customers === 0
    ? null
    : sum(segments, (segment) => countOf(segment) * segment.retention.value) / customers;
}

/** In the last full plan year; in the only one where the plan is shorter. */
function growth(
  { plan }: FactsInput['strategy'],
  segments: readonly SegmentResult[],
): ReadinessFacts['growth'] {
  if (segments.length === 0) return null;
  const index = Math.max(0, Math.floor(plan.months / 12) - 1);
  const of = (side: 'baseline' | 'strategy', key: 'revenue' | 'contribution') =>
    sum(segments, ({ years }) => years[index]?.[side][key] ?? 0);
  const [baseline, withStrategy] = [of('baseline', 'revenue'), of('strategy', 'revenue')];
  return {
    year: index + 1,
    baseline,
    strategy: withStrategy,
    change: baseline === 0 ? null : withStrategy / baseline - 1,
    contribution: of('strategy', 'contribution') - of('baseline', 'contribution'),
  };
}

function personal(segments: readonly Segment[]): ReadinessFacts['personal'] {
  if (segments.every(({ offer }) => offer === undefined)) return null;
  const all = sum(segments, countOf);
  const own = segments.filter(({ offer }) => offer === 'individual' || offer === 'variant');
  const customers = sum(own, countOf);
  return { customers, share: all === 0 ? null : customers / all, staying: staying(own) };
}

function perManager(
  segments: readonly Segment[],
  results: readonly SegmentResult[],
): ReadinessFacts['perManager'] {
  return segments.flatMap((segment) => {
    const { id, managers } = segment;
    if (managers === undefined || managers === 0) return [];
    const atEnd = results.find((result) => result.id === id)?.customers.strategy.at(-1);
    return [
      {
        id,
        managers,
        customers: countOf(segment) / managers,
        atEnd: (atEnd ?? countOf(segment)) / managers,
      },
    ];
  });
}

/**
 * A price cut that every customer gets:
 *
 *   lost      = cut · revenue
 *   moreSales = cut/(margin − cut)      null where the margin is not above the cut: no volume makes up for it
 */
function priceCut(segments: readonly Segment[]): ReadinessFacts['priceCut'] {
  const revenueOf = (segment: Segment) => countOf(segment) * segment.revenue.value;
  const revenue = sum(segments, revenueOf);
  if (revenue === 0) return null;
  const margin = sum(segments, (segment) => revenueOf(segment) * segment.margin.value) / revenue;
  return {
    cut: PRICE_CUT,
    revenue,
    margin,
    lost: PRICE_CUT * revenue,
    moreSales: margin > PRICE_CUT ? PRICE_CUT / (margin - PRICE_CUT) : null,
  };
}

function countOf({ customers }: Segment): number {
  return customers.value;
}

function sum<Item>(items: readonly Item[], amountOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + amountOf(item), 0);
}

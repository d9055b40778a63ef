import type { SegmentResult } from '../../language/schema/results.ts';
import type { Model } from '../compiled-model.ts';
import { customerValue, economicsOf } from '../customer-value.ts';
import type { Run } from '../run.ts';
import type { BaseSide } from './customer-base.ts';
import { ACQUIRED, LEVER_COUNT, REVENUE } from './levers.ts';
import { strategyLever } from './run-base.ts';

type BaseYear = SegmentResult['years'][number]['baseline'];

/** What each segment is worth and how it develops, of the run that was worked out last. */
export function segmentResults(model: Model, run: Run): SegmentResult[] {
  const { base, flows, plan } = model;
  return base.ids.map((id, segment) => {
    const row = segment * plan.months;
    const before = (lever: number) => base.levers[segment * LEVER_COUNT + lever]!;
    const after = (lever: number, m: number) => strategyLever(base, segment, lever, m, flows.effects);
    const years = Array.from({ length: Math.ceil(plan.months / 12) }, (_, year) => ({
      baseline: baseYear(base.baseline, segment, year, before),
      strategy: baseYear(base.strategy, segment, year, after),
    }));
    return {
      id,
      ...customerValue(economicsOf(base, segment, run.slots), run.discountRate),
      npv: segmentNpv(model, segment),
      years,
      customers: {
        baseline: Array.from(base.baseline.closing.subarray(row, row + plan.months)),
        strategy: Array.from(base.strategy.closing.subarray(row, row + plan.months)),
      },
      contributionChange: Array.from({ length: plan.months }, (_, m) =>
        base.changed[segment]
          ? base.strategy.contribution[row + m]! - base.baseline.contribution[row + m]!
          : 0,
      ),
    };
  });
}

/** Present value of the change that the strategy makes to a segment's contribution, of the run worked out last. */
export function segmentNpv({ base, flows, plan }: Model, segment: number): number {
  if (!base.changed[segment]) return 0;
  const row = segment * plan.months;
  let sum = 0;
  for (let m = 0; m < plan.months; m += 1) {
    const change = base.strategy.contribution[row + m]! - base.baseline.contribution[row + m]!;
    sum += change * flows.factors[m]!;
  }
  return sum;
}

/**
 * One plan year of one segment, as R = N · V · L:
 *
 *   N = opening + joined in the year            customers on the books
 *   L = Σ served/12 ÷ N                         the share of the books that is really there
 *   V = revenue ÷ (N · L)                       revenue of a customer-year
 *
 * Without customers L and V do not exist. In a last part-year L shrinks with the months. `leverOf` gives the side's
 * lever in a month.
 */
function baseYear(
  side: BaseSide,
  segment: number,
  year: number,
  leverOf: (lever: number, m: number) => number,
): BaseYear {
  const { months, arrivals, closing, contribution } = side;
  const row = segment * months;
  const first = year * 12;
  let opening = first === 0 ? side.customers[segment]! : closing[row + first - 1]!;
  let number = opening;
  let customerYears = 0;
  let revenue = 0;
  let contributed = 0;
  for (let m = first; m < Math.min(first + 12, months); m += 1) {
    const served = (opening + closing[row + m]!) / 2;
    number += leverOf(ACQUIRED, m) + arrivals[row + m]!;
    customerYears += served / 12;
    revenue += (served * leverOf(REVENUE, m)) / 12;
    contributed += contribution[row + m]!;
    opening = closing[row + m]!;
  }
  return {
    number,
    value: number === 0 || customerYears === 0 ? null : revenue / customerYears,
    loyalty: number === 0 ? null : customerYears / number,
    revenue,
    contribution: contributed,
  };
}

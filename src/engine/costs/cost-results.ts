import type { Cost } from '../../language/schema/costs.ts';
import type { CostResult } from '../../language/schema/results.ts';
import { type Day, monthsBetween } from '../../lib/calendar.ts';
import type { Model } from '../compiled-model.ts';
import { costGrade } from '../evidence.ts';
import { presentValue, writeDiscountFactors } from '../finance/discounting.ts';
import type { Run } from '../run.ts';
import { addCost, TIME_ZERO } from './cost-plan.ts';
import { spentUntil } from './spent.ts';

/** What each cost line takes: its plan, and what was really paid by the report's date. */
export function costResults(
  { costs: compiled, plan }: Model,
  run: Run,
  costs: readonly Cost[],
  start: Day,
  asOf: Day,
): CostResult[] {
  const { months } = plan;
  const factors = new Float64Array(months);
  writeDiscountFactors(factors, run.discountRate, plan.discounting);
  return costs.map((cost, index) => {
    const line = compiled[index]!;
    const flows = new Float64Array(months);
    const factor = (1 + run.slots[line.riskAdjustment]!) * run.costs;
    const upfront = addCost(line, run.slots, factor, flows, months, TIME_ZERO, months - 1);
    const spent = spentUntil(cost.spent, asOf);
    const spentTo = spent.reduce<Day | null>(
      (last, { at }) => (last === null || at > last ? at : last),
      null,
    );
    return {
      id: cost.id,
      total: upfront + sumTo(flows, months - 1),
      pv: upfront + presentValue(flows, factors),
      upfront,
      years: Array.from({ length: Math.ceil(months / 12) }, (_, year) =>
        sumTo(flows.subarray(year * 12, year * 12 + 12), 11),
      ),
      spent: spent.length === 0 ? null : spent.reduce((sum, { value }) => sum + value, 0),
      spentTo,
      grade: costGrade(cost),
      plannedToDate: spentTo === null ? null : upfront + sumTo(flows, monthsBetween(start, spentTo)),
    };
  });
}

/** Sum of the flows up to and including plan month `last`. */
function sumTo(flows: Float64Array, last: number): number {
  let sum = 0;
  for (let m = 0; m <= last && m < flows.length; m += 1) sum += flows[m]!;
  return sum;
}

import type { Strategy } from '../language/schema/strategy.ts';
import { type Day, monthsBetween } from '../lib/calendar.ts';
import type { Model } from './compiled-model.ts';
import { spentUntil } from './costs/spent.ts';
import { type Realised, stoppedInitiatives } from './realised.ts';
import { planRun, type Run } from './run.ts';

/**
 * The plan as it stands on the report's date:
 * - every benefit times what has been realised of it (as planned where that is not known yet),
 * - a cost's plan up to the month of its last record of what was paid replaced by what was paid, in its months,
 * - the costs and campaigns of stopped initiatives dropped after the report's month.
 * What was paid before the plan stands at time 0; what is planned for time 0 is replaced too.
 */
export function reforecastRun(
  model: Model,
  strategy: Strategy,
  realised: readonly Realised[],
  asOf: Day,
): Run {
  const run = planRun(model);
  const { plan, costs, campaigns } = strategy;
  const monthOf = (day: Day) => monthsBetween(plan.start, day);
  realised.forEach(({ share }, index) => {
    run.benefitFactors[index] = share ?? 1;
  });
  costs.forEach((cost, index) => {
    for (const { value, at } of spentUntil(cost.spent, asOf)) {
      const month = monthOf(at);
      run.costsFrom[index] = Math.max(run.costsFrom[index]!, month + 1, 0);
      if (month < 0) run.extraUpfrontCosts += value;
      else if (month < plan.months) run.extraCosts[month] = run.extraCosts[month]! + value;
    }
  });
  const stopped = stoppedInitiatives(strategy);
  const today = monthOf(asOf);
  costs.forEach(({ initiative }, index) => {
    if (initiative !== undefined && stopped.has(initiative)) run.costsTo[index] = today;
  });
  campaigns.forEach(({ initiative }, index) => {
    const dropped =
      initiative !== undefined && stopped.has(initiative) && model.campaigns[index]!.month > today;
    if (dropped) run.campaignsOn[index] = 0;
  });
  return run;
}

import type { Kpi } from '../language/schema/kpis.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import { addMonths, type Day, firstDayOfMonth } from '../lib/calendar.ts';
import { belowCase } from './below-case.ts';
import { computeFlows, netOf, presentValuesOf } from './flows.ts';
import { measuredLever, neededOn } from './kpi-needs.ts';
import type { KpiMoney } from './kpis/kpi-results.ts';
import { compileModel } from './model.ts';
import type { BenefitInput } from './model-input.ts';
import { planRun } from './run.ts';

/** Levers counted in points: they change by one of these, the others by one per cent. */
const IN_POINTS: readonly string[] = ['retention', 'margin', 'moves'];
const POINT = 0.01;

/**
 * What the business case says of each KPI that measures a lever, on the report's date:
 *
 *   neededToday   the strategy's lever in that month; where the KPI runs against the lever (a churn rate measures
 *                 retention), its baseline less the lever's change
 *   belowCase     targets that fall short of what it needs on their own day
 *   priceOfAPoint npv gained if the lever were one point (or 1 %) better from the next month on
 *
 * One further model holds a benefit of one point for every such KPI, switched off: each price is two runs of it.
 */
export function kpiMoney(strategy: Strategy, asOf: Day): (kpi: Kpi) => KpiMoney {
  const measuring = strategy.kpis.filter(({ measures }) => measures !== undefined);
  const first = strategy.benefits.length;
  const from = firstDayOfMonth(addMonths(asOf, 1));
  const model = compileModel({
    ...strategy,
    benefits: [...strategy.benefits, ...measuring.map((kpi) => onePoint(kpi, from))],
  });
  const run = planRun(model);
  run.benefitFactors.fill(0, first);
  const npv = netOf(presentValuesOf(model, run));
  const money = new Map<string, KpiMoney>();
  measuring.forEach((kpi, i) => {
    run.benefitFactors[first + i] = 1;
    const known = kpi.measures && model.base.ids.includes(kpi.measures.segment);
    const pointBetter = known ? presentValuesOf(model, run) : null;
    run.benefitFactors[first + i] = 0;
    money.set(kpi.id, {
      neededToday: null,
      leverToday: null,
      pointBetter,
      priceOfAPoint: pointBetter && netOf(pointBetter) - npv,
      belowCase: [],
    });
  });
  computeFlows(model, run);
  return (kpi) => {
    const known = money.get(kpi.id);
    if (!known || !kpi.measures)
      return { neededToday: null, leverToday: null, priceOfAPoint: null, pointBetter: null, belowCase: [] };
    return {
      ...known,
      neededToday: neededOn(model, strategy.plan.start, kpi, asOf),
      leverToday: measuredLever(model, strategy.plan.start, kpi, asOf),
      belowCase: belowCase(kpi, (day) => neededOn(model, strategy.plan.start, kpi, day)),
    };
  };
}

/** A benefit that makes the lever of a KPI one point, or one per cent, better from a day on. */
function onePoint({ id, measures }: Kpi, from: Day): BenefitInput {
  const { segment, lever } = measures!;
  const isCost = lever === 'serviceCost' || lever === 'acquisitionCost';
  return {
    id: `one-point.${id}`,
    initiative: [],
    from,
    segment: [segment],
    lever,
    change: IN_POINTS.includes(lever)
      ? { value: POINT, unit: 'points' }
      : { value: isCost ? -POINT : POINT, unit: 'rate' },
    per: 'year',
    ramp: 0,
    riskAdjustment: 0,
  };
}

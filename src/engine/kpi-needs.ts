import type { Kpi } from '../language/schema/kpis.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import type { Day } from '../lib/calendar.ts';
import type { Model } from './compiled-model.ts';
import { computeFlows } from './flows.ts';
import { leverOn, runsAgainst } from './lever-value.ts';
import { compileModel } from './model.ts';
import { planRun } from './run.ts';

/**
 * The value that the business case needs of a KPI on a day, of the run that was worked out last: the strategy's lever in
 * that month; where the KPI runs against the lever (a churn rate measures retention), its baseline less the lever's
 * change. Null unless the KPI measures a lever of a segment that exists.
 */
export function neededOn(model: Model, start: Day, kpi: Kpi, day: Day): number | null {
  const { measures, direction, baseline } = kpi;
  const value = measures && leverOn(model, measures.segment, measures.lever, start, day);
  if (!measures || !value) return null;
  return runsAgainst(direction, measures.lever)
    ? baseline.value.value - (value.strategy - value.baseline)
    : value.strategy;
}

/** What the plan as written needs of its KPIs, on any day. */
export function kpiNeeds(strategy: Strategy): (kpi: Kpi, day: Day) => number | null {
  const model = compileModel(strategy);
  computeFlows(model, planRun(model));
  return (kpi, day) => neededOn(model, strategy.plan.start, kpi, day);
}

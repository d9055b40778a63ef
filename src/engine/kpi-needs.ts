import type { Kpi } from '../language/schema/kpis.ts';
import type { Day } from '../lib/calendar.ts';
import type { Model } from './compiled-model.ts';
import { leverOn, runsAgainst } from './lever-value.ts';

/**
 * The value that the business case needs of a KPI on a day, of the run that was worked out last: the strategy's lever in
 * that month; where the KPI runs against the lever (a churn rate measures retention), its baseline less the lever's
 * change. Null unless the KPI measures a lever of a segment that exists.
 */
export function neededOn(model: Model, start: Day, kpi: Kpi, day: Day): number | null {
  const lever = measuredLever(model, start, kpi, day);
  if (!lever) return null;
  return lever.against ? kpi.baseline.value.value - (lever.strategy - lever.baseline) : lever.strategy;
}

/** The lever that a KPI observes, without and with the strategy, and whether the KPI runs against it. */
export interface MeasuredLever {
  readonly baseline: number;
  readonly strategy: number;
  readonly against: boolean;
}

/** The lever of a KPI on a day, of the run that was worked out last; null unless it measures one of a segment that exists. */
export function measuredLever(
  model: Model,
  start: Day,
  { measures, direction }: Kpi,
  day: Day,
): MeasuredLever | null {
  const value = measures && leverOn(model, measures.segment, measures.lever, start, day);
  if (!measures || !value) return null;
  return {
    baseline: value.baseline,
    strategy: value.strategy,
    against: runsAgainst(direction, measures.lever),
  };
}

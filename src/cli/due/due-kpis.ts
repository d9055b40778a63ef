/** Which KPIs of a strategy are to be measured, by whom, and since when. */
import { measurementDue, nextDue } from '../../engine/kpis/cadence.ts';
import type { Kpi } from '../../language/schema/kpis.ts';
import type { Measurement } from '../../language/schema/measurement.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import { type Day, daysBetween } from '../../lib/calendar.ts';

/** A KPI and its next measurement. */
export interface DueKpi {
  readonly kpi: Kpi;
  /** The last measurement; null where there is none yet. */
  readonly last: Measurement | null;
  /** The day since or on which it is due; see `measurementDue`. */
  readonly dueOn: Day;
  /** Days since then; negative while it lies ahead. */
  readonly overdueDays: number;
  /** The day to measure for: the last one at which a measurement was due, where several were missed. */
  readonly measureFor: Day;
}

/** Longest overdue first, then by the day they are due; in the order of the strategy on the same day. */
export function dueKpis(
  { kpis, plan }: Pick<Strategy, 'kpis' | 'plan'>,
  measurements: readonly Measurement[],
  asOf: Day,
): readonly DueKpi[] {
  const last = new Map<string, Measurement>();
  for (const measurement of measurements) {
    const before = last.get(measurement.kpi);
    // Of the same day, the later row corrects the earlier one.
    if (!before || measurement.on >= before.on) last.set(measurement.kpi, measurement);
  }
  return kpis
    .map((kpi): DueKpi => {
      const measured = last.get(kpi.id) ?? null;
      const dueOn = measurementDue(kpi, measured?.on ?? null, plan.start);
      return {
        kpi,
        last: measured,
        dueOn,
        overdueDays: daysBetween(dueOn, asOf),
        measureFor: lastDueBy(dueOn, kpi, asOf),
      };
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

function lastDueBy(dueOn: Day, { cadence }: Kpi, asOf: Day): Day {
  let day = dueOn;
  for (let next = nextDue(day, cadence); next <= asOf; next = nextDue(day, cadence)) day = next;
  return day;
}

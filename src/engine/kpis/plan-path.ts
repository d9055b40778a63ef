import type { Initiative } from '../../language/schema/initiatives.ts';
import type { Kpi } from '../../language/schema/kpis.ts';
import { type Day, dayNumber } from '../../lib/calendar.ts';

/** A corner of the path that a KPI is planned to take. */
export interface Corner {
  readonly on: Day;
  readonly value: number;
}

/**
 * The path planned for a KPI: the baseline until its start, straight through the dated targets by days, flat after the
 * last. The first corner is the start, with the value of the baseline; a KPI with a band has no path.
 *
 * The start is `from`, else the earliest start of an initiative that lists the KPI, else the baseline's day. Where a
 * target is due before that start, the path leaves the baseline on the baseline's day. Targets not in the order of their
 * dates are a finding elsewhere; here the dates decide. A target due before the baseline's day, a finding too, is met by
 * a step on that day.
 */
export function planPath(kpi: Kpi, initiatives: readonly Initiative[]): readonly Corner[] {
  if (kpi.direction === 'band') return [];
  const targets = kpi.targets
    .map(({ by, value }) => ({ on: by, value: value.value }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const start = startOf(kpi, initiatives, targets[0]?.on);
  return [
    { on: start, value: kpi.baseline.value.value },
    ...targets.map(({ on, value }) => ({ on: on < start ? start : on, value })),
  ];
}

function startOf(kpi: Kpi, initiatives: readonly Initiative[], firstTarget: Day | undefined): Day {
  const starts = initiatives.filter(({ kpis }) => kpis.includes(kpi.id)).map(({ start }) => start);
  const start = kpi.from ?? starts.sort()[0];
  return start === undefined || (firstTarget !== undefined && firstTarget < start) ? kpi.baseline.at : start;
}

/** The planned value on a day; null where there is no path. On the day of a corner it is the corner's value. */
export function plannedOn(path: readonly Corner[], day: Day): number | null {
  const next = path.findIndex(({ on }) => on > day);
  const before = next === -1 ? path.at(-1) : (path[next - 1] ?? path[0]);
  const after = path[next];
  if (!before) return null;
  if (!after || before === after) return before.value;
  const share = (dayNumber(day) - dayNumber(before.on)) / (dayNumber(after.on) - dayNumber(before.on));
  return before.value + (after.value - before.value) * share;
}

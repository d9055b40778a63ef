/** How far a goal had come in the past. */
import type { Goal } from '../../language/schema/goals.ts';
import type { KpiResult } from '../../language/schema/results.ts';
import { type Day, lastDayOfMonth } from '../../lib/calendar.ts';

interface Progress {
  readonly on: Day;
  readonly value: number;
}

/**
 * The goal's progress at the end of each month that brought a measurement of one of its KPIs; at the last it is the
 * progress of today. The KPIs that count today count throughout, each the same, from its baseline until it is measured.
 * Empty below two months.
 */
export function goalCourse(goal: Pick<Goal, 'kpis'>, results: ReadonlyMap<string, KpiResult>): Progress[] {
  const kpis = goal.kpis.flatMap((id) => {
    const result = results.get(id);
    return result && result.progress !== null ? [ownCourse(result)] : [];
  });
  const months = new Set(kpis.flatMap((course) => course.map(({ on }) => lastDayOfMonth(on))));
  if (months.size < 2) return [];
  const next = kpis.map(() => 0);
  return [...months].sort().map((end) => {
    let sum = 0;
    for (const [index, course] of kpis.entries()) {
      while ((course[next[index] ?? 0]?.on ?? '~') <= end) next[index] = (next[index] ?? 0) + 1;
      sum += course[(next[index] ?? 0) - 1]?.value ?? 0;
    }
    return { on: end, value: sum / kpis.length };
  });
}

/** Share of the way from the baseline to the last target, at each measurement. */
function ownCourse({ measurements, baseline, lastTarget }: KpiResult): readonly Progress[] {
  const way = (lastTarget ?? baseline) - baseline;
  return measurements.map(({ on, value }) => ({ on, value: (value - baseline) / way }));
}

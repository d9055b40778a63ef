import type { Goal } from '../../language/schema/goals.ts';
import type { KpiResult, KpiStatus, Results } from '../../language/schema/results.ts';

type GoalResult = Results['goals'][number];

/**
 * The statuses from worst to best, as a goal sees them. A KPI that is known to lag outweighs one that nobody knows; and
 * a goal is on track only when every one of its KPIs has been measured and says so.
 */
const worstFirst: readonly KpiStatus[] = ['off-track', 'at-risk', 'no-data', 'stale', 'on-track', 'achieved'];

/**
 * Where every goal stands: the mean progress of its KPIs that have one (each counts the same, none is cut off at 0 or 1),
 * and the worst status among them. A goal without KPIs has no data.
 */
export function goalResults(goals: readonly Goal[], kpis: readonly KpiResult[]): GoalResult[] {
  const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  return goals.map(({ id, kpis: ids }) => {
    const own = ids.flatMap((kpi) => byId.get(kpi) ?? []);
    const progress = own.flatMap((kpi) => kpi.progress ?? []);
    return {
      id,
      progress:
        progress.length === 0 ? null : progress.reduce((sum, share) => sum + share, 0) / progress.length,
      status: worstFirst.find((status) => own.some((kpi) => kpi.status === status)) ?? 'no-data',
    };
  });
}

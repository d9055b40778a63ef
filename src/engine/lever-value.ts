import type { Lever } from '../language/schema/kpis.ts';
import { type Day, monthsBetween } from '../lib/calendar.ts';
import { LEVER_COUNT, LEVERS } from './base/levers.ts';
import { strategyLever } from './base/run-base.ts';
import type { Model } from './compiled-model.ts';

/** A lever on a day, on both sides of the business case. */
export interface LeverValue {
  readonly baseline: number;
  readonly strategy: number;
}

/**
 * A lever's value in the month of a day, of the run that was worked out last: before the plan the baseline's on both
 * sides, after it that of the last month. Null for a segment that does not exist.
 */
export function leverOn(
  { base, flows, plan }: Model,
  segmentId: string,
  lever: Lever,
  start: Day,
  day: Day,
): LeverValue | null {
  const segment = base.ids.indexOf(segmentId);
  if (segment < 0) return null;
  const month = Math.min(monthsBetween(start, day), plan.months - 1);
  const index = LEVERS.indexOf(lever);
  const baseline = base.levers[segment * LEVER_COUNT + index]!;
  return {
    baseline,
    strategy: month < 0 ? baseline : strategyLever(base, segment, index, month, flows.effects),
  };
}

/**
 * Whether a KPI runs against the lever it measures: it should fall while the lever should rise (a churn rate measures
 * retention), or rise while the lever should fall. Never for moves: more of them may be good or bad.
 */
export function runsAgainst(direction: 'up' | 'down' | 'band', lever: Lever): boolean {
  if (lever === 'moves') return false;
  const isCost = lever === 'serviceCost' || lever === 'acquisitionCost';
  return direction === (isCost ? 'up' : 'down');
}

import type { KpiResult } from '../language/schema/results.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import { monthsBetween } from '../lib/calendar.ts';
import { weightIn } from './benefits/weights.ts';
import type { Model } from './compiled-model.ts';
import { beginOf, computeFlows } from './flows.ts';
import { leverOn, runsAgainst } from './lever-value.ts';
import { planRun } from './run.ts';

/** Below this weight it is too early to say what a benefit brings. */
const LEAST_WEIGHT = 0.25;
const MOST_REALISED = 1.5;

/** What came of a benefit, and what its KPI was to move by where that was worked out. */
export interface Realised {
  readonly share: number | null;
  readonly needed: number | null;
}

const NOT_DUE: Realised = { share: null, needed: null };

type Measured = Pick<KpiResult, 'id' | 'measured' | 'on'>;

/**
 * What share f of each benefit has been realised, by the last measurement v of its KPI, on day d:
 *
 *   needed = the strategy's lever less the baseline's in d's month where the KPI measures one,
 *            else w · (last target − baseline),   w the benefit's weight in that month (at most the plan's last)
 *   f      = (v − baseline)/needed, within 0 … 1.5
 *
 * Null ("not due yet") while w < 0.25, without data, before the plan, or where nothing is needed. 0 for a benefit of a
 * stopped initiative.
 */
export function realisedShares(
  model: Model,
  strategy: Strategy,
  kpis: readonly Measured[],
): readonly Realised[] {
  const run = planRun(model);
  computeFlows(model, run);
  const stopped = stoppedInitiatives(strategy);
  return strategy.benefits.map((benefit, index) => {
    if (benefit.unquantified !== undefined) return NOT_DUE;
    if (benefit.initiative.some((id) => stopped.has(id))) return { share: 0, needed: null };
    const kpi = strategy.kpis.find(({ id }) => id === benefit.kpi);
    const last = kpis.find(({ id }) => id === benefit.kpi);
    if (!kpi || !last || last.measured === null || last.on === null) return NOT_DUE;
    const compiled = model.benefits[index]!;
    const month = Math.min(monthsBetween(strategy.plan.start, last.on), model.plan.months - 1);
    const ramp = run.slots[compiled.ramp]!;
    const weight = month < 0 ? 0 : weightIn(month, beginOf(model, run, index), ramp, compiled.last);
    if (weight < LEAST_WEIGHT) return NOT_DUE;
    const needed = kpi.measures
      ? neededChange(model, strategy, kpi, last.on)
      : weight * (lastTarget(kpi) - kpi.baseline.value.value);
    const share = (last.measured - kpi.baseline.value.value) / needed;
    return Number.isFinite(share) ? { share: Math.min(Math.max(share, 0), MOST_REALISED), needed } : NOT_DUE;
  });
}

/** Ids of initiatives that were given up. */
export function stoppedInitiatives({ initiatives }: Strategy): ReadonlySet<string> {
  return new Set(initiatives.filter(({ status }) => status === 'stopped').map(({ id }) => id));
}

/** How far the lever that a KPI measures is to move by a day, in the direction in which the KPI sees it move. */
function neededChange(model: Model, { plan }: Strategy, kpi: Strategy['kpis'][number], day: string): number {
  const { segment, lever } = kpi.measures!;
  const value = leverOn(model, segment, lever, plan.start, day);
  if (!value) return Number.NaN;
  const change = value.strategy - value.baseline;
  return runsAgainst(kpi.direction, lever) ? -change : change;
}

/** The value of the latest target; not a number where the KPI has none. */
function lastTarget({ targets }: Strategy['kpis'][number]): number {
  const latest = targets.reduce<(typeof targets)[number] | undefined>(
    (last, target) => (last === undefined || target.by >= last.by ? target : last),
    undefined,
  );
  return latest?.value.value ?? Number.NaN;
}

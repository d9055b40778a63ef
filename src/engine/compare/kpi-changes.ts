import type { Change } from '../../language/schema/comparison.ts';
import type { KpiStatus } from '../../language/schema/results.ts';
import type { StrategyState } from '../../language/schema/snapshot.ts';
import { changedItems, changeOf, risesToBetter, same, whereDiffers } from './changed-items.ts';

type KpiState = StrategyState['kpis'][number];
type Target = KpiState['targets'][number];

/** Worst first; a status that says nothing of the way has no place here. */
const statuses: readonly KpiStatus[] = ['off-track', 'at-risk', 'on-track', 'achieved'];

export function kpiChanges(before: readonly KpiState[], after: readonly KpiState[]): readonly Change[] {
  return changedItems('kpis', before, after, (was, is) => [
    ...targetChanges(was, is),
    ...bandChange(was, is),
    ...whereDiffers('kpis', 'status', is, was.status, is.status, {
      better: betterStatus(was.status, is.status),
    }),
    ...measuredChange(was, is),
  ]);
}

/**
 * Targets moved, with both values and both days. A target of a day is the one of that day before; of those left over the
 * first is taken for the first, and what then has no partner is new or gone.
 */
function targetChanges(was: KpiState, is: KpiState): readonly Change[] {
  const pairs = pairsOf(was.targets, is.targets);
  return pairs.flatMap(([then, now]): readonly Change[] => {
    if (then && now && same(then.value, now.value) && then.by === now.by) return [];
    const what = then ? (now ? 'target' : 'target-removed') : 'target-added';
    return [
      changeOf('kpis', what, is, then?.value ?? null, now?.value ?? null, {
        beforeTo: then?.by ?? null,
        afterTo: now?.by ?? null,
        unit: is.unit,
      }),
    ];
  });
}

function pairsOf(
  before: readonly Target[],
  after: readonly Target[],
): readonly (readonly [Target | undefined, Target | undefined])[] {
  const ofDay = (list: readonly Target[], day: string) => list.find(({ by }) => by === day);
  const same = after.flatMap((now) => {
    const then = ofDay(before, now.by);
    return then ? [[then, now] as const] : [];
  });
  const left = before.filter(({ by }) => !ofDay(after, by));
  const fresh = after.filter(({ by }) => !ofDay(before, by));
  const rest = Array.from(
    { length: Math.max(left.length, fresh.length) },
    (_, index) => [left[index], fresh[index]] as const,
  );
  return [...same, ...rest].toSorted(([a, b], [c, d]) => (dayOf(b ?? a) < dayOf(d ?? c) ? -1 : 1));
}

function dayOf(target: Target | undefined): string {
  return target?.by ?? '';
}

function bandChange(was: KpiState, is: KpiState): readonly Change[] {
  const [[low, high], [nowLow, nowHigh]] = [was.band ?? [null, null], is.band ?? [null, null]];
  if (same(low, nowLow) && same(high, nowHigh)) return [];
  return [changeOf('kpis', 'band', is, low, nowLow, { beforeTo: high, afterTo: nowHigh, unit: is.unit })];
}

/** Null where one of the two says nothing of the way, such as “no data”. */
function betterStatus(before: KpiStatus, after: KpiStatus): boolean | null {
  const [was, is] = [statuses.indexOf(before), statuses.indexOf(after)];
  return was < 0 || is < 0 ? null : risesToBetter(was, is);
}

/** The last value with its day, where there is a later one. */
function measuredChange(was: KpiState, is: KpiState): readonly Change[] {
  if (is.measured === null || (same(was.measured, is.measured) && was.on === is.on)) return [];
  const rises = risesToBetter(was.measured, is.measured);
  return [
    changeOf('kpis', 'measured', is, was.measured, is.measured, {
      beforeTo: was.on,
      afterTo: is.on,
      unit: is.unit,
      better: is.direction === 'band' || rises === null ? null : is.direction === 'up' ? rises : !rises,
    }),
  ];
}

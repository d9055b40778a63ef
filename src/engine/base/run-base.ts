import { type BasePlan, SEGMENT_SLOTS } from './base-plan.ts';
import { type BaseSide, copyMonths, gatherArrivals, openMovers, settle, walk } from './customer-base.ts';
import { type Effects, LEVER_COUNT, leverIn, withinBounds } from './levers.ts';

/**
 * Runs both sides with the slots' values, and leaves them in the plan. Only what can differ is worked out: a baseline
 * where a number of its segment differs from the last run, the strategy from the first month in which a benefit has any
 * weight; and a segment that no benefit reaches only with its baseline.
 */
export function runBase(plan: BasePlan, slots: Float64Array, effects: Effects): void {
  const { groups, stale, changed } = plan;
  readSlots(plan, slots);
  for (let i = 0; i < groups.length; i += 1) {
    const group = groups[i]!;
    const isStale = stale[group[0]!] === 1;
    if (isStale) walkBaseline(plan, group);
    for (let j = 0; j < group.length; j += 1) {
      const segment = group[j]!;
      if (!changed[segment] && !isStale) continue;
      plan.firsts[segment] = firstChange(plan, segment, effects);
    }
    walkStrategy(plan, group, effects, isStale);
  }
}

/** Compares the segments' slots with those of the last run; what depends on one that differs is stale. */
function readSlots(plan: BasePlan, slots: Float64Array): void {
  const { baseline, strategy, lastSlots, stale, groups, sources } = plan;
  for (let segment = 0; segment < plan.slots.length; segment += 1) {
    const first = plan.slots[segment]!;
    const last = segment * SEGMENT_SLOTS;
    stale[segment] = 0;
    for (let i = 0; i < SEGMENT_SLOTS; i += 1) {
      const value = slots[first + i]!;
      if (value === lastSlots[last + i]) continue;
      lastSlots[last + i] = value;
      stale[segment] = 1;
      if (i === 0) baseline.customers[segment] = strategy.customers[segment] = value;
      else baseline.levers[segment * LEVER_COUNT + i - 1] = withinBounds(i - 1, value);
    }
  }
  for (let i = 0; i < groups.length; i += 1) {
    const group = groups[i]!;
    let isStale = 0;
    for (let j = 0; j < group.length; j += 1) {
      const from = sources[group[j]!]!;
      isStale |= stale[group[j]!]!;
      for (let k = 0; k < from.length; k += 1) isStale |= stale[from[k]!]!;
    }
    for (let j = 0; j < group.length; j += 1) stale[group[j]!] = isStale;
  }
}

function walkBaseline(plan: BasePlan, group: readonly number[]): void {
  const { baseline, sources, months } = plan;
  for (let j = 0; j < group.length; j += 1) settle(baseline, group[j]!);
  const segment = group[0]!;
  if (isCircle(plan, group)) {
    for (let m = 0; m < months; m += 1) walkCircle(plan, baseline, group, m);
    return;
  }
  if (sources[segment]!.length > 0) gatherArrivals(baseline, segment, sources[segment]!, 0, months);
  walk(baseline, segment, 0, months);
}

/** The first month in which the strategy differs: that of its own levers, or of the segments its customers come from. */
function firstChange(
  { tracks, sources, firsts, months, customersChanged }: BasePlan,
  segment: number,
  effects: Effects,
) {
  let first = months;
  const own = tracks[segment]!;
  for (let i = 0; i < own.length; i += 1) {
    const { adding, multiplying } = own[i]!;
    for (let j = 0; j < adding.length; j += 1) first = Math.min(first, effects.firsts[adding[j]!]!);
    for (let j = 0; j < multiplying.length; j += 1) first = Math.min(first, effects.firsts[multiplying[j]!]!);
  }
  const from = sources[segment]!;
  for (let i = 0; i < from.length; i += 1) {
    if (customersChanged[from[i]!]) first = Math.min(first, firsts[from[i]!]!);
  }
  return first;
}

/** The month from which all levers of a segment stand still. */
function steadyFrom({ tracks }: BasePlan, segment: number, effects: Effects): number {
  let steady = 0;
  const own = tracks[segment]!;
  for (let i = 0; i < own.length; i += 1) {
    const { adding, multiplying } = own[i]!;
    for (let j = 0; j < adding.length; j += 1) steady = Math.max(steady, effects.steadies[adding[j]!]!);
    for (let j = 0; j < multiplying.length; j += 1)
      steady = Math.max(steady, effects.steadies[multiplying[j]!]!);
  }
  return steady;
}

function walkStrategy(plan: BasePlan, group: readonly number[], effects: Effects, isStale: boolean): void {
  const { baseline, strategy, sources, months, changed, firsts } = plan;
  if (isCircle(plan, group)) {
    // What comes round in a circle is walked from the start; where nothing changes it is the baseline to the last digit.
    for (let j = 0; j < group.length; j += 1) firsts[group[j]!] = 0;
    for (let m = 0; m < months; m += 1) {
      for (let j = 0; j < group.length; j += 1) pull(plan, group[j]!, m, effects);
      walkCircle(plan, strategy, group, m);
    }
    return;
  }
  const segment = group[0]!;
  if (!changed[segment] && !isStale) return;
  const first = firsts[segment]!;
  copyMonths(baseline, strategy, segment, first);
  if (first === months) return;
  if (sources[segment]!.length > 0) gatherArrivals(strategy, segment, sources[segment]!, first, months);
  const steady = Math.min(months - 1, Math.max(first, steadyFrom(plan, segment, effects)));
  for (let m = first; m < steady; m += 1) {
    pull(plan, segment, m, effects);
    walk(strategy, segment, m, m + 1);
  }
  pull(plan, segment, steady, effects);
  walk(strategy, segment, steady, months);
}

/** Sets the strategy's levers of a segment to what they are in month m. */
function pull(plan: BasePlan, segment: number, m: number, effects: Effects): void {
  const { baseline, strategy, tracks, months } = plan;
  const at = segment * LEVER_COUNT;
  for (let lever = 0; lever < LEVER_COUNT; lever += 1) {
    strategy.levers[at + lever] = baseline.levers[at + lever]!;
  }
  const own = tracks[segment]!;
  for (let i = 0; i < own.length; i += 1) {
    const track = own[i]!;
    const base = plan.lastSlots[segment * SEGMENT_SLOTS + 1 + track.lever]!;
    strategy.levers[at + track.lever] = leverIn(track, base, effects, months, m);
  }
  settle(strategy, segment);
}

function isCircle({ sources }: BasePlan, group: readonly number[]): boolean {
  return group.length > 1 || sources[group[0]!]!.includes(group[0]!);
}

/** One month of segments whose customers move in a circle: all of them leave before any of them arrives. */
function walkCircle({ sources }: BasePlan, side: BaseSide, group: readonly number[], m: number): void {
  for (let j = 0; j < group.length; j += 1) openMovers(side, group[j]!, m);
  for (let j = 0; j < group.length; j += 1) {
    const segment = group[j]!;
    gatherArrivals(side, segment, sources[segment]!, m, m + 1);
    walk(side, segment, m, m + 1);
  }
}

/** A lever of the strategy in month m of the run that was worked out last. */
export function strategyLever(
  plan: BasePlan,
  segment: number,
  lever: number,
  m: number,
  effects: Effects,
): number {
  const track = plan.tracks[segment]!.find((own) => own.lever === lever);
  if (!track) return plan.baseline.levers[segment * LEVER_COUNT + lever]!;
  return leverIn(track, plan.lastSlots[segment * SEGMENT_SLOTS + 1 + lever]!, effects, plan.months, m);
}

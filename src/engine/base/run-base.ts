import { type BasePlan, SEGMENT_SLOTS } from './base-plan.ts';
import { type BaseSide, copyMonths, gatherArrivals, leave, settle, walk } from './customer-base.ts';
import { type Effects, LEVER_COUNT, MOVES, withinBounds, writeLever } from './levers.ts';

/**
 * Runs both sides with the slots' values, and leaves them in the plan. Only what can differ is worked out: a baseline
 * where a number of its segment differs from the last run, the strategy from the first month in which a benefit has any
 * weight; and a segment that no benefit reaches only with its baseline.
 */
export function runBase(plan: BasePlan, slots: Float64Array, effects: Effects): void {
  const { groups, stale } = plan;
  readSlots(plan, slots);
  for (let i = 0; i < groups.length; i += 1) {
    const group = groups[i]!;
    const isStale = stale[group[0]!] === 1;
    if (isCircle(plan, group)) {
      if (isStale) walkCircle(plan, plan.baseline, group, null);
      walkCircle(plan, plan.strategy, group, effects);
      for (let j = 0; j < group.length; j += 1) plan.firsts[group[j]!] = 0;
      continue;
    }
    if (isStale) walkBaseline(plan, group[0]!);
    if (isStale || hasMoved(plan, group[0]!, effects)) walkStrategy(plan, group[0]!, effects, isStale);
  }
}

/** Compares the segments' slots with those of the last run; what depends on one that differs is stale. */
function readSlots(plan: BasePlan, slots: Float64Array): void {
  const { baseline, strategy, levers, lastSlots, stale, groups, sources, targets } = plan;
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
      else levers[segment * LEVER_COUNT + i - 1] = withinBounds(i - 1, value);
      if (targets[segment]! < 0) levers[segment * LEVER_COUNT + MOVES] = 0;
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

function walkBaseline(plan: BasePlan, segment: number): void {
  const { baseline, sources, months, pace } = plan;
  writeBase(plan, segment);
  settle(pace, 0, 0);
  if (sources[segment]!.length > 0) gatherArrivals(baseline, segment, sources[segment]!, 0, months);
  walk(baseline, segment, pace, 0, months, 0);
  if (plan.targets[segment]! >= 0) leave(baseline, segment, pace, 0, months, 0);
}

function walkStrategy(plan: BasePlan, segment: number, effects: Effects, isStale: boolean): void {
  const { baseline, strategy, sources, months, firsts, pace } = plan;
  const lastFirst = isStale ? 0 : firsts[segment]!;
  const first = firstChange(plan, segment, effects);
  firsts[segment] = first;
  copyMonths(baseline, strategy, segment, lastFirst, first);
  if (first === months) return;
  const steady = Math.min(months - 1, Math.max(first, steadyFrom(plan, segment, effects)));
  writeBase(plan, segment);
  writeTracks(plan, segment, effects, first, steady);
  settle(pace, first, steady);
  if (sources[segment]!.length > 0) gatherArrivals(strategy, segment, sources[segment]!, first, months);
  walk(strategy, segment, pace, first, months, steady);
  if (plan.targets[segment]! >= 0) leave(strategy, segment, pace, first, months, steady);
}

/** Whether a benefit that reaches the segment, or where its customers come from, differs from the last run. */
function hasMoved({ tracks, sources, moved }: BasePlan, segment: number, effects: Effects): boolean {
  const own = tracks[segment]!;
  const from = sources[segment]!;
  let differs = 0;
  for (let i = 0; i < own.length; i += 1) {
    const { benefits } = own[i]!;
    for (let j = 0; j < benefits.length; j += 1) differs |= effects.moved[benefits[j]!]!;
  }
  for (let i = 0; i < from.length; i += 1) differs |= moved[from[i]!]!;
  moved[segment] = differs;
  return differs === 1;
}

/** The first month in which the strategy differs: that of its own levers, or of the segments its customers come from. */
function firstChange(
  { tracks, sources, firsts, months, customersChanged }: BasePlan,
  segment: number,
  effects: Effects,
): number {
  let first = months;
  const own = tracks[segment]!;
  for (let i = 0; i < own.length; i += 1) {
    const { benefits } = own[i]!;
    for (let j = 0; j < benefits.length; j += 1) first = Math.min(first, effects.firsts[benefits[j]!]!);
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
    const { benefits } = own[i]!;
    for (let j = 0; j < benefits.length; j += 1) {
      steady = Math.max(steady, effects.steadies[benefits[j]!]!);
    }
  }
  return steady;
}

/** Sets the pace to a segment's baseline levers, all of them standing still. */
function writeBase({ pace, levers, months }: BasePlan, segment: number): void {
  for (let lever = 0; lever < LEVER_COUNT; lever += 1) {
    pace.levers[lever * months] = levers[segment * LEVER_COUNT + lever]!;
    pace.strides[lever] = 0;
  }
}

/** Writes the levers of a segment that benefits change over them. */
function writeTracks(plan: BasePlan, segment: number, effects: Effects, from: number, to: number): void {
  const { lastSlots, months, pace } = plan;
  const own = plan.tracks[segment]!;
  for (let i = 0; i < own.length; i += 1) {
    const track = own[i]!;
    const base = lastSlots[segment * SEGMENT_SLOTS + 1 + track.lever]!;
    writeLever(track, base, effects, months, from, to, pace.levers);
    pace.strides[track.lever] = 1;
  }
}

function isCircle({ sources }: BasePlan, group: readonly number[]): boolean {
  return group.length > 1 || sources[group[0]!]!.includes(group[0]!);
}

/** Segments whose customers move in a circle, month by month: all of them leave before any of them arrives. */
function walkCircle(plan: BasePlan, side: BaseSide, group: readonly number[], effects: Effects | null): void {
  const { pace, sources } = plan;
  const paceIn = (segment: number, m: number) => {
    writeBase(plan, segment);
    if (effects) writeTracks(plan, segment, effects, m, m);
    settle(pace, m, m);
  };
  for (let m = 0; m < plan.months; m += 1) {
    for (const segment of group) {
      paceIn(segment, m);
      leave(side, segment, pace, m, m + 1, m);
    }
    for (const segment of group) {
      paceIn(segment, m);
      gatherArrivals(side, segment, sources[segment]!, m, m + 1);
      walk(side, segment, pace, m, m + 1, m);
    }
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
  if (!track) return plan.levers[segment * LEVER_COUNT + lever]!;
  const base = plan.lastSlots[segment * SEGMENT_SLOTS + 1 + lever]!;
  writeLever(track, base, effects, plan.months, m, m, plan.pace.levers);
  return plan.pace.levers[lever * plan.months + m]!;
}

import type { CompiledBenefit } from '../benefits/benefit-plan.ts';
import type { ModelInput } from '../model-input.ts';
import { NO_SLOT, type SlotBuilder } from '../slots.ts';
import {
  type BaseSide,
  baseSide,
  copyCustomers,
  leverRow,
  walkCircle,
  walkSegment,
  writeContribution,
  writeStaying,
} from './customer-base.ts';
import { CUSTOMER_LEVERS, LEVER_COUNT, LEVERS, type LeverTrack, withinBounds, writeLever } from './levers.ts';

/** Slots of a segment: its customers, then its levers. */
const SEGMENT_SLOTS = 1 + LEVER_COUNT;

/** The customer base of a strategy, compiled: what depends on what, and both sides' state. */
export interface BasePlan {
  readonly ids: readonly string[];
  readonly months: number;
  /** First slot of each segment: its customers; the levers follow in their order. */
  readonly slots: readonly number[];
  /** Segments one after another so that movers come before where they arrive; circles stand together. */
  readonly groups: readonly (readonly number[])[];
  /** Segments whose movers arrive in each segment. */
  readonly sources: readonly (readonly number[])[];
  readonly tracks: readonly LeverTrack[];
  /** Whether the strategy can change anything in a segment, and whether it can change its number of customers. */
  readonly changed: readonly boolean[];
  readonly customersChanged: readonly boolean[];
  readonly baseline: BaseSide;
  readonly strategy: BaseSide;
  /** The segments' slots of the last run, so that a baseline is worked out only when they differ. */
  readonly lastSlots: Float64Array;
  readonly stale: Uint8Array;
}

/** Adds the slots of all segments; they come first in the table. */
export function addSegmentSlots(builder: SlotBuilder, { segments }: ModelInput): readonly number[] {
  return segments.map((segment) => {
    const path = `segments.${segment.id}`;
    const first = builder.add(`${path}.customers`, segment.customers);
    builder.add(`${path}.acquired`, segment.acquired);
    builder.add(`${path}.retention`, segment.retention);
    builder.add(`${path}.moves.rate`, segment.moves?.rate);
    builder.add(`${path}.revenue`, segment.revenue);
    builder.add(`${path}.margin`, segment.margin);
    builder.add(`${path}.serviceCost`, segment.serviceCost);
    builder.add(`${path}.acquisitionCost`, segment.acquisitionCost);
    return first;
  });
}

/** Compiles the customer base. `benefits` are the compiled ones, for the levers they change. */
export function basePlan(
  { segments, plan }: ModelInput,
  slots: readonly number[],
  benefits: readonly CompiledBenefit[],
): BasePlan {
  const ids = segments.map(({ id }) => id);
  const targets = segments.map(({ moves }) => (moves ? ids.indexOf(moves.to) : -1));
  const sources = ids.map((_, segment) =>
    ids.flatMap((_, from) => (targets[from] === segment ? [from] : [])),
  );
  const tracks = leverTracks(ids.length, benefits);
  const groups = walkingOrder(targets);
  const customersChanged = ids.map((_, segment) =>
    tracks.some((track) => track.segment === segment && CUSTOMER_LEVERS.includes(track.lever)),
  );
  for (const group of groups) {
    const reached = group.some(
      (segment) => customersChanged[segment] || sources[segment]!.some((from) => customersChanged[from]),
    );
    // In a circle a change of one segment comes round to all of them.
    if (reached) for (const segment of group) customersChanged[segment] = true;
  }
  return {
    ids,
    months: plan.months,
    slots,
    groups,
    sources,
    tracks,
    changed: ids.map(
      (_, segment) => customersChanged[segment]! || tracks.some((track) => track.segment === segment),
    ),
    customersChanged,
    baseline: baseSide(ids.length, plan.months),
    strategy: baseSide(ids.length, plan.months),
    lastSlots: new Float64Array(ids.length * SEGMENT_SLOTS).fill(Number.NaN),
    stale: new Uint8Array(ids.length),
  };
}

function leverTracks(segments: number, benefits: readonly CompiledBenefit[]): readonly LeverTrack[] {
  const tracks: LeverTrack[] = [];
  for (let segment = 0; segment < segments; segment += 1) {
    for (let lever = 0; lever < LEVER_COUNT; lever += 1) {
      const own = benefits.filter((benefit) => benefit.lever === lever && benefit.segments.includes(segment));
      if (own.length === 0) continue;
      tracks.push({
        segment,
        lever,
        adding: own.filter(({ multiplies }) => !multiplies).map(({ index }) => index),
        multiplying: own.filter(({ multiplies }) => multiplies).map(({ index }) => index),
      });
    }
  }
  return tracks;
}

/** Segments in an order in which nobody arrives before he has left. Every segment has at most one target. */
function walkingOrder(targets: readonly number[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  const placed = new Set<number>();
  const circles = targets.map((_, segment) => circleOf(segment, targets));
  let waiting = targets.map((_, segment) => segment);
  while (waiting.length > 0) {
    for (const segment of waiting) {
      const group = circles[segment] ?? [segment];
      const ready = targets.every(
        (target, from) => !group.includes(target) || placed.has(from) || group.includes(from),
      );
      if (!ready || placed.has(segment)) continue;
      groups.push(group);
      for (const member of group) placed.add(member);
    }
    waiting = waiting.filter((segment) => !placed.has(segment));
  }
  return groups;
}

/** The segments of the circle that a segment is part of; null where its movers never come back to it. */
function circleOf(segment: number, targets: readonly number[]): number[] | null {
  const circle = [segment];
  for (let next = targets[segment]!; next !== segment; next = targets[next]!) {
    if (next === NO_SLOT || circle.includes(next)) return null;
    circle.push(next);
  }
  return targets[segment] === segment || circle.length > 1 ? circle : null;
}

/**
 * Runs both sides with the slots' values. Only what can differ from the last run is worked out: a baseline while its
 * segment's numbers stand still, and a segment that the strategy does not reach, keep their state.
 */
export function runBase(
  plan: BasePlan,
  slots: Float64Array,
  amplitudes: Float64Array,
  weights: Float64Array,
): void {
  findStale(plan, slots);
  const { baseline, strategy, months, tracks, groups, stale, changed, customersChanged } = plan;
  for (let i = 0; i < groups.length; i += 1) {
    const group = groups[i]!;
    if (stale[group[0]!]) walkGroup(plan, baseline, group);
  }
  for (let i = 0; i < tracks.length; i += 1) {
    const track = tracks[i]!;
    const base = slots[plan.slots[track.segment]! + 1 + track.lever]!;
    const row = leverRow(track.segment, track.lever, months);
    writeLever(track, base, amplitudes, weights, months, strategy.levers, row);
  }
  for (let i = 0; i < groups.length; i += 1) {
    const group = groups[i]!;
    const first = group[0]!;
    if (customersChanged[first]) {
      walkGroup(plan, strategy, group);
    } else if (stale[first]) {
      for (let j = 0; j < group.length; j += 1) copyCustomers(baseline, strategy, group[j]!);
    }
    if (customersChanged[first]) continue;
    for (let j = 0; j < group.length; j += 1) {
      const segment = group[j]!;
      if (changed[segment] || stale[segment]) writeContribution(strategy, segment);
    }
  }
}

/** Compares the segments' slots with those of the last run, and fills the rows of levers whose base differs. */
function findStale(plan: BasePlan, slots: Float64Array): void {
  const { baseline, strategy, months, lastSlots, stale, groups, sources } = plan;
  for (let segment = 0; segment < plan.slots.length; segment += 1) {
    const first = plan.slots[segment]!;
    const last = segment * SEGMENT_SLOTS;
    stale[segment] = 0;
    if (slots[first] !== lastSlots[last]) {
      lastSlots[last] = slots[first]!;
      baseline.customers[segment] = slots[first]!;
      strategy.customers[segment] = slots[first]!;
      stale[segment] = 1;
    }
    for (let lever = 0; lever < LEVERS.length; lever += 1) {
      const value = slots[first + 1 + lever]!;
      if (value === lastSlots[last + 1 + lever]) continue;
      lastSlots[last + 1 + lever] = value;
      stale[segment] = 1;
      const row = leverRow(segment, lever, months);
      const bounded = withinBounds(lever, value);
      baseline.levers.fill(bounded, row, row + months);
      strategy.levers.fill(bounded, row, row + months);
    }
  }
  for (let i = 0; i < groups.length; i += 1) {
    const group = groups[i]!;
    let anyStale = false;
    for (let j = 0; j < group.length && !anyStale; j += 1) {
      const from = sources[group[j]!]!;
      anyStale = stale[group[j]!] === 1;
      for (let k = 0; k < from.length; k += 1) anyStale = anyStale || stale[from[k]!] === 1;
    }
    if (anyStale) for (let j = 0; j < group.length; j += 1) stale[group[j]!] = 1;
  }
}

function walkGroup({ sources }: BasePlan, side: BaseSide, group: readonly number[]): void {
  for (let i = 0; i < group.length; i += 1) writeStaying(side, group[i]!);
  const first = group[0]!;
  if (group.length > 1 || sources[first]!.includes(first)) walkCircle(side, group, sources);
  else walkSegment(side, first, sources[first]!);
  for (let i = 0; i < group.length; i += 1) writeContribution(side, group[i]!);
}

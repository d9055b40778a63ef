import type { CompiledBenefit } from '../benefits/benefit-plan.ts';
import type { ModelInput } from '../model-input.ts';
import type { SlotBuilder } from '../slots.ts';
import { type BaseSide, baseSide, emptyPace, type Pace } from './customer-base.ts';
import { CUSTOMER_LEVERS, LEVER_COUNT, type LeverTrack, MOVES } from './levers.ts';

/** Slots of a segment: its customers, then its levers. */
export const SEGMENT_SLOTS = 1 + LEVER_COUNT;

/** The customer base of a strategy, compiled: what depends on what, and both sides' state. */
export interface BasePlan {
  readonly ids: readonly string[];
  readonly months: number;
  /** First slot of each segment: its customers; the levers follow in their order. */
  readonly slots: readonly number[];
  /** Segments one after another so that movers leave before they arrive; those in a circle stand together. */
  readonly groups: readonly (readonly number[])[];
  /** The segment that each segment's movers go to; -1 where nobody moves. */
  readonly targets: readonly number[];
  /** Segments whose movers arrive in each segment. */
  readonly sources: readonly (readonly number[])[];
  /** Levers that benefits change, of each segment. */
  readonly tracks: readonly (readonly LeverTrack[])[];
  /** Whether the strategy can change anything in a segment, and whether it can change its number of customers. */
  readonly changed: readonly boolean[];
  readonly customersChanged: readonly boolean[];
  readonly baseline: BaseSide;
  readonly strategy: BaseSide;
  readonly pace: Pace;
  /** The baseline's levers within their bounds, seven for each segment. */
  readonly levers: Float64Array;
  /** The first month in which the two sides differ, of each segment; the plan's length where they never do. */
  readonly firsts: Int32Array;
  /** The segments' slots of the last run: a baseline is worked out only where they differ. */
  readonly lastSlots: Float64Array;
  readonly stale: Uint8Array;
  /** Whether the strategy's side of a segment differs from the last run because of a benefit. */
  readonly moved: Uint8Array;
}

/** Adds the slots of all segments. */
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
    targets.flatMap((target, from) => (target === segment ? [from] : [])),
  );
  // Where movers have nowhere to go nobody moves, whatever a benefit says.
  const tracks = ids.map((_, segment) =>
    leverTracks(segment, benefits).filter(({ lever }) => lever !== MOVES || targets[segment] !== -1),
  );
  const groups = walkingOrder(targets);
  const customersChanged = changedCustomers(groups, sources, tracks);
  return {
    ids,
    months: plan.months,
    slots,
    groups,
    targets,
    sources,
    tracks,
    changed: ids.map((_, segment) => customersChanged[segment]! || tracks[segment]!.length > 0),
    customersChanged,
    baseline: baseSide(ids.length, plan.months),
    strategy: baseSide(ids.length, plan.months),
    pace: emptyPace(plan.months),
    levers: new Float64Array(ids.length * LEVER_COUNT),
    firsts: new Int32Array(ids.length),
    lastSlots: new Float64Array(ids.length * SEGMENT_SLOTS).fill(Number.NaN),
    stale: new Uint8Array(ids.length),
    moved: new Uint8Array(ids.length),
  };
}

function leverTracks(segment: number, benefits: readonly CompiledBenefit[]): readonly LeverTrack[] {
  const tracks: LeverTrack[] = [];
  for (let lever = 0; lever < LEVER_COUNT; lever += 1) {
    const own = benefits.filter((benefit) => benefit.lever === lever && benefit.segments.includes(segment));
    if (own.length === 0) continue;
    tracks.push({
      segment,
      lever,
      benefits: own.map(({ index }) => index),
      adding: own.filter(({ multiplies }) => !multiplies).map(({ index }) => index),
      multiplying: own.filter(({ multiplies }) => multiplies).map(({ index }) => index),
    });
  }
  return tracks;
}

/** A segment's customers change with its own levers and with those of the segments they come from. */
function changedCustomers(
  groups: BasePlan['groups'],
  sources: BasePlan['sources'],
  tracks: BasePlan['tracks'],
): readonly boolean[] {
  const changed = tracks.map((own) => own.some(({ lever }) => CUSTOMER_LEVERS.includes(lever)));
  for (const group of groups) {
    // In a circle a change of one segment comes round to all of them.
    const reached = group.some(
      (segment) => changed[segment] || sources[segment]!.some((from) => changed[from]),
    );
    if (reached) for (const segment of group) changed[segment] = true;
  }
  return changed;
}

/** Segments in an order in which nobody arrives before he has left. Every segment has at most one target. */
function walkingOrder(targets: readonly number[]): readonly (readonly number[])[] {
  const groups: (readonly number[])[] = [];
  const placed = new Set<number>();
  const place = (segment: number) => {
    if (placed.has(segment)) return;
    const group = circleOf(segment, targets);
    for (const member of group) placed.add(member);
    targets.forEach((target, from) => {
      if (group.includes(target)) place(from);
    });
    groups.push(group);
  };
  targets.forEach((_, segment) => {
    place(segment);
  });
  return groups;
}

/** The segments of the circle that a segment is part of; itself alone where its movers never come back to it. */
function circleOf(segment: number, targets: readonly number[]): readonly number[] {
  const circle = [segment];
  for (let next = targets[segment]!; next !== segment; next = targets[next]!) {
    if (next < 0 || circle.includes(next)) return [segment];
    circle.push(next);
  }
  return circle;
}

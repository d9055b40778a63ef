/**
 * The customer base, month by month, of one side (baseline or strategy):
 *
 *   left[m]    = opening[m] · retention[m]^(1/12)                opening[0] = customers
 *   movers[m]  = left[m] · (1 − (1 − moves[m])^(1/12))
 *   joined[m]  = acquired[m] + movers into the segment
 *   closing[m] = left[m] − movers[m] + joined[m]                 opening[m+1] = closing[m]
 *   served[m]  = (opening[m] + closing[m]) / 2
 *   contribution = served · (revenue · margin − serviceCost)/12 − acquired · acquisitionCost
 *
 * Rows of `months` numbers, one for each segment, in flat arrays that are made once: nothing is allocated per run.
 */
import {
  ACQUIRED,
  ACQUISITION_COST,
  LEVER_COUNT,
  MARGIN,
  MOVES,
  RETENTION,
  REVENUE,
  SERVICE_COST,
} from './levers.ts';

/** The state of one side after a run. */
export interface BaseSide {
  readonly months: number;
  readonly customers: Float64Array;
  /** Movers who leave the segment, and who arrive in it. */
  readonly movers: Float64Array;
  readonly arrivals: Float64Array;
  readonly closing: Float64Array;
  readonly contribution: Float64Array;
  /** The levers of the months being walked, seven for each segment, and what follows from them. */
  readonly levers: Float64Array;
  /** Monthly shares of the opening customers that are retained, that stay in the segment, that move to the other. */
  readonly retained: Float64Array;
  readonly moved: Float64Array;
  readonly staying: Float64Array;
  readonly moving: Float64Array;
  /** The annual levers that `retained` and `moved` are the roots of. */
  readonly rootsOf: Float64Array;
  /** Half a month's contribution of a customer: served is half of opening and closing. */
  readonly perHalf: Float64Array;
  readonly acquisition: Float64Array;
}

export function baseSide(segments: number, months: number): BaseSide {
  const rows = () => new Float64Array(segments * months);
  const each = () => new Float64Array(segments);
  return {
    months,
    customers: each(),
    movers: rows(),
    arrivals: rows(),
    closing: rows(),
    contribution: rows(),
    levers: new Float64Array(segments * LEVER_COUNT),
    retained: each(),
    moved: each(),
    staying: each(),
    moving: each(),
    rootsOf: new Float64Array(segments * 2).fill(Number.NaN),
    perHalf: each(),
    acquisition: each(),
  };
}

/** Works out what follows from a segment's levers. Roots are taken only of levers that differ from the last time. */
export function settle(side: BaseSide, segment: number): void {
  const { levers, retained, moved, rootsOf } = side;
  const at = segment * LEVER_COUNT;
  const retention = levers[at + RETENTION]!;
  const moves = levers[at + MOVES]!;
  if (retention !== rootsOf[segment * 2]) {
    rootsOf[segment * 2] = retention;
    retained[segment] = retention ** (1 / 12);
  }
  if (moves !== rootsOf[segment * 2 + 1]) {
    rootsOf[segment * 2 + 1] = moves;
    moved[segment] = moves === 0 ? 0 : 1 - (1 - moves) ** (1 / 12);
  }
  side.staying[segment] = retained[segment]! * (1 - moved[segment]!);
  side.moving[segment] = retained[segment]! * moved[segment]!;
  side.perHalf[segment] = (levers[at + REVENUE]! * levers[at + MARGIN]! - levers[at + SERVICE_COST]!) / 24;
  side.acquisition[segment] = levers[at + ACQUIRED]! * levers[at + ACQUISITION_COST]!;
}

/** Carries a segment through months `from` … `to − 1` with its levers as they are settled. */
export function walk(side: BaseSide, segment: number, from: number, to: number): void {
  const { movers, arrivals, closing, contribution } = side;
  const staying = side.staying[segment]!;
  const moving = side.moving[segment]!;
  const acquired = side.levers[segment * LEVER_COUNT + ACQUIRED]!;
  const perHalf = side.perHalf[segment]!;
  const acquisition = side.acquisition[segment]!;
  const row = segment * side.months;
  let opening = from === 0 ? side.customers[segment]! : closing[row + from - 1]!;
  for (let at = row + from; at < row + to; at += 1) {
    const end = opening * staying + (acquired + arrivals[at]!);
    movers[at] = opening * moving;
    closing[at] = end;
    contribution[at] = (opening + end) * perHalf - acquisition;
    opening = end;
  }
}

/** Adds up who arrives in a segment from month `from` on. Where they come from must have been walked before. */
export function gatherArrivals(
  { months, movers, arrivals }: BaseSide,
  segment: number,
  sources: readonly number[],
  from: number,
  to: number,
): void {
  const row = segment * months;
  for (let m = from; m < to; m += 1) {
    let arriving = 0;
    for (let i = 0; i < sources.length; i += 1) arriving += movers[sources[i]! * months + m]!;
    arrivals[row + m] = arriving;
  }
}

/** Customers who leave a segment for another in month m, before anything else happens in it. */
export function openMovers(side: BaseSide, segment: number, m: number): void {
  const at = segment * side.months + m;
  const opening = m === 0 ? side.customers[segment]! : side.closing[at - 1]!;
  side.movers[at] = opening * side.moving[segment]!;
}

/** Takes the months before `to` over from the other side, where the two do not differ. */
export function copyMonths(from: BaseSide, into: BaseSide, segment: number, to: number): void {
  const row = segment * from.months;
  for (let at = row; at < row + to; at += 1) {
    into.movers[at] = from.movers[at]!;
    into.arrivals[at] = from.arrivals[at]!;
    into.closing[at] = from.closing[at]!;
    into.contribution[at] = from.contribution[at]!;
  }
}

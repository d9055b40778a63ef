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
 * Everything stands in arrays that are made once: nothing is allocated per run.
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

/** The state of one side after a run: a row of `months` numbers for each segment. */
export interface BaseSide {
  readonly months: number;
  readonly customers: Float64Array;
  /** Movers who leave the segment, and who arrive in it. */
  readonly movers: Float64Array;
  readonly arrivals: Float64Array;
  readonly closing: Float64Array;
  readonly contribution: Float64Array;
}

export function baseSide(segments: number, months: number): BaseSide {
  const rows = () => new Float64Array(segments * months);
  return {
    months,
    customers: new Float64Array(segments),
    movers: rows(),
    arrivals: rows(),
    closing: rows(),
    contribution: rows(),
  };
}

/** The segment that is being carried: its levers by month, and what follows from them. */
export interface Pace {
  readonly months: number;
  /** A row for each lever; one that stands still has only the first number of its row. */
  readonly levers: Float64Array;
  /** How far apart two months of a lever stand: 1, or 0 for one that stands still. */
  readonly strides: Int32Array;
  /** Shares of the opening customers that stay in the segment for the month, and that move to the other one. */
  readonly staying: Float64Array;
  readonly moving: Float64Array;
  /** Half a month's contribution of a customer: served is half of opening and closing. */
  readonly perHalf: Float64Array;
  readonly acquisition: Float64Array;
}

export function emptyPace(months: number): Pace {
  const row = () => new Float64Array(months);
  return {
    months,
    levers: new Float64Array(LEVER_COUNT * months),
    strides: new Int32Array(LEVER_COUNT),
    staying: row(),
    moving: row(),
    perHalf: row(),
    acquisition: row(),
  };
}

/** x^(1/12) as 12 = 3 · 2 · 2: exact at 0 and 1, and quicker than a power. */
function twelfthRoot(x: number): number {
  return Math.sqrt(Math.sqrt(Math.cbrt(x)));
}

/** Works out what follows from the levers of months `from` … `to`. Roots are taken only of levers that moved. */
export function settle(pace: Pace, from: number, to: number): void {
  const { months, levers, strides, staying, moving, perHalf, acquisition } = pace;
  const acquired = ACQUIRED * months;
  const retention = RETENTION * months;
  const moves = MOVES * months;
  const revenue = REVENUE * months;
  const margin = MARGIN * months;
  const service = SERVICE_COST * months;
  const winning = ACQUISITION_COST * months;
  const byAcquired = strides[ACQUIRED]!;
  const byRetention = strides[RETENTION]!;
  const byMoves = strides[MOVES]!;
  const byRevenue = strides[REVENUE]!;
  const byMargin = strides[MARGIN]!;
  const byService = strides[SERVICE_COST]!;
  const byWinning = strides[ACQUISITION_COST]!;
  let lastRetention = Number.NaN;
  let lastMoves = 0;
  let retained = 0;
  let moved = 0;
  for (let m = from; m <= to; m += 1) {
    const r = levers[retention + m * byRetention]!;
    if (r !== lastRetention) {
      lastRetention = r;
      retained = twelfthRoot(r);
    }
    const v = levers[moves + m * byMoves]!;
    if (v !== lastMoves) {
      lastMoves = v;
      moved = 1 - twelfthRoot(1 - v);
    }
    staying[m] = retained * (1 - moved);
    moving[m] = retained * moved;
    const perYear =
      levers[revenue + m * byRevenue]! * levers[margin + m * byMargin]! - levers[service + m * byService]!;
    perHalf[m] = perYear / 24;
    acquisition[m] = levers[acquired + m * byAcquired]! * levers[winning + m * byWinning]!;
  }
}

/**
 * Carries a segment from month `from` to before month `to`; from month `steady` on its pace stands still. Who arrives
 * must have been gathered before. The formula stands twice so that a steady month, and most are, looks nothing up.
 */
export function walk(
  side: BaseSide,
  segment: number,
  pace: Pace,
  from: number,
  to: number,
  steady: number,
): void {
  const { arrivals, closing, contribution, months } = side;
  const { levers, staying, perHalf, acquisition } = pace;
  const acquired = ACQUIRED * months;
  const stride = pace.strides[ACQUIRED]!;
  const row = segment * months;
  let opening = from === 0 ? side.customers[segment]! : closing[row + from - 1]!;
  let m = from;
  for (; m < steady && m < to; m += 1) {
    const end = opening * staying[m]! + (levers[acquired + m * stride]! + arrivals[row + m]!);
    closing[row + m] = end;
    contribution[row + m] = (opening + end) * perHalf[m]! - acquisition[m]!;
    opening = end;
  }
  const steadyStaying = staying[steady]!;
  const steadyAcquired = levers[acquired + steady * stride]!;
  const steadyPerHalf = perHalf[steady]!;
  const steadyAcquisition = acquisition[steady]!;
  for (; m < to; m += 1) {
    const end = opening * steadyStaying + (steadyAcquired + arrivals[row + m]!);
    closing[row + m] = end;
    contribution[row + m] = (opening + end) * steadyPerHalf - steadyAcquisition;
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

/** Customers who leave a segment for another in months `from` … `to − 1`: a share of the month's opening. */
export function leave(
  side: BaseSide,
  segment: number,
  pace: Pace,
  from: number,
  to: number,
  steady: number,
): void {
  const { movers, closing, months } = side;
  const row = segment * months;
  for (let m = from; m < to; m += 1) {
    const opening = m === 0 ? side.customers[segment]! : closing[row + m - 1]!;
    movers[row + m] = opening * pace.moving[m < steady ? m : steady]!;
  }
}

/** Takes months over from the other side, where the two do not differ. */
export function copyMonths(
  source: BaseSide,
  into: BaseSide,
  segment: number,
  from: number,
  to: number,
): void {
  const row = segment * source.months;
  for (let at = row + from; at < row + to; at += 1) {
    into.movers[at] = source.movers[at]!;
    into.arrivals[at] = source.arrivals[at]!;
    into.closing[at] = source.closing[at]!;
    into.contribution[at] = source.contribution[at]!;
  }
}

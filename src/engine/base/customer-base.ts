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
  /** Customers of each segment at the start. */
  readonly customers: Float64Array;
  /** Seven rows for each segment, in the order of the levers. */
  readonly levers: Float64Array;
  /** Share of the opening customers that stays in the segment for the month, and that moves to the other one. */
  readonly staying: Float64Array;
  readonly moving: Float64Array;
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
    levers: new Float64Array(segments * LEVER_COUNT * months),
    staying: rows(),
    moving: rows(),
    movers: rows(),
    arrivals: rows(),
    closing: rows(),
    contribution: rows(),
  };
}

/** Where the row of a lever begins. */
export function leverRow(segment: number, lever: number, months: number): number {
  return (segment * LEVER_COUNT + lever) * months;
}

/**
 * Works out from retention and moves who stays for a month and who moves. A root is taken only where a lever differs
 * from the month before: before its begin and after its ramp it stands still.
 */
export function writeStaying(side: BaseSide, segment: number): void {
  const { months, levers, staying, moving } = side;
  const retention = leverRow(segment, RETENTION, months);
  const moves = leverRow(segment, MOVES, months);
  const row = segment * months;
  let annualRetention = Number.NaN;
  let annualMoves = Number.NaN;
  let retained = 0;
  let moved = 0;
  for (let m = 0; m < months; m += 1) {
    const r = levers[retention + m]!;
    if (r !== annualRetention) {
      annualRetention = r;
      retained = r ** (1 / 12);
    }
    const v = levers[moves + m]!;
    if (v !== annualMoves) {
      annualMoves = v;
      moved = v === 0 ? 0 : 1 - (1 - v) ** (1 / 12);
    }
    staying[row + m] = retained * (1 - moved);
    moving[row + m] = retained * moved;
  }
}

/** Carries one segment through the plan. The segments its movers come from must have been carried before. */
export function walkSegment(side: BaseSide, segment: number, sources: readonly number[]): void {
  const { months, levers, staying, moving, movers, arrivals, closing } = side;
  const row = segment * months;
  const acquired = leverRow(segment, ACQUIRED, months);
  if (sources.length > 0) {
    arrivals.fill(0, row, row + months);
    for (let i = 0; i < sources.length; i += 1) {
      const source = sources[i]! * months;
      for (let m = 0; m < months; m += 1) arrivals[row + m] = arrivals[row + m]! + movers[source + m]!;
    }
  }
  let opening = side.customers[segment]!;
  for (let m = 0; m < months; m += 1) {
    const at = row + m;
    movers[at] = opening * moving[at]!;
    opening = opening * staying[at]! + (levers[acquired + m]! + arrivals[at]!);
    closing[at] = opening;
  }
}

/** Carries segments whose customers move in a circle through the plan, all of them month by month. */
export function walkCircle(
  side: BaseSide,
  circle: readonly number[],
  sources: readonly (readonly number[])[],
): void {
  const { months, customers, levers, staying, moving, movers, arrivals, closing } = side;
  for (let m = 0; m < months; m += 1) {
    for (let i = 0; i < circle.length; i += 1) {
      const segment = circle[i]!;
      const at = segment * months + m;
      movers[at] = (m === 0 ? customers[segment]! : closing[at - 1]!) * moving[at]!;
    }
    for (let i = 0; i < circle.length; i += 1) {
      const segment = circle[i]!;
      const at = segment * months + m;
      const opening = m === 0 ? customers[segment]! : closing[at - 1]!;
      const from = sources[segment]!;
      let arriving = 0;
      for (let j = 0; j < from.length; j += 1) arriving += movers[from[j]! * months + m]!;
      arrivals[at] = arriving;
      closing[at] = opening * staying[at]! + (levers[leverRow(segment, ACQUIRED, months) + m]! + arriving);
    }
  }
}

/** What the customers of a segment bring each month, after its walk. */
export function writeContribution(side: BaseSide, segment: number): void {
  const { months, levers, closing, contribution } = side;
  const row = segment * months;
  const acquired = leverRow(segment, ACQUIRED, months);
  const revenue = leverRow(segment, REVENUE, months);
  const margin = leverRow(segment, MARGIN, months);
  const serviceCost = leverRow(segment, SERVICE_COST, months);
  const acquisitionCost = leverRow(segment, ACQUISITION_COST, months);
  let opening = side.customers[segment]!;
  for (let m = 0; m < months; m += 1) {
    const end = closing[row + m]!;
    const perCustomerYear = levers[revenue + m]! * levers[margin + m]! - levers[serviceCost + m]!;
    contribution[row + m] =
      ((opening + end) * perCustomerYear) / 24 - levers[acquired + m]! * levers[acquisitionCost + m]!;
    opening = end;
  }
}

/** Takes a segment's customers over from the other side, where the two do not differ in them. */
export function copyCustomers(from: BaseSide, to: BaseSide, segment: number): void {
  const end = (segment + 1) * from.months;
  for (let at = segment * from.months; at < end; at += 1) {
    to.staying[at] = from.staying[at]!;
    to.moving[at] = from.moving[at]!;
    to.movers[at] = from.movers[at]!;
    to.arrivals[at] = from.arrivals[at]!;
    to.closing[at] = from.closing[at]!;
  }
}

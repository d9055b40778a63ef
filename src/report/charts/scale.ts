/** Linear scales to per cent, and the round values that stand on their axes. */

export interface Scale {
  readonly low: number;
  readonly high: number;
  /** Where a value stands, 0 … 100, not cut off at the ends. */
  at(value: number): number;
}

/** A scale from `low` to `high`; a scale without extent puts everything in the middle. */
export function linearScale(low: number, high: number): Scale {
  const extent = high - low;
  return { low, high, at: (value) => (extent === 0 ? 50 : ((value - low) / extent) * 100) };
}

/** Steps that people count in: 1, 2, 2.5, 5 and ten times as much. */
const steps = [1, 2, 2.5, 5, 10] as const;

/** Round values from below `low` to above `high`, about `count` of them; with them the scale of an axis ends on a tick. */
export function roundTicks(low: number, high: number, count = 4): readonly number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (steps.find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** Smallest and largest of some lists together; `[0, 0]` of nothing. */
export function extentOf(...lists: readonly (readonly number[])[]): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const list of lists) {
    for (const value of list) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low > high ? [0, 0] : [low, high];
}

/** Room that the longest of some labels takes beside a plot, in rem: digits are half a rem wide, and it stands off a little. */
export function labelRoom(labels: readonly string[]): number {
  return Math.round((Math.max(0, ...labels.map(({ length }) => length)) * 0.5 + 0.8) * 10) / 10;
}

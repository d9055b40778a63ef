/** A value on a day, counted in days since 1970. */
export interface Point {
  readonly day: number;
  readonly value: number;
}

/** value = intercept + slope · day, in days since 1970, and how many points it was drawn through. */
export interface TrendLine {
  readonly slope: number;
  readonly intercept: number;
  readonly points: number;
}

/** A line says something from three points on; more than the last twelve would look at another time. */
const FEWEST_POINTS = 3;
const MOST_POINTS = 12;

/**
 * Theil–Sen line through the last twelve points: the median of all pairwise slopes, and the median of
 * value − slope · day. A single outlier cannot tilt it. Null below three points. Days must differ.
 */
export function trendLine(points: readonly Point[]): TrendLine | null {
  const last = points.slice(-MOST_POINTS);
  if (last.length < FEWEST_POINTS) return null;
  const slopes = new Float64Array((last.length * (last.length - 1)) / 2);
  let count = 0;
  for (const [index, later] of last.entries()) {
    for (let before = 0; before < index; before++) {
      const earlier = last[before]!;
      slopes[count++] = (later.value - earlier.value) / (later.day - earlier.day);
    }
  }
  const slope = median(slopes);
  const intercept = median(Float64Array.from(last, ({ day, value }) => value - slope * day));
  return { slope, intercept, points: last.length };
}

/** The value of the line on a day. */
export function onLine({ slope, intercept }: TrendLine, day: number): number {
  return intercept + slope * day;
}

/**
 * How far the line was off in the past: the mean absolute error of predicting each point from the fourth on by the line
 * through the (at most twelve) points before it. Null below four points.
 *
 * @param predicted what `predictions` says of the points, where the caller has it at hand
 */
export function backTest(
  points: readonly Point[],
  predicted: readonly (number | null)[] = predictions(points),
): number | null {
  let sum = 0;
  let count = 0;
  for (const [index, value] of predicted.entries()) {
    if (value === null) continue;
    sum += Math.abs(value - points[index]!.value);
    count++;
  }
  return count === 0 ? null : sum / count;
}

/** What the line through the (at most twelve) points before it says of each point; null for the first three. */
export function predictions(points: readonly Point[]): readonly (number | null)[] {
  return points.map(({ day }, index) => {
    // Handing over all points before this one would make the work grow with the square of a long history.
    const line = trendLine(points.slice(Math.max(0, index - MOST_POINTS), index));
    return line && onLine(line, day);
  });
}

/** The middle value, or the mean of the two in the middle. Sorts its argument. */
function median(values: Float64Array): number {
  values.sort();
  const middle = values.length >> 1;
  return values.length % 2 === 1 ? values[middle]! : (values[middle - 1]! + values[middle]!) / 2;
}

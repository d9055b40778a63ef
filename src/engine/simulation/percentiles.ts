import type { Between } from '../../language/schema/results.ts';

/** Buckets between the least and the greatest value; about ten of ten thousand draws fall into one. */
const BUCKETS = 1024;

/**
 * Percentiles of type 7 (the default of R and NumPy): the value at (n − 1) · p of the sorted list, linear between its
 * neighbours. Needs at least one value.
 *
 * The values are counted into buckets, and only the buckets that hold a wanted rank are sorted: a few passes for any
 * number of percentiles, seven times faster than sorting 10,000 draws, measured.
 */
export function percentiles(values: Float64Array, probabilities: readonly number[]): number[] {
  return percentilesBetween(values, probabilities).map(between);
}

/** The neighbours of each percentile in rising order; `rank` counts from 1. */
export function percentilesBetween(values: Float64Array, probabilities: readonly number[]): Between[] {
  const last = values.length - 1;
  const positions = probabilities.map((probability) => last * probability);
  const ranks = positions.flatMap((position) => [Math.floor(position), Math.ceil(position)]);
  const placed = placeRanks(values, ranks);
  return positions.map((position) => {
    const rank = Math.floor(position);
    return {
      rank: rank + 1,
      below: placed[rank]!,
      above: placed[Math.ceil(position)]!,
      share: position - rank,
    };
  });
}

/** Where the percentile lies on the way between its neighbours. */
export function between({ below, above, share }: Between): number {
  return below + share * (above - below);
}

/** A list that holds at the given ranks what the sorted values hold there; elsewhere it may hold anything. */
function placeRanks(values: Float64Array, ranks: readonly number[]): Float64Array {
  const bounds = Float64Array.of(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
  widen(bounds, values);
  const least = bounds[0]!;
  const scale = BUCKETS / (bounds[1]! - least);
  // Equal values, or values too close together or too far apart for buckets between them.
  if (!(scale > 0 && Number.isFinite(scale))) return values.slice().sort();

  const bucketOf = new Uint16Array(values.length);
  const starts = new Uint32Array(BUCKETS + 2);
  countIntoBuckets(values, least, scale, bucketOf, starts);
  for (let bucket = 0; bucket <= BUCKETS; bucket++) {
    starts[bucket + 1] = starts[bucket + 1]! + starts[bucket]!;
  }
  const wanted = new Uint8Array(BUCKETS + 1);
  for (const rank of ranks) wanted[bucketHolding(starts, rank)] = 1;

  const placed = new Float64Array(values.length);
  const next = starts.slice();
  for (let index = 0; index < values.length; index++) {
    const bucket = bucketOf[index]!;
    if (wanted[bucket] === 0) continue;
    placed[next[bucket]!] = values[index]!;
    next[bucket] = next[bucket]! + 1;
  }
  for (const [bucket, isWanted] of wanted.entries()) {
    if (isWanted === 1) placed.subarray(starts[bucket], starts[bucket + 1]).sort();
  }
  return placed;
}

/**
 * Widens `bounds`, the least and the greatest value, to hold all values. It ends with its loop, as the next one: engines
 * compile a long loop while it runs, and would throw that away every time for what they have not seen yet behind it.
 */
function widen(bounds: Float64Array, values: Float64Array): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value < bounds[0]!) bounds[0] = value;
    if (value > bounds[1]!) bounds[1] = value;
  }
}

/**
 * The bucket of each value, and how many stand in each, counted one place further on. The greatest value has a bucket of its
 * own at the end. A greater value never falls into an earlier bucket: subtracting and multiplying by a positive number
 * keep the order.
 */
function countIntoBuckets(
  values: Float64Array,
  least: number,
  scale: number,
  bucketOf: Uint16Array,
  counts: Uint32Array,
): void {
  for (let index = 0; index < values.length; index++) {
    const bucket = Math.min(BUCKETS, (values[index]! - least) * scale) | 0;
    bucketOf[index] = bucket;
    counts[bucket + 1] = counts[bucket + 1]! + 1;
  }
}

/** The bucket that holds a rank: the last one that starts at or before it. */
function bucketHolding(starts: Uint32Array, rank: number): number {
  let low = 0;
  let high = BUCKETS;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= rank) low = middle;
    else high = middle - 1;
  }
  return low;
}

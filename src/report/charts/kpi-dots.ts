/** Which of many measurements get a dot: a year of days would be a rope of them. The line and the table keep all. */

/** A measurement as its chart sees it. */
interface Dot {
  readonly value: number;
  /** Something was noted beside it. */
  readonly noted: boolean;
}

/** From more than so many on, dots would touch; the large chart has room for about this many. */
const MOST_DOTS = 60;

/**
 * Per measurement, oldest first, whether it is drawn as a dot: all of them while they are few, else the first, the last,
 * the highest, the lowest, those that no line leads to or from, and those with a note. Where even those with a note are
 * too many, evenly spaced ones among them; likewise of those that stand alone.
 *
 * @param alone whether a measurement has no neighbour that it is joined to: without a dot it would not be seen at all
 */
export function dotsOf(
  measured: readonly Dot[],
  alone: (index: number) => boolean = () => false,
): readonly boolean[] {
  if (measured.length <= MOST_DOTS) return measured.map(() => true);
  const indices = measured.map((_, index) => index);
  const values = measured.map(({ value }) => value);
  const ends = [
    0,
    measured.length - 1,
    values.indexOf(Math.max(...values)),
    values.indexOf(Math.min(...values)),
  ];
  const kept = new Set([
    ...ends,
    ...thinned(indices.filter((index) => measured[index]?.noted)),
    ...thinned(indices.filter(alone)),
  ]);
  return indices.map((index) => kept.has(index));
}

/** Evenly spaced ones, no more than there is room for. */
function thinned(indices: readonly number[]): readonly number[] {
  const step = Math.ceil(indices.length / MOST_DOTS);
  return indices.filter((_, index) => index % step === 0);
}

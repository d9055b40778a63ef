/** SVG path data in a box of 100 by 100, `[x, y]` from the left and from the top, to a tenth of a per cent. */

export type Point = readonly [x: number, y: number];

/** To a tenth: a plot is at most a thousand pixels wide, and shorter numbers halve the page. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * From point to point by the distance between them: months are equally far apart, and a number that repeats costs next to
 * nothing once the page is compressed. Distances are those of the rounded points, so that nothing drifts.
 */
export function linePath(points: readonly Point[]): string {
  let [left, top] = [0, 0];
  const steps = points.map(([x, y]) => {
    const [right, bottom] = [tenth(x), tenth(y)];
    const step = `${short(right - left)}${separated(short(bottom - top))}`;
    [left, top] = [right, bottom];
    return step;
  });
  return steps.length === 0 ? '' : `m${steps[0]}${steps.slice(1).map(separated).join('')}`;
}

/** How far a curve may pass above or below a point it leaves out: not half a pixel in the tallest plot. */
const BESIDE = 0.1;

/** The line through points from left to right, without those where nobody would see it bend. */
export function curvePath(points: readonly Point[]): string {
  return linePath(bends(points));
}

/** The first, the last, and where the line from the point kept last would leave one between them by more than that. */
export function bends(points: readonly Point[]): Point[] {
  const kept = points.slice(0, 1);
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  let before = kept[0];
  for (const point of points.slice(1)) {
    const from = kept.at(-1);
    if (!from || !before) break;
    const slope = slopeTo(from, point);
    if (slope < low || slope > high || point[0] <= before[0]) {
      if (before !== from) kept.push(before);
      [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    }
    const start = kept.at(-1) ?? from;
    low = Math.max(low, slopeTo(start, [point[0], point[1] - BESIDE]));
    high = Math.min(high, slopeTo(start, [point[0], point[1] + BESIDE]));
    before = point;
  }
  return before && before !== kept.at(-1) ? [...kept, before] : kept;
}

function slopeTo([fromX, fromY]: Point, [x, y]: Point): number {
  return (y - fromY) / (x - fromX);
}

/** A difference of tenths as it may stand in a path: `-.5` for -0.5. */
function short(difference: number): string {
  return String(tenth(difference)).replace(/^(-?)0\./, '$1.');
}

/** A minus separates numbers by itself. */
function separated(number: string): string {
  return number.startsWith('-') ? number : ` ${number}`;
}

/** The area between two curves. */
export function bandPath(upper: readonly Point[], lower: readonly Point[]): string {
  return upper.length === 0 ? '' : `${linePath([...bends(upper), ...bends(lower).toReversed()])}z`;
}

export const horizontal = (y: number): string => `M0 ${tenth(y)}H100`;
export const upright = (x: number, from = 0, to = 100): string => `M${tenth(x)} ${tenth(from)}V${tenth(to)}`;

/** A bar that stands on `bottom`. */
export function barPath(left: number, right: number, top: number, bottom: number): string {
  return `M${tenth(left)} ${tenth(bottom)}V${tenth(top)}H${tenth(right)}V${tenth(bottom)}z`;
}

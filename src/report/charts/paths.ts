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

/** A difference of tenths as it may stand in a path: `-.5` for -0.5. */
function short(difference: number): string {
  return String(tenth(difference)).replace(/^(-?)0\./, '$1.');
}

/** A minus separates numbers by itself. */
function separated(number: string): string {
  return number.startsWith('-') ? number : ` ${number}`;
}

/** The area between two lines with the same places from left to right. */
export function bandPath(upper: readonly Point[], lower: readonly Point[]): string {
  return upper.length === 0 ? '' : `${linePath([...upper, ...lower.toReversed()])}z`;
}

export const horizontal = (y: number): string => `M0 ${tenth(y)}H100`;
export const upright = (x: number, from = 0, to = 100): string => `M${tenth(x)} ${tenth(from)}V${tenth(to)}`;

/** A bar that stands on `bottom`. */
export function barPath(left: number, right: number, top: number, bottom: number): string {
  return `M${tenth(left)} ${tenth(bottom)}V${tenth(top)}H${tenth(right)}V${tenth(bottom)}z`;
}

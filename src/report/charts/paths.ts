/** SVG path data in a box of 100 by 100, `[x, y]` from the left and from the top, to a tenth of a per cent. */

export type Point = readonly [x: number, y: number];

/** To a tenth: a plot is at most a thousand pixels wide, and shorter numbers halve the page. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

const pair = ([x, y]: Point): string => `${tenth(x)} ${tenth(y)}`;

export function linePath(points: readonly Point[]): string {
  return points.length === 0 ? '' : `M${points.map(pair).join('L')}`;
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

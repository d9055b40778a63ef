/** A line without axes, its last point marked; it never stands without the numbers beside it. */
import { linePath, type Point, tenth } from '../charts/paths.ts';
import { extentOf, linearScale } from '../charts/scale.ts';
import { type Html, html, nothing } from './html.ts';

/** Room above and below the line, in per cent, so that a flat line is not an edge. */
const MARGIN = 12;

/** `at` are days, in any unit. One value is a dot, none is nothing. */
export function sparklineHtml(values: readonly { readonly at: number; readonly value: number }[]): Html {
  if (values.length === 0) return nothing;
  const time = linearScale(...extentOf(values.map(({ at }) => at)));
  const [low, high] = extentOf(values.map(({ value }) => value));
  const height = linearScale(high, low);
  const points = values.map(
    ({ at, value }): Point => [
      values.length === 1 ? 100 : time.at(at),
      MARGIN + (height.at(value) * (100 - 2 * MARGIN)) / 100,
    ],
  );
  const [x, y] = points.at(-1) ?? [0, 0];
  const line =
    points.length > 1 &&
    html`<svg viewBox="0 0 100 100" preserveAspectRatio="none"><path d="${linePath(points)}"/></svg>`;
  return html`<span class="sparkline" aria-hidden="true">${line}<i style="left:${tenth(x)}%;top:${tenth(y)}%"></i></span>`;
}

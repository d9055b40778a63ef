/**
 * Draws a `Plot`: one SVG stretched to its box, hidden from assistive technology, and over it words and points as HTML
 * placed in per cent. The finding above the plot says what it shows; its table twin holds the numbers.
 */

import { tenth } from '../charts/paths.ts';
import type { Plot, PlotLabel, PlotPoint, PlotShape } from '../charts/plot.ts';
import { type Html, html } from './html.ts';
import { plotInlineHtml } from './inline-html.ts';

export function plotHtml(plot: Plot): Html {
  const room = [
    `--plot-height:${plot.height}rem`,
    plot.left === undefined ? '' : `;--plot-left:${plot.left}rem`,
    plot.right === undefined ? '' : `;--plot-right:${plot.right}rem`,
    plot.narrowRight === undefined ? '' : `;--plot-narrow:${plot.narrowRight}rem`,
  ].join('');
  return html`<div class="plot" style="${room}" aria-hidden="true"><svg viewBox="0 0 100 100" preserveAspectRatio="none">${plot.shapes.map(shape)}</svg>${(plot.points ?? []).map(point)}${plot.labels.map(label)}</div>`;
}

function shape({ kind, path, thin, dashed }: PlotShape): Html {
  return html`<path class="${kind}${thin ? ' thin' : ''}${dashed ? ' dashed' : ''}" d="${path}"/>`;
}

function point({ x, y, kind }: PlotPoint): Html {
  return html`<i class="point ${kind}" style="left:${tenth(x)}%;top:${tenth(y)}%"></i>`;
}

function label({ x, y, text, more, side, tone, light, wideOnly }: PlotLabel): Html {
  const looks = [side, tone && `tone-${tone}`, light && 'light', wideOnly && 'wide-only'].filter(Boolean);
  const rest = more !== undefined && html`<span class="wide-only"> ${plotInlineHtml(more)}</span>`;
  return html`<span class="label ${looks.join(' ')}" style="${placeOf(side, x, y)}">${plotInlineHtml(text)}${rest}</span>`;
}

/** Labels of an axis stand at its edge, whatever the other coordinate. */
function placeOf(side: PlotLabel['side'], x: number, y: number): string {
  if (side === 'value') return `top:${tenth(y)}%`;
  if (side.startsWith('time')) return `left:${tenth(x)}%`;
  return `left:${tenth(x)}%;top:${tenth(y)}%`;
}

/** Cells of tables that hold a bar. */
import type { CellChart } from '../ui/data-table.ts';
import type { Html } from '../ui/html.ts';
import { html } from '../ui/html.ts';
import type { MarkView } from '../views/section-view.ts';

/** Finished marks in one column, counted from 0 after the row's header. */
export function trackCell(tracks: readonly Html[], column: number): CellChart {
  return (row, at) => (at === column ? tracks[row] : undefined);
}

/** A bar before the text of its cell, which is its value: it stands at the bar's end, whatever the length of the bar. */
export function barCell(bars: readonly (readonly MarkView[])[], column: number): CellChart {
  return trackCell(bars.map(cellBar), column);
}

function cellBar(marks: readonly MarkView[]): Html {
  return html`${marks.map(({ kind, ...place }) => {
    const share = 'to' in place ? Math.abs(place.to - place.from) / 100 : 0;
    return html`<i class="cell-bar bar ${kind}" style="--share:${share.toFixed(3)}"></i>`;
  })}`;
}

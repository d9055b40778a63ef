/** Cells of tables that hold a bar. */
import type { CellChart } from '../ui/data-table.ts';
import type { Html } from '../ui/html.ts';
import { html } from '../ui/html.ts';
import { trackHtml } from '../ui/rows.ts';
import type { MarkView } from '../views/section-view.ts';

/** Finished marks in one column, counted from 0 after the row's header. */
export function trackCell(tracks: readonly Html[], column: number): CellChart {
  return (row, at) => (at === column ? tracks[row] : undefined);
}

/** A bar before the text of its cell, which is its value. */
export function barCell(bars: readonly (readonly MarkView[])[], column: number): CellChart {
  return trackCell(
    bars.map((marks) => html`<span class="cell-bar">${trackHtml({ marks, values: [] })}</span>`),
    column,
  );
}

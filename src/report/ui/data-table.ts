/**
 * A table with row and column headers. On the phone each row becomes labelled pairs (`data-label`); since CSS then takes
 * the table's own roles away, they are written out. The page's script makes the CSV from what stands here: a figure's
 * `data-value`, a cell's `data-raw`, else its text.
 *
 * `chart(row, column)` fills cells of columns of kind `chart` with marks; `column` counts from 0 after the row's header.
 */
import type { CellDetails, CellView, ColumnView, RowView, TableView } from '../views/section-view.ts';
import { type Html, html } from './html.ts';
import { inlineHtml } from './inline-html.ts';

export type CellChart = (row: number, column: number) => Html | undefined;

export function tableHtml(table: TableView, chart?: CellChart): Html {
  const columns = table.columns.slice(1);
  const pairs = table.columns.length > 4 ? ' pairs' : '';
  return html`<table class="data${pairs}" role="table"><caption class="hidden">${table.caption}</caption><thead role="rowgroup"><tr role="row">${table.columns.map(columnHead)}</tr></thead><tbody role="rowgroup">${table.rows.map((row, index) => rowHtml(row, columns, (column) => chart?.(index, column)))}</tbody>${table.foot && html`<tfoot role="rowgroup">${rowHtml(table.foot, columns)}</tfoot>`}</table>`;
}

function columnHead({ label, kind, width }: ColumnView): Html {
  const style = width === undefined ? '' : html` style="width:${width}%"`;
  return html`<th role="columnheader" scope="col"${kind === 'number' && html` class="number"`}${style}>${label}</th>`;
}

function rowHtml(row: RowView, columns: readonly ColumnView[], chart?: (column: number) => Html | undefined) {
  const note = row.note === undefined ? '' : html`<small>${inlineHtml(row.note)}</small>`;
  const cells = columns.map((column, index) => cellHtml(row.cells[index] ?? '', column, chart?.(index)));
  return html`<tr role="row"${row.look && html` class="${row.look}"`}><th role="rowheader" scope="row">${inlineHtml(row.header)}${note}</th>${cells}</tr>`;
}

function cellHtml(cell: CellView, { label, kind }: ColumnView, chart: Html | undefined): Html {
  const { text, note, tone, strong, raw } = detailsOf(cell);
  const looks = [kind, tone && `tone-${tone}`].filter((look) => look && look !== 'text').join(' ');
  const content = inlineHtml(text);
  return html`<td role="cell" data-label="${label}"${looks !== '' && html` class="${looks}"`}${raw !== undefined && raw !== null && html` data-raw="${raw}"`}>${chart}${strong ? html`<b>${content}</b>` : content}${note !== undefined && html`<small>${inlineHtml(note)}</small>`}</td>`;
}

function detailsOf(cell: CellView): CellDetails {
  return typeof cell === 'object' && !Array.isArray(cell) && !('figure' in cell) && 'text' in cell
    ? cell
    : { text: cell as Exclude<CellView, CellDetails> };
}

/**
 * A table with row and column headers. One of more than three columns, or with much text, becomes rows of labelled pairs
 * where its place is narrow: the names of its columns stand at the table, as strings for CSS (`--l2` for the second).
 * Since CSS then takes the table's own roles away, they are written out there.
 * The page's script makes the CSV from what stands here: a figure's `data-value`, a cell's `data-raw`, else its text.
 * Figures carry their value where `values` asks for it; elsewhere the script takes it from the page that explains them,
 * when a reader sorts the table or makes a CSV of it.
 * Cells, rows and groups of rows have no closing tags: the next one ends them, and a page has three thousand of them.
 *
 * `chart(row, column)` fills cells of columns of kind `chart` with marks; `column` counts from 0 after the row's header.
 */
import type { CellDetails, CellView, ColumnView, RowView, TableView } from '../views/section-view.ts';
import { type Html, html, nothing } from './html.ts';
import { flowHtml, inlineHtml } from './inline-html.ts';
import { seedAttribute } from './seed-attribute.ts';

/** So many columns fit on a phone, and beside the contents on a small laptop. */
const FEW = 3;
const MANY = 6;

/** So many columns the style sheet names from the table; further ones are named at each cell. */
const NAMED = 16;

export type CellChart = (row: number, column: number) => Html | undefined;

export function tableHtml(table: TableView, chart?: CellChart, values = table.sortable === true): Html {
  const columns = table.columns.slice(1);
  const pairs = table.wordy === true || table.columns.length > FEW;
  const role = pairs ? (name: string) => html` role="${name}"` : () => nothing;
  const group = role('rowgroup');
  const rows = table.rows.map((row, index) =>
    rowHtml(row, columns, role, values, (column) => chart?.(index, column)),
  );
  const foot = table.foot && html`<tfoot${group}>${rowHtml(table.foot, columns, role, values)}`;
  return html`<table class="data${pairs && ' pairs'}${table.columns.length > MANY && ' many'}"${role('table')}${pairs && html` style="${namesOf(table.columns)}"`}${table.sortable === true && html` data-sortable`}><caption class="hidden">${table.caption}</caption><thead${group}><tr${role('row')}>${table.columns.map((column) => columnHead(column, role))}<tbody${group}>${rows}${foot}</table>`;
}

/** The names of the columns as CSS takes them, but of the first, which heads the rows. */
function namesOf(columns: readonly ColumnView[]): string {
  const names = columns.slice(0, NAMED).map(({ label }, index) => `--l${index + 1}:${cssString(label)}`);
  return names.slice(1).join(';');
}

/** Quoted for CSS; what could end the string is written by its number. */
function cssString(text: string): string {
  const safe = text.replace(/["\\\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${safe}"`;
}

type Role = (name: string) => Html;

function columnHead({ label, kind, width, filter }: ColumnView, role: Role): Html {
  const style = width !== undefined && html` style="width:${width}%"`;
  return html`<th${role('columnheader')} scope="col"${kind === 'number' && html` class="number"`}${filter === true && html` data-filter`}${style}>${label}`;
}

function rowHtml(
  { header, raw, kind, noted, href, note, grade, cells, look, seeds }: RowView,
  columns: readonly ColumnView[],
  role: Role,
  values: boolean,
  chart?: (column: number) => Html | undefined,
): Html {
  const printed = columns.map((column, index) =>
    cellHtml(cells[index] ?? '', column, role, values, index + 2 > NAMED, chart?.(index)),
  );
  const name = href === undefined ? inlineHtml(header) : html`<a href="${href}">${inlineHtml(header)}</a>`;
  return html`<tr${role('row')}${look && html` class="${look}"`}${kind !== undefined && html` data-kind="${kind}"`}${noted && html` data-noted`}${seedAttribute(seeds)}><th${role('rowheader')} scope="row"${raw !== undefined && html` data-raw="${raw}"`}>${name}${noteHtml(note, grade)}${printed}`;
}

function cellHtml(
  cell: CellView,
  { label, kind }: ColumnView,
  role: Role,
  values: boolean,
  far: boolean,
  chart: Html | undefined,
): Html {
  const { text, note, tone, strong, raw } = isDetails(cell) ? cell : { text: cell };
  const looks = [kind === 'text' ? undefined : kind, tone && `tone-${tone}`].filter(Boolean).join(' ');
  const content = flowHtml(text, values);
  const attributes = [
    role('cell'),
    far && html` style="--label:${cssString(label)}"`,
    looks !== '' && html` class="${looks}"`,
    raw !== undefined && raw !== null && html` data-raw="${raw}"`,
  ];
  return html`<td${attributes}>${chart}${strong ? html`<b>${content}</b>` : content}${noteHtml(note)}`;
}

function noteHtml(note: CellDetails['note'], grade?: RowView['grade']): Html {
  if (note === undefined) return nothing;
  return html`<small>${grade && html`<i class="grade ${grade}"></i>`}${inlineHtml(note)}</small>`;
}

function isDetails(cell: CellView): cell is CellDetails {
  return typeof cell === 'object' && 'text' in cell && !('figure' in cell || 'markdown' in cell);
}

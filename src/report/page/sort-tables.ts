/**
 * Long tables that a reader sorts by any column and filters by words: `[data-sortable]`. The buttons and the field are
 * made here; without a script the table stands in the order its sentence speaks of.
 */
import { cellValue, fillValues } from './download-tables.ts';

/** From so many rows on there is something to look for. */
const WORTH_FILTERING = 8;

export function sortTables(): void {
  const words = document.querySelector<HTMLElement>('main')?.dataset ?? {};
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    const filters = choices(table);
    sortable(table);
    const searched = rowsOf(table).length >= WORTH_FILTERING;
    if (searched || filters.length > 0) filterable(table, filters, searched, words);
  }
}

function rowsOf(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...(table.tBodies[0]?.rows ?? [])];
}

function sortable(table: HTMLTableElement): void {
  const asWritten = rowsOf(table);
  for (const [column, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort-button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', async () => {
      const before = head.getAttribute('aria-sort');
      // A third click brings the order of the report back.
      const next = before === null ? 'ascending' : before === 'ascending' ? 'descending' : null;
      if (next !== null) await fillValues(table);
      for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
      if (next !== null) head.setAttribute('aria-sort', next);
      const rows = next === null ? asWritten : sorted(asWritten, column, next === 'descending');
      table.tBodies[0]?.append(...rows);
    });
  }
}

/** Numbers by size, texts by the alphabet of the page's language; cells without a value come last either way. */
function sorted(
  rows: readonly HTMLTableRowElement[],
  column: number,
  descending: boolean,
): readonly HTMLTableRowElement[] {
  const compareTexts = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: sortKey(row.cells[column]) }))
    .toSorted((a, b) => {
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      return typeof a.key === 'number' && typeof b.key === 'number'
        ? sign * (a.key - b.key)
        : sign * compareTexts(String(a.key), String(b.key));
    })
    .map(({ row }) => row);
}

function sortKey(cell: HTMLTableCellElement | undefined): number | string {
  const text = cell === undefined ? '' : cellValue(cell);
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

interface Choice {
  readonly column: number;
  readonly label: string;
  readonly values: readonly string[];
}

/** Columns that a reader may choose a value of: `[data-filter]`, where there is more than one to choose from. */
function choices(table: HTMLTableElement): readonly Choice[] {
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  return [...(table.tHead?.rows[0]?.cells ?? [])].flatMap((head, column) => {
    if (head.dataset.filter === undefined) return [];
    const all = rowsOf(table).flatMap((row) => valuesOf(row.cells[column]));
    const values = [...new Set(all)].filter((value) => value !== '').sort(compare);
    return values.length > 1 ? [{ column, label: head.textContent ?? '', values }] : [];
  });
}

/** A cell that counts statuses holds each of them. */
function valuesOf(cell: HTMLTableCellElement | undefined): readonly string[] {
  if (!cell) return [];
  const statuses = [...cell.querySelectorAll('.status')].map(({ textContent }) => textContent?.trim() ?? '');
  return statuses.length > 0 ? statuses : [cellValue(cell)];
}

function filterable(
  table: HTMLTableElement,
  filters: readonly Choice[],
  searched: boolean,
  said: DOMStringMap,
): void {
  const holder = document.createElement('div');
  holder.className = 'table-filter';
  const field = document.createElement('input');
  field.type = 'search';
  const none = document.createElement('p');
  none.className = 'small quiet';
  none.setAttribute('role', 'status');
  if (searched) holder.append(labelled(said.filterRows ?? '', field));
  const selects = filters.map(({ column, label, values }) => {
    const select = document.createElement('select');
    // The first option keeps every row.
    select.append(
      ...['', ...values].map((value) => new Option(value === '' ? (said.every ?? '…') : value, value)),
    );
    holder.append(labelled(`${label}:`, select));
    return { column, select };
  });
  holder.addEventListener('input', () => {
    const sought = words(field.value);
    let left = 0;
    for (const row of rowsOf(table)) {
      const text = row.textContent?.toLocaleLowerCase() ?? '';
      const chosen = selects.every(
        ({ column, select }) => select.value === '' || valuesOf(row.cells[column]).includes(select.value),
      );
      row.hidden = !chosen || !sought.every((word) => text.includes(word));
      left += Number(!row.hidden);
    }
    none.textContent = left === 0 ? (said.noRows ?? '') : '';
  });
  table.before(holder);
  table.after(none);
}

function labelled(text: string, control: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label');
  label.append(text, ' ', control);
  return label;
}

/** Every word has to stand somewhere in the row. */
function words(text: string): readonly string[] {
  return text
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

import { fullValue } from './explanation-blocks.ts';

/** Makes a CSV of the table that stands with a button: bare numbers, as the report computed them. */
export function downloadTables(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const table = event.target.closest('[data-csv]')?.closest('figure, .table-twin')?.querySelector('table');
    if (table) void download(table);
  });
}

async function download(table: HTMLTableElement): Promise<void> {
  await fillValues(table);
  save(`${table.caption?.textContent ?? 'table'}.csv`, csvOf(table));
}

/** Figures that do not carry their value get it from their explanations, all from one fetched page; small print does not. */
export async function fillValues(table: HTMLTableElement): Promise<void> {
  for (const figure of table.querySelectorAll<HTMLElement>('[data-figure]:not([data-value], small *)')) {
    const value = await fullValue(figure.dataset.figure ?? '');
    if (value !== null) figure.dataset.value = value;
  }
}

export function csvOf(table: HTMLTableElement): string {
  return [...table.rows]
    .map((row) => [...row.cells].map((cell) => field(cellValue(cell))).join(','))
    .join('\r\n');
}

/** A figure's value, a cell's raw one, else what is printed. */
export function cellValue(cell: HTMLTableCellElement): string {
  const figures = cell.querySelectorAll<HTMLElement>('[data-value]');
  const only = figures.length === 1 ? figures[0]?.dataset.value : undefined;
  return cell.dataset.raw ?? only ?? ownText(cell);
}

/** What a cell says, without the small print under it. */
function ownText(cell: HTMLTableCellElement): string {
  const parts = [...cell.childNodes].filter(({ nodeName }) => nodeName !== 'SMALL');
  return parts
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers. */
function field(text: string): string {
  const safe = /^[=+@\t\r-]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

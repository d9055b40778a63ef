/** From the cells of a table to measurements of a strategy's KPIs, and to what does not fit. */
import type { MeasurementText } from '../../language/append-measurements.ts';
import type { Words } from '../../language/diagnostics/diagnostic.ts';
import type { Kpi } from '../../language/schema/kpis.ts';
import type { Day } from '../../lib/calendar.ts';
import type { Language } from '../../messages/language.ts';
import { findKpi } from '../record/find-kpi.ts';
import { type KpiValue, readKpiValue } from '../record/kpi-value.ts';
import { isPlausible } from '../record/plausible.ts';
import { confidenceOf } from './columns.ts';
import { isForeignCurrency } from './foreign-currency.ts';
import type { Table } from './read-table.ts';
import { type DateOrder, orderOf, readSerialDay, readTableDate } from './table-dates.ts';
import type { TableCell } from './table-layout.ts';

/** Why a cell cannot become a measurement, with what its message needs. */
export type Misfit = { readonly line: number } & (
  | { readonly reason: 'kpi'; readonly kpi: string; readonly nearest: string | null }
  | { readonly reason: 'date' | 'ambiguous-date' | 'confidence'; readonly text: string }
  | { readonly reason: 'no-kpi' | 'no-date' }
  | { readonly reason: 'currency'; readonly kpi: Kpi; readonly text: string }
  | {
      readonly reason: 'value';
      readonly kpi: string;
      readonly words: (language: Language) => Words;
    }
  | {
      readonly reason: 'odd';
      readonly kpi: Kpi;
      readonly value: number;
      readonly low: number;
      readonly high: number;
    }
);

/** A measurement of the table. */
export interface TableMeasurement {
  readonly line: number;
  readonly kpi: Kpi;
  readonly on: Day;
  readonly value: number;
  readonly row: MeasurementText;
}

export interface ReadCells {
  /** In the order of the table. */
  readonly measurements: readonly TableMeasurement[];
  readonly misfits: readonly Misfit[];
  /** Cells without a value. */
  readonly empty: number;
}

export interface ReadingOptions {
  readonly kpis: readonly Kpi[];
  readonly dates: DateOrder | null;
  /** Do not doubt values. */
  readonly asIs: boolean;
  /** What is known of a KPI's values; at least the baseline. */
  readonly known: (kpi: Kpi) => readonly number[];
}

/** Faults of form that say without a doubt what was meant: a table from a spreadsheet is full of them. */
const FORM = new Set([
  'quantity-decimal-comma',
  'quantity-thousands',
  'quantity-currency',
  'quantity-minus',
  'quantity-suffix',
  'quantity-leading-zero',
  'quantity-exponent',
]);

/** What stands in cells that hold nothing. */
const NOTHING = /^(?:[-–—.…]|n\/?a|н\/?д|нет данных|немає даних|#[NН]\/[AД]!?)?$/iu;

/** Reads every cell; a value that does not fit those before and around it is doubted. */
export function readCells(cells: readonly TableCell[], table: Table, options: ReadingOptions): ReadCells {
  const filled = cells.filter(({ value }) => !NOTHING.test(value));
  const order = options.dates ?? orderOf(filled.map(({ date }) => date));
  const comma = hasDecimalCommas(filled, table);
  const found = new Map<string, ReturnType<typeof findKpi>>();
  const misfits: Misfit[] = [];
  const measurements: TableMeasurement[] = [];
  const unknown = new Set<string>();
  for (const cell of filled) {
    const kpi = found.get(cell.kpi) ?? findKpi(cell.kpi, options.kpis);
    found.set(cell.kpi, kpi);
    // A name at the head of a column is wrong once, not once in each of its rows.
    if (!kpi.kpi && unknown.has(cell.kpi)) continue;
    if (!kpi.kpi) unknown.add(cell.kpi);
    const read = readCell(cell, kpi, order, comma);
    if ('reason' in read) misfits.push(read);
    else measurements.push(read);
  }
  const odd = options.asIs ? [] : oddOnes(measurements, options.known);
  const doubted = new Set(odd.map(({ line, kpi }) => `${line} ${kpi.id}`));
  return {
    measurements: measurements.filter(({ line, kpi }) => !doubted.has(`${line} ${kpi.id}`)),
    misfits: [...misfits, ...odd].sort((a, b) => a.line - b.line),
    empty: cells.length - filled.length,
  };
}

function readCell(
  { line, ...cell }: TableCell,
  found: ReturnType<typeof findKpi>,
  order: DateOrder | null,
  comma: boolean,
): TableMeasurement | Misfit {
  if (cell.kpi === '') return { line, reason: 'no-kpi' };
  if (!found.kpi) return { line, reason: 'kpi', kpi: cell.kpi, nearest: found.nearest ?? null };
  if (cell.date === '') return { line, reason: 'no-date' };
  const serial = readSerialDay(cell.date);
  const date = serial === undefined ? readTableDate(cell.date, order) : { day: serial };
  if (date.day === undefined) {
    return { line, reason: date.ambiguous ? 'ambiguous-date' : 'date', text: cell.date };
  }
  const confidence = confidenceOf(cell.confidence);
  if (cell.confidence !== '' && !confidence) return { line, reason: 'confidence', text: cell.confidence };
  const { kpi } = found;
  if (isForeignCurrency(cell.value, kpi.unit)) return { line, reason: 'currency', kpi, text: cell.value };
  const read = quantityOf(cell, kpi, comma);
  if ('words' in read) return { line, reason: 'value', kpi: kpi.id, words: read.words };
  const row = {
    date: date.day,
    kpi: kpi.id,
    value: read.text,
    confidence: confidence ?? '',
    note: cell.note,
  };
  return { line, kpi, on: date.day, value: read.value, row };
}

function quantityOf(
  { value: typed, perCent }: Pick<TableCell, 'value' | 'perCent'>,
  { unit }: Kpi,
  comma: boolean,
): KpiValue | { readonly words: (language: Language) => Words } {
  const digits = comma ? withPoint(typed) : typed;
  const text = perCent && unit === '%' && !digits.includes('%') ? `${digits}%` : digits;
  const read = readKpiValue(text.replace(/\s+%$/, '%'), unit);
  if (!read.problem) return read.value;
  return FORM.has(read.code) && read.offered ? read.offered : { words: read.problem };
}

/** `1.234,5` and `1 234,5` as `1234.5`. */
function withPoint(text: string): string {
  return text.replace(/(?<=\d)[.\s'’](?=\d{3}(?!\d))/gu, '').replace(',', '.');
}

/**
 * Whether a comma in the numbers of this table is a decimal mark: where one number can only be read so, or where the
 * cells are separated by semicolons, which is done for the sake of such numbers, and no number has a point.
 */
function hasDecimalCommas(cells: readonly TableCell[], { delimiter }: Table): boolean {
  const only = cells.some(({ value }) => /^\D*[\d.\s]*\d,(?:\d{1,2}|\d{4,})(?!\d)/.test(value));
  const never = cells.some(({ value }) => /\d,\d{3}\.\d/.test(value));
  const points = cells.some(({ value }) => /\d\.\d{1,2}(?!\d)/.test(value) && !value.includes(','));
  return !never && (only || (delimiter === ';' && !points));
}

/** Values that neither fit what is known nor what else the table says of their KPI. */
function oddOnes(
  measurements: readonly TableMeasurement[],
  known: ReadingOptions['known'],
): Extract<Misfit, { reason: 'odd' }>[] {
  return [...Map.groupBy(measurements, ({ kpi }) => kpi)].flatMap(([kpi, own]) => {
    const sorted = own.map(({ value }) => value).sort((a, b) => a - b);
    const before = known(kpi);
    return own.flatMap(({ line, value }) => {
      // All but the value itself: of the lowest and the highest, the second where it is one of them.
      const low = value === sorted[0] ? sorted[1] : sorted[0];
      const high = value === sorted.at(-1) ? sorted.at(-2) : sorted.at(-1);
      const values = [...before, ...(low === undefined ? [] : [low]), ...(high === undefined ? [] : [high])];
      if (isPlausible(value, { ...kpi, values })) return [];
      return [{ line, reason: 'odd', kpi, value, low: Math.min(...values), high: Math.max(...values) }];
    });
  });
}

/** From the rows of a table to one cell for each measurement, whichever way the table lies. */
import { type ColumnName, columnOf } from './columns.ts';
import type { Table, TableRow } from './read-table.ts';
import { readTableDate } from './table-dates.ts';

/** A value with everything that stands around it, as it was typed. */
export interface TableCell {
  readonly line: number;
  readonly date: string;
  readonly kpi: string;
  readonly value: string;
  /** A heading says that its values are per cent. */
  readonly perCent: boolean;
  readonly confidence: string;
  readonly note: string;
}

/**
 * `long`: a measurement in each row. `kpi-columns`: a day in each row, a KPI in each column. `kpi-rows`: the other way
 * round.
 */
export type Layout = 'long' | 'kpi-columns' | 'kpi-rows';

export interface LaidOut {
  readonly layout: Layout;
  readonly cells: readonly TableCell[];
  /** Headings of columns that say nothing about values, such as units and owners beside the KPIs. */
  readonly leftOut: readonly string[];
}

/**
 * Finds out how the table lies; null where no row or column of dates can be found.
 *
 * @param isKpi whether a text names a KPI of the strategy
 */
export function layOut({ rows }: Table, isKpi: (text: string) => boolean): LaidOut | null {
  const [head, ...body] = rows;
  if (!head) return null;
  const columns = head.cells.map(columnOf);
  if (columns.includes('kpi') && columns.includes('value')) {
    return columns.includes('date') ? long(head.cells, columns, body) : null;
  }
  const [, ...others] = head.cells;
  if (others.some(isDate) && !others.some(isKpi)) return kpiRows(head.cells, body);
  if (isDate(head.cells[0] ?? '') && isKpi(head.cells[1] ?? '')) {
    return long([], ['date', 'kpi', 'value', 'confidence', 'note'], rows);
  }
  const dated = body.filter(({ cells }) => isDate(cells[0] ?? '')).length;
  return columns[0] === 'date' || dated > body.length / 2 ? kpiColumns(head.cells, body) : null;
}

function long(
  heads: readonly string[],
  columns: readonly (ColumnName | undefined)[],
  rows: readonly TableRow[],
): LaidOut {
  const perCent = isPerCent(heads[columns.indexOf('value')] ?? '');
  const cells = rows.map(({ cells: texts, line }): TableCell => {
    const text = (name: ColumnName) => texts[columns.indexOf(name)] ?? '';
    const [date, kpi, value] = [text('date'), text('kpi'), text('value')];
    return { line, date, kpi, value, perCent, confidence: text('confidence'), note: text('note') };
  });
  return {
    layout: 'long',
    cells,
    leftOut: heads.filter((head, at) => head !== '' && columns[at] === undefined),
  };
}

function kpiColumns(heads: readonly string[], rows: readonly TableRow[]): LaidOut {
  const at = heads.map(columnOf);
  const notes = at.indexOf('note', 1);
  const levels = at.indexOf('confidence', 1);
  const cells = rows.flatMap(({ cells: [date = '', ...values], line }) =>
    heads.slice(1).flatMap((kpi, index): TableCell[] => {
      if (kpi === '' || index + 1 === notes || index + 1 === levels) return [];
      const value = values[index] ?? '';
      const [confidence, note] = [values[levels - 1] ?? '', values[notes - 1] ?? ''];
      return [{ line, date, kpi: bareName(kpi), value, perCent: isPerCent(kpi), confidence, note }];
    }),
  );
  return { layout: 'kpi-columns', cells, leftOut: [] };
}

function kpiRows(heads: readonly string[], rows: readonly TableRow[]): LaidOut {
  const cells = rows.flatMap(({ cells: [kpi = '', ...values], line }) =>
    heads.slice(1).flatMap((date, index): TableCell[] => {
      if (!isDate(date)) return [];
      const value = values[index] ?? '';
      return [{ line, date, kpi: bareName(kpi), value, perCent: isPerCent(kpi), confidence: '', note: '' }];
    }),
  );
  return {
    layout: 'kpi-rows',
    cells,
    leftOut: heads.slice(1).filter((head) => head !== '' && !isDate(head)),
  };
}

/** The name of a KPI without the unit behind it: “Recall rate, %” or “Recall rate (%)”. */
function bareName(heading: string): string {
  return heading.replace(/\s*(?:,\s*%|\(\s*%\s*\)|\[\s*%\s*\])\s*$/, '');
}

function isPerCent(heading: string): boolean {
  return /%/.test(heading);
}

function isDate(text: string): boolean {
  const read = readTableDate(text, null);
  return read.day !== undefined || read.ambiguous;
}

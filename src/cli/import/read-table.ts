/** A table as text: what separates its cells, and where each row stands. */
import { parse } from 'csv-parse/sync';

export interface TableRow {
  readonly cells: readonly string[];
  /** From 1. */
  readonly line: number;
}

export interface Table {
  readonly delimiter: Delimiter;
  /** Without empty rows; the first may be a heading. */
  readonly rows: readonly TableRow[];
}

/** In this order where nothing else decides: a comma may stand within numbers and names. */
const delimiters = ['\t', ';', ','] as const;
type Delimiter = (typeof delimiters)[number];

/** Rows that are compared to find out what separates the cells. */
const SAMPLE = 50;

/**
 * Reads a table. Its cells are separated by what splits the first row and most of the others into as many cells; a line
 * `sep=;`, as Excel writes it, and lines that begin with `#` are no rows.
 */
export function readTable(text: string): Table {
  const marked = /^sep=(.)\r?\n/i.exec(text);
  // The line stays, empty, so that those below keep their numbers.
  const body = marked ? text.slice(marked[0].trimEnd().length) : text;
  const readings = delimiters
    .filter((delimiter) => !marked || marked[1] === delimiter)
    .map((delimiter) => ({ delimiter, rows: rowsOf(body, delimiter) }));
  const best = readings.toSorted((a, b) => evenness(b.rows) - evenness(a.rows))[0];
  return best ?? { delimiter: ',', rows: rowsOf(body, ',') };
}

/** Share of the rows with as many cells as the first; 0 where that has one alone. */
function evenness(rows: readonly TableRow[]): number {
  const width = rows[0]?.cells.length ?? 0;
  const sample = rows.slice(0, SAMPLE);
  return width < 2 ? 0 : sample.filter(({ cells }) => cells.length === width).length / sample.length;
}

function rowsOf(text: string, delimiter: Delimiter): readonly TableRow[] {
  const ends: number[] = [];
  const records = parse(text, {
    delimiter,
    comment: '#',
    comment_no_infix: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: delimiter !== '\t',
    on_record: (record: string[], { lines }) => {
      ends.push(lines);
      return record;
    },
  });
  return records
    .map((record, at): TableRow => {
      const broken = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      return { cells: record.map((cell) => cell.trim()), line: (ends[at] ?? 0) - broken };
    })
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

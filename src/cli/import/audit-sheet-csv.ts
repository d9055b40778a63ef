/** Reads a sheet that came back from a spreadsheet, whatever separator the program that saved it prefers. */
import { parse } from 'csv-parse/sync';
import { csvSheetMark } from '../new/audit-sheet-csv.ts';
import type { TypedRow, TypedSheet } from './audit-sheet.ts';

const mark = new RegExp(`^\\uFEFF?"?${csvSheetMark}"?(?<separator>[;,\\t]|\\r?\\n|$)`);

export function isCsvSheet(text: string): boolean {
  return mark.test(text);
}

/** Columns stand where the sheet was written with them: programs keep the order, and people translate heads. */
const columns = { intention: 7, reality: 8, evidence: 9 } as const;
/** Name, role and day, in this order, right above the heads. */
const FIELDS = 3;

interface Placed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** @throws Error with the words of the parser where quotes do not close */
export function typedFromCsv(text: string): TypedSheet {
  const separator = mark.exec(text)?.groups?.separator ?? ',';
  const delimiter = /[;,\t]/.test(separator) ? separator : ',';
  const options = { bom: true, delimiter, info: true, relaxColumnCount: true, skipEmptyLines: false };
  // With `info` each record comes with its place; the types of the parser only know records without.
  const records = parse(text, options) as unknown as readonly Placed[];
  const cell = (row: readonly string[], index: number) => restored(row[index] ?? '');
  const first = records.findIndex(({ record }) => /^[^.\s]+\.[^.\s]+$/.test(cell(record, 0)));
  const rows = first < 0 ? [] : records.slice(first);
  const fields = records.slice(Math.max(0, first - 1 - FIELDS), Math.max(0, first - 1));
  const [by = '', role = '', at = ''] = fields.map(({ record }) => cell(record, 1));
  return {
    by,
    role,
    at,
    rows: rows
      .filter(({ record }) => record.some((text) => text.trim() !== ''))
      .map(
        ({ record, info }): TypedRow => ({
          id: cell(record, 0),
          line: info.lines,
          intention: cell(record, columns.intention),
          reality: cell(record, columns.reality),
          target: '',
          evidence: cell(record, columns.evidence),
        }),
      ),
  };
}

/** Without the apostrophe that kept it from being a formula. */
function restored(text: string): string {
  return text.trim().replace(/^'(?=[=+\-@])/, '');
}

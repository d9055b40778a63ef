/** Reads a sheet that came back from a spreadsheet, whatever separator the program that saved it prefers. */
import { parse } from 'csv-parse/sync';
import { auditSheetWords } from '../../messages/commands/audit-sheet.ts';
import { csvSheetMark } from '../new/audit-sheet-csv.ts';
import type { TypedRow, TypedSheet } from './audit-sheet.ts';

/** The mark stands in the first row: in the first cell, unless somebody put a column before it. */
const mark = new RegExp(
  `^\\uFEFF?(?:[^\\r\\n]*?(?<before>[;,\\t]))?"?${csvSheetMark}"?(?<after>[;,\\t]|\\r?\\n|$)`,
);

export function isCsvSheet(text: string): boolean {
  return mark.test(text);
}

/** Where the sheet was written with its columns, for heads that somebody translated. */
const written = { id: 0, intention: 7, reality: 8, evidence: 9 } as const;
type Column = keyof typeof written;
/** Name, role and day, in this order, right above the heads. */
const FIELDS = ['name', 'role', 'day'] as const;

interface Placed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** @throws Error with the words of the parser where quotes do not close */
export function typedFromCsv(text: string): TypedSheet {
  const { before, after } = mark.exec(text)?.groups ?? {};
  const delimiter = [after, before].find((found) => found && /[;,\t]/.test(found)) ?? ',';
  // A name such as Zoe "Z" Hill may have been typed by hand.
  const relaxed = { relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: false };
  const options = { bom: true, delimiter, info: true, ...relaxed };
  // With `info` each record comes with its place; the types of the parser only know records without.
  const records = (parse(text, options) as unknown as readonly Placed[]).filter(({ record }) =>
    record.some((text) => text.trim() !== ''),
  );
  const found = records.findIndex(({ record }) => namedColumns(record) !== undefined);
  const first = records.findIndex(({ record }) => isQuestion(cell(record, written.id)));
  const head = found >= 0 ? found : first < 0 ? records.length : Math.max(0, first - 1);
  const columns = namedColumns(records[head]?.record ?? []) ?? written;
  const fields = records.slice(0, head).map(({ record }) => record);
  const [by, role, at] = FIELDS.map((name, index) => field(fields, name, index));
  return {
    by: by ?? '',
    role: role ?? '',
    at: at ?? '',
    rows: records
      .slice(head + 1)
      .map(
        ({ record, info }): TypedRow => ({
          id: cell(record, columns.id),
          line: info.lines,
          intention: cell(record, columns.intention),
          reality: cell(record, columns.reality),
          target: '',
          evidence: cell(record, columns.evidence),
        }),
      )
      // A remark of its own between the questions answers nothing.
      .filter(({ id, intention, reality }) => `${id}${intention}${reality}` !== ''),
  };
}

function isQuestion(text: string): boolean {
  return /^[^.\s]+\.[^.\s]+$/.test(text);
}

/** Columns by their heads, in any of the languages: people move columns, put others between them and take some out. */
function namedColumns(record: readonly string[]): Readonly<Record<Column, number>> | undefined {
  const words = Object.values(auditSheetWords);
  const place = (head: 'id' | 'intention' | 'reality' | 'restsOn') =>
    record.findIndex((_, index) => words.some((of) => same(of[head], cell(record, index))));
  const [id, intention, reality, evidence] = [
    place('id'),
    place('intention'),
    place('reality'),
    place('restsOn'),
  ];
  return id < 0 || reality < 0 ? undefined : { id, intention, reality, evidence };
}

/** What stands beside a name such as “Role”; where nobody recognises the names, by their order above the heads. */
function field(above: readonly (readonly string[])[], name: (typeof FIELDS)[number], index: number): string {
  const words = Object.values(auditSheetWords).map((of) => of[name]);
  const isName = (text: string) => words.some((word) => same(word, text));
  const named = above.find((record) => record.some((text) => isName(text)));
  if (named) {
    const beside = named.findIndex((text) => text.trim() !== '' && !isName(text));
    return beside < 0 ? '' : cell(named, beside);
  }
  return cell(above.slice(-FIELDS.length)[index] ?? [], 1);
}

function same(word: string, text: string): boolean {
  return word.toLowerCase() === text.trim().replace(/:$/, '').replaceAll("'", '’').toLowerCase();
}

/** Without the apostrophe that kept it from being a formula. */
function cell(record: readonly string[], index: number): string {
  return (record[index] ?? '').trim().replace(/^'(?=[=+\-@])/, '');
}

/** The rows of `measurements.csv`, and what is wrong with them. */
import { type CsvField, type CsvRow, readCsv } from '../../lib/csv.ts';
import { type Found, found } from '../diagnostics/found.ts';
import type { Problem } from '../schema/leaf.ts';
import type { Measurement } from '../schema/measurement.ts';
import { readQuantity } from '../schema/read-quantity.ts';
import { readTime, readWord } from '../schema/read-scalars.ts';
import type { Range, SourceFile } from '../source/source-file.ts';
import { unitFault } from './kpis.ts';

export const measurementColumns = ['date', 'kpi', 'value', 'confidence', 'note'] as const;
type Column = (typeof measurementColumns)[number];
const expected = measurementColumns.join(',');

/** A line that begins with it is for people who open the table. */
const REMARK = '#';

export interface ReadMeasurements {
  /** As the first line names them; empty where there is none, or it does not name them. */
  readonly columns: readonly Column[];
  readonly rows: readonly MeasurementRow[];
  readonly findings: readonly Found[];
}

/** A row whose columns are in order. */
export interface MeasurementRow {
  readonly fields: Readonly<Record<Column, CsvField>>;
}

/** Finds the rows of the table; faults of the table itself are named, their rows left out. */
export function readMeasurementRows(text: string): ReadMeasurements {
  const [header, ...rows] = readCsv(text, REMARK);
  if (header === undefined) return { columns: [], rows: [], findings: [] };
  const names = header.fields.map(({ text }) => text.trim());
  const required: readonly Column[] = ['date', 'kpi', 'value'];
  const complete = required.every((name) => names.includes(name));
  const known = names.every((name, index) => isColumn(name) && names.indexOf(name) === index);
  if (!complete || !known) {
    const range = rangeOf(header);
    const line = text.slice(range.start, range.end);
    const separated = /[;\t]/.test(line) && names.length === 1;
    return {
      columns: [],
      rows: [],
      findings: [
        separated
          ? found('csv-separator', range, { expected })
          : found('csv-columns', range, { found: line, expected }),
      ],
    };
  }
  const findings: Found[] = [];
  const sound: MeasurementRow[] = [];
  for (const row of rows) {
    if (row.fault !== undefined) {
      findings.push(found('csv-quote', { start: row.fault, end: row.fault + 1 }, {}));
    } else if (row.fields.length !== names.length) {
      const values = { found: row.fields.length, expected: names.length };
      findings.push(decimalComma(names, row) ?? found('csv-fields', rangeOf(row), values));
    } else sound.push({ fields: fieldsOf(names, row) });
  }
  return { columns: names.filter(isColumn), rows: sound, findings };
}

/** `37,5%` has fallen into two columns: one more than there are, around the one of the value. */
function decimalComma(names: readonly string[], { fields }: CsvRow): Found | undefined {
  const at = names.indexOf('value');
  const [whole, decimals] = [fields[at], fields[at + 1]];
  if (at < 0 || !whole || !decimals || fields.length !== names.length + 1) return undefined;
  const [one, other] = [whole.text.trim(), decimals.text.trim()];
  if (!/^[+-]?\d+$/.test(one) || !/^\d{1,2}\s?(?:%|k|M)?$/.test(other)) return undefined;
  const range = { start: whole.start, end: decimals.end };
  return found('quantity-decimal-comma', range, { text: `${one},${other}`, repaired: `${one}.${other}` });
}

function isColumn(name: string): name is Column {
  return measurementColumns.some((column) => column === name);
}

function fieldsOf(names: readonly string[], row: CsvRow): MeasurementRow['fields'] {
  const end = row.fields.at(-1)?.end ?? 0;
  const field = (name: Column) => row.fields[names.indexOf(name)] ?? { text: '', start: end, end };
  return {
    date: field('date'),
    kpi: field('kpi'),
    value: field('value'),
    confidence: field('confidence'),
    note: field('note'),
  };
}

function rangeOf({ fields }: CsvRow): Range {
  return { start: fields[0]?.start ?? 0, end: fields.at(-1)?.end ?? 0 };
}

export interface MeasurementsChecked {
  readonly measurements: readonly Measurement[];
  readonly findings: readonly Found[];
}

/**
 * Turns rows into measurements.
 *
 * @param unitOf the unit of a KPI, undefined for one that is unknown or has a fault of its own
 */
export function checkMeasurements(
  rows: readonly MeasurementRow[],
  source: SourceFile,
  unitOf: (kpi: string) => string | undefined,
): MeasurementsChecked {
  const findings: Found[] = [];
  const say = (problem: Problem, at: Range) => findings.push(found(problem.code, at, problem.values));

  const measurements = rows.flatMap(({ fields: { date, kpi, value, confidence, note } }): Measurement[] => {
    const empty = Object.entries({ date, kpi, value }).filter(([, { text }]) => text.trim() === '');
    for (const [column, at] of empty) findings.push(found('row-value-missing', wide(at), { column }));
    const on = date.text.trim() === '' ? undefined : readTime(date.text, 'end');
    if (on?.problem) say(on.problem, date);
    const grade =
      confidence.text.trim() === ''
        ? { value: undefined, problem: undefined }
        : readWord(confidence.text.trim(), ['high', 'medium', 'low']);
    if (grade.problem) say(grade.problem, confidence);
    const unit = unitOf(kpi.text.trim());
    const number = value.text.trim() === '' ? undefined : readQuantity(value.text, 'level');
    if (number?.problem) say(number.problem, value);
    const faults =
      number && !number.problem && unit !== undefined
        ? [...unitFault(value.text, unit, number.value, value)]
        : [];
    findings.push(...faults);
    if (!on || on.problem || !number || number.problem || grade.problem || kpi.text.trim() === '') return [];
    if (faults.some(({ severity }) => severity === 'error')) return [];
    return [
      {
        on: on.value,
        kpi: kpi.text.trim(),
        value: number.value.value,
        ...(grade.value && { confidence: grade.value }),
        ...(note.text.trim() !== '' && { note: note.text.trim() }),
        line: source.spanOf(date).line,
      },
    ];
  });
  return { measurements, findings };
}

/** An empty field is a point; the finger needs something to stand on. */
function wide({ start, end }: Range): Range {
  return { start, end: Math.max(end, start + 1) };
}

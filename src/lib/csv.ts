/** A field of a table in CSV: its text without quotes, and where it stands. */
export interface CsvField {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface CsvRow {
  readonly fields: readonly CsvField[];
  /** A quote that is not closed, or something between a closing quote and the next comma; an offset. */
  readonly fault: number | undefined;
}

/**
 * Reads comma-separated values after RFC 4180: fields may be quoted, quotes within are doubled, a quoted field may run
 * over lines, lines end in `\n` or `\r\n`. Empty lines are left out. Offsets count from the beginning of the text.
 *
 * @param remark what a line of remarks begins with; without it there are none
 */
export function readCsv(text: string, remark?: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let at = 0;
  while (at < text.length) {
    if (remark !== undefined && text.startsWith(remark, at)) {
      const end = text.indexOf('\n', at);
      at = end === -1 ? text.length : end + 1;
      continue;
    }
    const fields: CsvField[] = [];
    let fault: number | undefined;
    for (;;) {
      const read = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
      fields.push(read.field);
      fault ??= read.fault;
      at = read.field.end;
      if (text[at] !== ',') break;
      at += 1;
    }
    at += text[at] === '\r' ? 2 : 1;
    if (fields.length > 1 || fields[0]?.text.trim() !== '') rows.push({ fields, fault });
  }
  return rows;
}

interface ReadField {
  readonly field: CsvField;
  readonly fault: number | undefined;
}

function plainField(text: string, start: number): ReadField {
  const end = endOfField(text, start);
  return { field: { text: text.slice(start, end), start, end }, fault: undefined };
}

function quotedField(text: string, start: number): ReadField {
  let at = start + 1;
  while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) at += text[at] === '"' ? 2 : 1;
  const content = text.slice(start + 1, at).replaceAll('""', '"');
  if (at >= text.length) {
    // Only its first line is taken for the field, so that the rows below are still read.
    const end = endOfField(text, start);
    return { field: { text: text.slice(start + 1, end), start, end }, fault: start };
  }
  const end = endOfField(text, at + 1);
  const clean = text.slice(at + 1, end).trim() === '';
  return { field: { text: content, start, end }, fault: clean ? undefined : at };
}

function endOfField(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n') end += 1;
  return text[end] === '\n' && text[end - 1] === '\r' && end > start ? end - 1 : end;
}

/** A line of such a table, without its line break. What would not come back as it was stands in quotes. */
export function csvLine(fields: readonly string[]): string {
  return fields.map(csvField).join(',');
}

function csvField(text: string): string {
  return /[",\r\n]|^[\s#]|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

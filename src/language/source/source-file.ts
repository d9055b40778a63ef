import type { Span } from '../diagnostics/diagnostic.ts';

/** Offsets of a stretch of text, the end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The text of one file, and where its lines begin. */
export interface SourceFile {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** The place of a stretch of the text. */
  spanOf(range: Range): Span;
}

/** Line ends are `\n` and `\r\n`; the caller has made lone `\r` into `\n`. */
export function sourceFile(file: string, text: string): SourceFile {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);

  function pointOf(offset: number) {
    let [low, high] = [0, lineStarts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - lineStarts[low]! + 1 };
  }

  return {
    file,
    text,
    spanOf({ start, end }) {
      const first = pointOf(Math.min(start, text.length));
      const last = pointOf(Math.min(Math.max(start, end), text.length));
      return { file, ...first, endLine: last.line, endColumn: last.column };
    },
  };
}

import { codeFrameColumns } from '@babel/code-frame';
import type { Span } from './diagnostic.ts';

/** Lines shown above the one that is meant. */
const LINES_ABOVE = 2;
/** How much of a cut line stands before the place that is meant. */
const LEAD = 16;
const ELLIPSIS = '…';

/**
 * The place in the author's own text: the line with the stretch underlined, and up to two lines above it.
 *
 * A place that spans several lines is shown by its first. A longer line than `width` is cut on both sides of the place;
 * characters that a terminal would obey are shown as blanks.
 *
 * @param text the whole file
 * @param width columns for the text itself, without line numbers
 */
export function codeFrame(text: string, span: Span, width: number): string {
  const lines = text.split(/\r\n|[\n\r]/);
  const meant = lines[span.line - 1] ?? '';
  const end = span.endLine > span.line ? meant.length + 1 : span.endColumn;
  const left = cutColumn(meant.length, span.column, end, width);
  const first = Math.max(1, span.line - LINES_ABOVE);
  const above = lines.slice(first - 1, span.line - 1).map((line) => cut(line, 0, width));
  // Numbers are those of the whole file, so empty lines stand in for those above.
  const file = [...Array.from({ length: first - 1 }, () => ''), ...above, cut(meant, left, width)].join('\n');
  const from = span.column - left;
  // Nothing at all is shown as one mark.
  const to = Math.max(from + 1, Math.min(end - left, width + 1));
  return codeFrameColumns(
    file,
    { start: { line: span.line, column: from }, end: { line: span.line, column: to } },
    { linesAbove: LINES_ABOVE, linesBelow: 0 },
  );
}

/** How many columns are left out on the left, so that the place can be seen. */
function cutColumn(length: number, from: number, end: number, width: number): number {
  if (length <= width || end <= width) return 0;
  return Math.max(0, Math.min(from - 1 - LEAD, length - width));
}

function cut(line: string, left: number, width: number): string {
  const harmless = line.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
  const kept = harmless.slice(left, left + width);
  const begun = left > 0 && kept !== '' ? ELLIPSIS + kept.slice(1) : kept;
  return harmless.length > left + width ? begun.slice(0, width - 1) + ELLIPSIS : begun;
}

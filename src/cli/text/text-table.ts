/** Tables for a terminal: columns aligned by what a reader sees, not by the bytes behind it. */

/** One column: its head, where the cells stand, and how wide it may become. */
export interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** Longer cells end in an ellipsis. Default: as wide as the widest cell. */
  readonly atMost?: number;
}

const GAP = '  ';

/**
 * Prints rows below their heads. The heads are left out where all of them are empty.
 *
 * @param indent stands before every line
 */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  indent = '',
): string {
  const heads = columns.map(({ head }) => head);
  const lines = heads.every((head) => head === '') ? rows : [heads, ...rows];
  const cells = lines.map((line) =>
    columns.map(({ atMost }, at) => shortened(shown(line[at] ?? ''), atMost)),
  );
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => displayWidth(line[at] ?? ''))));
  return cells
    .map((line) =>
      columns
        .map(({ align }, at) => padded(line[at] ?? '', widths[at] ?? 0, align))
        .join(GAP)
        .trimEnd(),
    )
    .map((line) => indent + line)
    .join('\n');
}

/** Characters as a reader counts them: an accent on its own or a joined emoji is no second one. */
export function displayWidth(text: string): number {
  return graphemesOf(text).length;
}

/**
 * The text with nothing that moves the cursor, changes colours or turns the direction of writing: it comes from a
 * strategy, and a terminal would obey.
 */
export function shown(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

function shortened(text: string, atMost: number | undefined): string {
  if (atMost === undefined || displayWidth(text) <= atMost) return text;
  return `${graphemesOf(text)
    .slice(0, atMost - 1)
    .join('')
    .trimEnd()}…`;
}

function padded(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + space : space + text;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function graphemesOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

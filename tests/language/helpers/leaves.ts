/** The leaves of a strategy's text, and the three ways to damage each of them. */
import { isMap, isScalar, isSeq, type Pair, type ParsedNode, parseDocument } from 'yaml';

export interface Leaf {
  /** Keys, ids of items, numbers of items without an id: `segments.regulars.retention.value`. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** The line on which the map or list around it begins: its key, or its dash. */
  readonly parentLine: number;
  /** Absent for an entry of a list. */
  readonly key?: Range;
  readonly value: Range;
  /** What to cut out in order to delete it. */
  readonly whole: Range;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Every scalar of the text, aliases included, in file order. */
export function leavesOf(text: string): Leaf[] {
  const document = parseDocument(text, { schema: 'failsafe', keepSourceTokens: true, merge: false });
  const leaves: Leaf[] = [];
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;

  function visit(node: ParsedNode, path: string, parent: number, add: (value: Range) => void): void {
    if (isMap(node)) {
      const pairs = node.items as Pair<ParsedNode, ParsedNode>[];
      for (const [index, pair] of pairs.entries()) {
        const name = isScalar(pair.key) ? String(pair.key.value) : '';
        const below = path === '' ? name : `${path}.${name}`;
        const key = { start: pair.key.range[0], end: pair.key.range[1] };
        const value = pair.value ?? pair.key;
        visit(value, below, lineOf(key.start), (range) =>
          leaves.push({
            path: below,
            line: lineOf(key.start),
            parentLine: parent,
            key,
            value: range,
            whole: node.flow
              ? flowPiece(text, key.start, range.end)
              : blockPiece(text, key.start, pairs[index + 1]?.key?.range[0], pair.value?.range[2] ?? key.end),
          }),
        );
      }
    } else if (isSeq(node)) {
      for (const [index, item] of (node.items as ParsedNode[]).entries()) {
        const id = isMap(item) ? item.get('id') : undefined;
        const below = `${path}.${id ?? index}`;
        visit(item, below, lineOf(item.range[0]), (range) =>
          leaves.push({
            path: below,
            line: lineOf(range.start),
            parentLine: parent,
            value: range,
            whole: node.flow ? flowPiece(text, range.start, range.end) : linesOf(text, range),
          }),
        );
      }
    } else {
      const [start, end] = node.range;
      add({ start, end: start + text.slice(start, end).trimEnd().length });
    }
  }

  if (document.contents) visit(document.contents, '', 1, () => {});
  return leaves;
}

/** With the comma after it, or the one before it where it is the last. */
function flowPiece(text: string, start: number, end: number): Range {
  const [after = ''] = /^\s*,\s*/.exec(text.slice(end)) ?? [];
  if (after !== '') return { start, end: end + after.length };
  const [before = ''] = /,\s*$/.exec(text.slice(0, start)) ?? [];
  return { start: start - before.length, end };
}

/** Up to the next key, so that a dash in front stays; the last key with its whole line. */
function blockPiece(text: string, start: number, next: number | undefined, end: number): Range {
  const line = text.lastIndexOf('\n', start) + 1;
  if (next !== undefined && text.slice(line, start).includes('-')) return { start, end: next };
  return linesOf(text, { start, end });
}

function linesOf(text: string, { start, end }: Range): Range {
  const stop = text.slice(start, end).trimEnd().length + start;
  const next = text.indexOf('\n', stop);
  return { start: text.lastIndexOf('\n', start) + 1, end: next === -1 ? text.length : next + 1 };
}

export function replaced(text: string, { start, end }: Range, put: string): string {
  return text.slice(0, start) + put + text.slice(end);
}

/** Ways in which fingers slip. */
export const misspellings: Readonly<Record<string, (word: string) => string>> = {
  'a letter too many': (word) => `${word}x`,
  'a letter twice': (word) => word[0] + word,
  'a letter missing': (word) => (word.length > 2 ? word.slice(0, 1) + word.slice(2) : `${word}${word}`),
  'two letters swapped': (word) =>
    word[0] === word[1] ? `${word}x` : `${word[1] ?? 'x'}${word[0]}${word.slice(2)}`,
};

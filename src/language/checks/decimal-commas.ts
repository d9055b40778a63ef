import { parseQuantity } from '../schema/parse-quantity.ts';
import { repairedQuantity } from '../schema/repair-quantity.ts';
import type { ListNode, TextNode } from '../source/source-tree.ts';

/**
 * The numbers of a list that decimal commas took apart, with points: `[3,5pp, 4pp, 5pp]` gives `3.5pp`, `4pp`, `5pp`.
 * Undefined where the commas are separators: when the list has the length it should have, or when all its commas look
 * alike and no percent sign is missing.
 *
 * @param source the text in which the list stands
 * @param length how many entries were expected, if that is known
 * @param percent whether every entry should carry a percent sign
 */
export function withoutDecimalCommas(
  list: ListNode,
  source: string,
  length: number | undefined,
  percent: boolean,
): readonly string[] | undefined {
  const pieces = list.items.filter((item) => item.kind === 'text');
  if (!list.flow || pieces.length !== list.items.length || pieces.length === length) return undefined;
  const glued = pieces.map((piece, index) => isGlued(piece, pieces[index + 1], source));
  if (!glued.includes(true)) return undefined;
  if (length !== undefined) return grouped(pieces, glued, length);
  const mixed = glued.slice(0, -1).includes(false);
  const bare = percent && pieces.some(({ text }, index) => glued[index] && !text.endsWith('%'));
  return mixed || bare ? joined(pieces, glued) : undefined;
}

/** A comma without a space between two digits. */
function isGlued(piece: TextNode, next: TextNode | undefined, source: string): boolean {
  if (next === undefined || !/\d$/.test(piece.text) || !/^\d/.test(next.text)) return false;
  return source.slice(piece.end, next.start) === ',';
}

/** Pairs of neighbours as far as needed to come out at the length. */
function grouped(
  pieces: readonly TextNode[],
  glued: readonly boolean[],
  length: number,
): readonly string[] | undefined {
  if (pieces.length === 0) return length === 0 ? [] : undefined;
  if (length === 0) return undefined;
  const pair = glued[0] ? numberOf(pieces[0], pieces[1]) : undefined;
  const after = pair === undefined ? undefined : grouped(pieces.slice(2), glued.slice(2), length - 1);
  if (pair !== undefined && after && haveOneUnit([pair, ...after])) return [pair, ...after];
  const single = numberOf(pieces[0], undefined);
  const rest = grouped(pieces.slice(1), glued.slice(1), length - 1);
  return single !== undefined && rest && haveOneUnit([single, ...rest]) ? [single, ...rest] : undefined;
}

function joined(pieces: readonly TextNode[], glued: readonly boolean[]): readonly string[] | undefined {
  const numbers: string[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const number = numberOf(pieces[index], glued[index] ? pieces[index + 1] : undefined);
    if (number === undefined) return undefined;
    numbers.push(number);
    if (glued[index]) index += 1;
  }
  return numbers;
}

function numberOf(first: TextNode | undefined, second: TextNode | undefined): string | undefined {
  const text = second === undefined ? first?.text : `${first?.text},${second.text}`;
  if (text === undefined) return undefined;
  return parseQuantity(text) ? text : repairedQuantity(text).repaired;
}

function haveOneUnit(numbers: readonly string[]): boolean {
  return new Set(numbers.map((number) => parseQuantity(number)?.unit)).size === 1;
}

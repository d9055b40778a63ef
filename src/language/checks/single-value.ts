/** What can be wrong where a single value is expected, beyond what its own reader says. */
import { type Found, found } from '../diagnostics/found.ts';
import type { Leaf, Problem } from '../schema/leaf.ts';
import { quoteText } from '../source/quote-text.ts';
import type { Range } from '../source/source-file.ts';
import type { SourceNode, TextNode } from '../source/source-tree.ts';

/** What the reader of a value says, at the piece of the text that it marks. */
export function problemAt({ code, values, mark }: Problem, node: Range, source: string, key: string): Found {
  const at = mark === undefined ? -1 : source.slice(node.start, node.end).indexOf(mark);
  const range = at === -1 ? node : { start: node.start + at, end: node.start + at + (mark ?? '').length };
  return code === 'value-missing' ? found(code, range, { key }) : found(code, range, values);
}

/** A text that ends where a remark begins right after its `#`: that was hardly meant to be one. */
export function cutText({ start, end, text }: TextNode, source: string): Found | undefined {
  const [, space = '', cut = ''] =
    /^([ \t]+)(#[\p{L}\p{N}].*|# \d.*)$/u.exec(source.slice(end, lineEnd(source, end))) ?? [];
  if (cut === '' || (cut.startsWith('# ') && space.length > 1)) return undefined;
  const repaired = quoteText(`${text}${space}${cut.trimEnd()}`);
  return found('text-cut', { start, end: end + space.length + 1 }, { kept: text, cut, repaired });
}

/**
 * A key without a value.
 *
 * @param leaf what was expected, if it is a single value
 * @param at what to point at: nothing stands where the value should
 */
export function emptyValue(
  leaf: Leaf | undefined,
  node: Range,
  source: string,
  { key, at }: { readonly key: string; readonly at: Range },
): Found {
  const line = source.slice(node.end, lineEnd(source, node.end));
  const [, remark] = /^[ \t]*(#[\p{L}\p{N}].*?)\s*$/u.exec(line) ?? [];
  if (leaf?.sort !== 'text' || remark === undefined) {
    return found('value-missing', node.end > node.start ? node : at, { key });
  }
  const start = node.end + line.indexOf(remark);
  const values = { text: remark, character: '#', repaired: quoteText(remark) };
  return found('yaml-start', { start, end: start + remark.length }, values);
}

/** A list or a map where a single value was expected. */
export function severalValues(leaf: Leaf, node: SourceNode, source: string, key: string): Found {
  if (leaf.sort === 'quantity' || leaf.sort === 'number') {
    const uncertain =
      node.kind === 'list'
        ? node.items.every(({ kind }) => kind === 'text')
        : node.kind === 'map' && node.entries.has('value');
    if (uncertain) return found('uncertain-not-here', node, { key });
  }
  const text = source.slice(node.start, node.end).trimEnd();
  if (node.kind !== 'map' || node.flow || text.includes('\n')) return found('text-expected', node, { key });
  // `- Note: the rest` is a text with a colon, though YAML reads a map.
  const range = { start: node.start, end: node.start + text.length };
  return found('yaml-colon', range, { text, repaired: quoteText(text) });
}

/** Where the line around an offset ends, without its line break. */
export function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end === -1 ? source.length : end - (source[end - 1] === '\r' ? 1 : 0);
}

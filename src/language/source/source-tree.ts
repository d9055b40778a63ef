/**
 * A YAML document as the language sees it: every scalar is the text its author typed, merges are resolved, and every
 * value and key knows where it stands. Maps are `Map`s, so that no key of a file can reach a prototype.
 */
import type { Range } from './source-file.ts';

export type SourceNode = TextNode | EmptyNode | UnreadNode | ListNode | MapNode;

/** A scalar with something in it. */
export interface TextNode extends Range {
  readonly kind: 'text';
  readonly text: string;
  /** Neither quoted nor a block: YAML ends such a text at ` #`, `: ` and, within brackets, at a comma. */
  readonly plain: boolean;
  /** Within `{ }` a comma had ended the text; here it is whole again. */
  readonly joined?: true;
}

/** A key with nothing after it, or with YAML's word for nothing. */
export interface EmptyNode extends Range {
  readonly kind: 'empty';
}

/** Something of which the reading has already complained; whatever stands here is right. */
export interface UnreadNode extends Range {
  readonly kind: 'unread';
}

export interface ListNode extends Range {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
  /** Written in brackets. */
  readonly flow: boolean;
}

export interface MapNode extends Range {
  readonly kind: 'map';
  readonly entries: Map<string, Entry>;
  /** Written in braces. */
  readonly flow: boolean;
  /** Holds a line that is no key yet; nobody knows which it will be. */
  readonly halfTyped?: boolean;
}

export interface Entry {
  /** Where the key stands. */
  readonly key: Range;
  readonly value: SourceNode;
}

/** Steps from the root: keys, and indexes of lists. */
export type Path = readonly (string | number)[];

/** The node at a path, or undefined. */
export function nodeAt(root: SourceNode | undefined, path: Path): SourceNode | undefined {
  let node = root;
  for (const step of path) {
    if (node?.kind === 'map') node = node.entries.get(String(step))?.value;
    else if (node?.kind === 'list') node = node.items[Number(step)];
    else return undefined;
  }
  return node;
}

/** The text at a path, or undefined where no single text stands. */
export function textAt(root: SourceNode | undefined, path: Path): string | undefined {
  const node = nodeAt(root, path);
  return node?.kind === 'text' ? node.text : undefined;
}

/** What to point at when something is missing from a node: the first key of a map, or the bracket it begins with. */
export function beginningOf(node: SourceNode): Range {
  const [first] = node.kind === 'map' && !node.flow ? node.entries.values() : [];
  if (first && first.key.start >= node.start) return first.key;
  return node.kind === 'text' ? node : { start: node.start, end: node.start + 1 };
}

/** The tree as plain data for a schema. Objects have no prototype. */
export function plainData(node: SourceNode): unknown {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'list') return node.items.map(plainData);
  if (node.kind !== 'map') return '';
  const data: Record<string, unknown> = Object.create(null);
  for (const [key, { value }] of node.entries) data[key] = plainData(value);
  return data;
}

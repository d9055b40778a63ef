/** From the nodes of the YAML library to a source tree: aliases followed, merges resolved, repeated keys noticed. */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type YAMLMap,
} from 'yaml';
import { nearest } from '../../lib/nearest.ts';
import { type Found, found } from '../diagnostics/found.ts';
import type { Range, SourceFile } from './source-file.ts';
import type { Entry, ListNode, MapNode, SourceNode } from './source-tree.ts';

/** Values that aliases may add to a file. A strategy that repeats its evidence on every line adds a few hundred. */
const MOST_REPEATED = 100_000;
const MOST_REPEATED_TEXT = '100 000';

export interface BuiltTree {
  /** Undefined when the document is empty, or when aliases would blow it up. */
  readonly root: SourceNode | undefined;
  readonly findings: readonly Found[];
}

/** What is already known of the text. */
export interface KnownFaults {
  /** Whether a value stands where something was already found and mended. */
  readonly isMended: (range: Range) => boolean;
  /** Whether a key was made of a line that had none. */
  readonly isHalfTyped: (key: Range) => boolean;
  /** Anchors in parts of the text that were left out. */
  readonly lostAnchors: ReadonlySet<string>;
}

/** Builds the tree of one document. Positions are those of the source. */
export function buildTree(document: Document.Parsed, source: SourceFile, known: KnownFaults): BuiltTree {
  const anchors = new Map<string, SourceNode>();
  const open = new Set<string>();
  const complained = new Set<string>();
  const findings: Found[] = [];
  const sizes = new WeakMap<SourceNode, number>();
  let repeated = 0;
  let bomb: Found | undefined;

  function build(node: ParsedNode): SourceNode {
    if (isAlias(node)) return followed(node);
    const { anchor } = node;
    if (anchor !== undefined) open.add(anchor);
    const built = unaliased(node);
    if (anchor !== undefined) {
      anchors.set(anchor, built);
      open.delete(anchor);
    }
    return built;
  }

  function followed(alias: Alias.Parsed): SourceNode {
    const [start, end] = alias.range;
    const name = alias.source;
    const target = anchors.get(name);
    if (target !== undefined && !open.has(name)) {
      repeated += sizeOf(target);
      if (repeated > MOST_REPEATED) {
        bomb ??= found('yaml-alias-bomb', { start, end }, { limit: MOST_REPEATED_TEXT });
      }
      return { ...target, start, end };
    }
    if (open.has(name)) findings.push(found('yaml-alias-loop', { start, end }, { alias: name }));
    else if (!complained.has(name) && !known.lostAnchors.has(name)) {
      complained.add(name);
      const values = { alias: name, nearest: nearest(name, anchors.keys()) };
      findings.push(found('yaml-alias', { start, end }, values));
    }
    return { kind: 'unread', start, end };
  }

  function unaliased(node: Exclude<ParsedNode, Alias.Parsed>): SourceNode {
    const [start, end] = node.range;
    if (isMap(node)) return mapOf(node);
    if (isSeq(node)) {
      const items = node.items.map((item) => build(item as ParsedNode));
      return { kind: 'list', start, end, items, flow: node.flow === true };
    }
    if (known.isMended({ start, end })) return { kind: 'unread', start, end };
    const text = String(node.value ?? '');
    const plain = node.type === 'PLAIN';
    const empty = start === end || (plain && /^(~|null|Null|NULL)$/.test(text));
    return empty ? { kind: 'empty', start, end } : { kind: 'text', start, end, text, plain };
  }

  function mapOf(map: YAMLMap.Parsed): MapNode {
    const [start, end] = map.range;
    const flow = map.flow === true;
    const entries = new Map<string, Entry>();
    const merged: MapNode[] = [];
    let last: { name: string; entry: Entry } | undefined;
    let halfTyped = false;
    for (const pair of map.items) {
      const { key } = pair;
      if (!isScalar(key)) {
        findings.push(found('yaml-key', { start: key.range[0], end: key.range[1] }, {}));
        continue;
      }
      if (known.isHalfTyped({ start: key.range[0], end: key.range[1] })) {
        halfTyped = true;
        continue;
      }
      const name = String(key.value);
      const entry = entryOf(pair, key.range);
      const joined =
        pair.value === null && flow && key.type === 'PLAIN' ? rejoined(last?.entry, entry) : undefined;
      if (joined && last?.name === '<<') continue;
      if (joined && last) entries.set(last.name, joined);
      else if (name === '<<' && key.type === 'PLAIN') merged.push(...mergedBy(entry));
      else add(entries, name, entry);
      last = joined && last ? { name: last.name, entry: joined } : { name, entry };
    }
    for (const { entries: inherited } of merged) {
      for (const [name, entry] of inherited) if (!entries.has(name)) entries.set(name, entry);
    }
    return { kind: 'map', start, end, entries, flow, ...(halfTyped && { halfTyped }) };
  }

  function entryOf({ value }: Pair<ParsedNode, ParsedNode | null>, key: readonly number[]): Entry {
    const [start = 0, end = 0] = key;
    return {
      key: { start, end },
      value: value === null ? { kind: 'empty', start: end, end } : build(value),
    };
  }

  /** In `{ name: Rivals, price and ads }` the second piece belongs to the text before it. */
  function rejoined(before: Entry | undefined, { key }: Entry): Entry | undefined {
    if (before?.value.kind !== 'text' || !before.value.plain) return undefined;
    const { start } = before.value;
    const text = source.text.slice(start, key.end).replace(/\s+/g, ' ');
    return { key: before.key, value: { kind: 'text', start, end: key.end, text, plain: true, joined: true } };
  }

  function mergedBy({ key, value }: Entry): MapNode[] {
    if (value.kind === 'map') return [value];
    if (value.kind === 'list') {
      const maps = value.items.filter((item) => item.kind === 'map');
      if (maps.length === value.items.length) return maps;
    }
    if (value.kind !== 'unread') findings.push(found('yaml-merge', value.kind === 'empty' ? key : value, {}));
    return [];
  }

  function add(entries: Map<string, Entry>, name: string, entry: Entry): void {
    const first = entries.get(name);
    if (first === undefined) {
      entries.set(name, entry);
      return;
    }
    const { line } = source.spanOf(first.key);
    findings.push(found('yaml-duplicate-key', entry.key, { key: name, line }));
    // What both of them hold is checked, and references to either find their ids.
    entries.set(name, { key: first.key, value: together(first.value, entry.value) });
  }

  function together(first: SourceNode, second: SourceNode): SourceNode {
    if (first.kind === 'list' && second.kind === 'list') {
      const both: ListNode = { ...first, items: [...first.items, ...second.items] };
      return both;
    }
    if (first.kind !== 'map' || second.kind !== 'map') return first;
    return { ...first, entries: new Map([...second.entries, ...first.entries]) };
  }

  /** Values in a node, those repeated by aliases counted each time. */
  function sizeOf(node: SourceNode): number {
    const known = sizes.get(node);
    if (known !== undefined) return known;
    const children =
      node.kind === 'list'
        ? node.items
        : node.kind === 'map'
          ? [...node.entries.values()].map(({ value }) => value)
          : [];
    const size = children.reduce((sum, child) => sum + sizeOf(child), 1);
    sizes.set(node, size);
    return size;
  }

  const root = document.contents === null ? undefined : build(document.contents);
  return bomb === undefined ? { root, findings } : { root: undefined, findings: [bomb] };
}

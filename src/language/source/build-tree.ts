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
  type YAMLSeq,
} from 'yaml';
import type { Entry, MapNode, SourceNode } from './source-tree.ts';

export function buildTree(document: Document.Parsed): SourceNode | undefined {
  const anchors = new Map<string, SourceNode>();

  function build(node: ParsedNode): SourceNode {
    const built = isAlias(node) ? followed(node) : unaliased(node);
    if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, built);
    return built;
  }

  function followed(alias: Alias.Parsed): SourceNode {
    const target = anchors.get(alias.source);
    const [start, end] = alias.range;
    return target === undefined ? { kind: 'empty', start, end } : { ...target, start, end };
  }

  function unaliased(node: Exclude<ParsedNode, Alias.Parsed>): SourceNode {
    const [start, end] = node.range;
    if (isMap(node)) return mapOf(node);
    if (isSeq(node)) return { kind: 'list', start, end, items: itemsOf(node) };
    const text = String(node.value ?? '');
    if (start === end) return { kind: 'empty', start, end };
    return { kind: 'text', start, end, text, plain: node.type === 'PLAIN' };
  }

  function itemsOf(list: YAMLSeq.Parsed): SourceNode[] {
    return list.items.map((item) => build(item as ParsedNode));
  }

  function mapOf(map: YAMLMap.Parsed): MapNode {
    const [start, end] = map.range;
    const entries = new Map<string, Entry>();
    const merged: Entry[][] = [];
    for (const pair of map.items) {
      const [name, entry] = entryOf(pair);
      if (name === '<<') merged.push(entry.value.kind === 'map' ? [...entry.value.entries.values()] : []);
      else if (!entries.has(name)) entries.set(name, entry);
      if (name === '<<' && entry.value.kind === 'map') {
        for (const [key, inherited] of entry.value.entries)
          if (!entries.has(key)) entries.set(key, inherited);
      }
    }
    return { kind: 'map', start, end, entries };
  }

  function entryOf({ key, value }: Pair<ParsedNode, ParsedNode | null>): [string, Entry] {
    const [start, end] = key.range;
    const name = isScalar(key) ? String(key.value) : '';
    const built: SourceNode = value === null ? { kind: 'empty', start: end, end } : build(value);
    return [name, { key: { start, end }, value: built }];
  }

  return document.contents === null ? undefined : build(document.contents);
}

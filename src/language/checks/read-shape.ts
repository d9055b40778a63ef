/**
 * Walks a source tree along the shape of the language: says what does not fit, and collects what does. A key that is
 * merely misspelt is read as the one it stands for, so that nothing follows from it.
 */
import { z } from 'zod';
import type { DiagnosticValues } from '../../messages/diagnostics.ts';
import { type Found, found } from '../diagnostics/found.ts';
import type { Problem } from '../schema/leaf.ts';
import type {
  ChoiceShape,
  LeafShape,
  ListShape,
  MapShape,
  RecordShape,
  Shape,
  TupleShape,
} from '../schema/shape.ts';
import { quoteText } from '../source/quote-text.ts';
import type { Range } from '../source/source-file.ts';
import {
  beginningOf,
  type Entry,
  type ListNode,
  type MapNode,
  nodeAt,
  type Path,
  plainData,
  type SourceNode,
  type TextNode,
  textAt,
} from '../source/source-tree.ts';
import type { Definition, PathReference, ReadShape, Reference } from './collected.ts';
import { withoutDecimalCommas } from './decimal-commas.ts';
import { matchKeys } from './match-keys.ts';
import { cutText, emptyValue, lineEnd, problemAt, severalValues } from './single-value.ts';

/** Where the walk stands. */
interface Spot {
  readonly path: Path;
  /** Path by id, for the words. */
  readonly name: string;
  readonly key: string;
  /** What to point at when the value is not there. */
  readonly at: Range;
}

/**
 * @param root the tree; misspelt keys are renamed in it
 * @param source the text in which the tree stands
 * @param unread sections that are missing because they could not be read
 */
export function readShape(
  shape: Shape,
  root: SourceNode,
  source: string,
  unread: ReadonlySet<string>,
): ReadShape {
  const reader = new ShapeReader(source, unread);
  const draft = reader.read(shape, root, { path: [], name: '', key: '', at: firstWord(source, root) });
  return { draft, whole: reader.isWhole, ...reader };
}

class ShapeReader {
  readonly findings: Found[] = [];
  readonly definitions: Definition[] = [];
  readonly references: Reference[] = [];
  readonly paths: PathReference[] = [];
  readonly unread: Set<string>;
  readonly puzzling: Path[] = [];
  readonly #source: string;
  /** Grows with everything that could not be read. */
  #trouble = 0;

  constructor(source: string, unread: ReadonlySet<string>) {
    this.#source = source;
    this.unread = new Set(unread);
  }

  /** Whether everything could be read. */
  get isWhole(): boolean {
    return this.#trouble === 0;
  }

  read(shape: Shape, node: SourceNode, spot: Spot): unknown {
    const { path } = spot;
    const isItem = path.length === 2 && shape.kind === 'map' && node.kind !== 'map';
    const isId = path.length === 3 && path[2] === 'id' && node.kind !== 'text';
    if (isItem || isId) this.#withoutId(String(path[0]), node);
    if (node.kind === 'unread') return this.#fail();
    if (node.kind === 'empty') {
      const leaf = shape.kind === 'leaf' ? shape.leaf : undefined;
      return this.#say(emptyValue(leaf, node, this.#source, spot));
    }
    const before = this.#trouble;
    const value = this.#readAs(shape, node, spot);
    if (this.#trouble > before) return shape.transforms ? undefined : value;
    return shape.transforms ? this.#transformed(shape.schema, node, spot) : value;
  }

  #readAs(shape: Shape, node: SourceNode, spot: Spot): unknown {
    switch (shape.kind) {
      case 'leaf':
        return node.kind === 'text' ? this.#leaf(shape, node, spot) : this.#several(shape, node, spot);
      case 'map':
        return node.kind === 'map' ? this.#map(shape, node, spot) : this.#notMap(shape, node, spot);
      case 'record':
        return node.kind === 'map' ? this.#record(shape, node, spot) : this.#notMap(shape, node, spot);
      case 'list':
        return node.kind === 'list' ? this.#list(shape, node, spot) : this.#notList(shape, node, spot);
      case 'tuple':
        return node.kind === 'list' ? this.#tuple(shape, node, spot) : this.#notTuple(shape, node);
      case 'choice':
        return this.#choice(shape, node, spot);
    }
  }

  // --- single values

  #leaf({ leaf }: LeafShape, node: TextNode, spot: Spot): unknown {
    const { start, end, text, plain } = node;
    const countable = leaf.sort === 'quantity' || leaf.sort === 'number';
    if (node.joined && !countable) {
      this.#say(found('comma-in-text', node, { text, repaired: quoteText(text) }));
      if (leaf.sort === 'id') this.#withoutId(String(spot.path[0]), node);
      return leaf.sort === 'text' ? text : undefined;
    }
    const cut = leaf.sort === 'text' && plain ? cutText(node, this.#source) : undefined;
    if (cut) this.#say(cut);
    const { path } = spot;
    if (leaf.refersTo && text.trim() !== '') {
      this.references.push({
        to: leaf.refersTo,
        text: text.trim(),
        also: leaf.also ?? [],
        range: { start, end },
        path,
      });
    }
    if (leaf.sort === 'path' && text.trim() !== '')
      this.paths.push({ text: text.trim(), range: { start, end }, path });
    const read = leaf.read(text);
    const isId = leaf.sort === 'id' && path.length === 3 && path[2] === 'id';
    if (isId) {
      const id = read.problem ? undefined : text;
      this.definitions.push({ section: String(path[0]), id, typed: text, range: { start, end } });
    }
    if (read.problem) return this.#problem(read.problem, node, spot);
    if (read.warning) this.#problem(read.warning, node, spot);
    return read.value;
  }

  #problem(problem: Problem, node: Range, { key }: Spot): undefined {
    this.#say(problemAt(problem, node, this.#source, key));
  }

  #several({ leaf }: LeafShape, node: SourceNode, { key }: Spot): undefined {
    return this.#say(severalValues(leaf, node, this.#source, key));
  }

  // --- maps

  #map({ keys }: MapShape, node: MapNode, spot: Spot): unknown {
    this.#renameMisspelt(keys, node, spot);
    const value: Record<string, unknown> = {};
    for (const [key, { shape, fallback }] of keys) {
      const entry = node.entries.get(key);
      if (entry === undefined) {
        if (fallback !== undefined) value[key] = fallback;
      } else value[key] = this.read(shape, entry.value, this.#within(spot, key, entry));
    }
    return value;
  }

  /** Misspelt keys take the place of those they stand for; of a doubtful one the value is left alone. */
  #renameMisspelt(keys: MapShape['keys'], { entries, halfTyped = false }: MapNode, spot: Spot): void {
    const { path } = spot;
    const { findings, renamed, missing, puzzling } = matchKeys({
      entries,
      keys,
      halfTyped,
      spot,
      isUnread: (key) => path.length === 0 && this.unread.has(key),
      fits: (key, entry) => this.#fits(keys, key, entry),
    });
    for (const said of findings) this.#say(said);
    for (const { from, to, doubtful } of renamed) {
      const entry = entries.get(from);
      if (entry === undefined) continue;
      const { start, end } = entry.value;
      entries.set(to, doubtful ? { key: entry.key, value: { kind: 'unread', start, end } } : entry);
    }
    for (const key of [...entries.keys()]) if (!keys.has(key)) entries.delete(key);
    if (puzzling || renamed.some(({ doubtful }) => doubtful)) this.puzzling.push(path);
    if (missing.includes('id') && path.length === 2) this.#withoutId(String(path[0]), spot.at);
  }

  #fits(keys: MapShape['keys'], name: string, { key, value }: Entry): boolean {
    const shape = keys.get(name)?.shape;
    if (shape === undefined) return false;
    const trial = new ShapeReader(this.#source, this.unread);
    trial.read(shape, value, { path: [], name, key: name, at: key });
    return trial.isWhole;
  }

  #notMap(shape: MapShape | RecordShape, node: SourceNode, { key, path }: Spot): undefined {
    if (path.length === 0) return this.#say(found('root-not-map', firstLine(this.#source, node), {}));
    const known = shape.kind === 'map' ? [...shape.keys.keys()] : [];
    return this.#say(found('map-expected', node, { key, known }));
  }

  #record({ key: leaf, value: shape }: RecordShape, node: MapNode, spot: Spot): unknown {
    const value: Record<string, unknown> = Object.create(null);
    for (const [key, entry] of node.entries) {
      const within = this.#within(spot, key, entry);
      const { key: range } = entry;
      if (leaf.refersTo) {
        this.references.push({ to: leaf.refersTo, text: key, also: [], range, path: within.path });
      }
      if (leaf.sort === 'path') this.paths.push({ text: key, range, path: within.path });
      value[key] = this.read(shape, entry.value, within);
    }
    return value;
  }

  #within(spot: Spot, key: string, { key: at }: Entry): Spot {
    return { path: [...spot.path, key], name: spot.name === '' ? key : `${spot.name}.${key}`, key, at };
  }

  // --- lists

  #list({ item, least }: ListShape, node: ListNode, spot: Spot): unknown {
    if (this.#decimalCommas(node, item, undefined)) return undefined;
    if (node.items.length < least) {
      const values = { expected: least, found: node.items.length };
      this.#say(found('list-too-short', node, values));
    }
    return node.items.map((child, index) => {
      const name = `${spot.name}${nameOf(child) === undefined ? ` #${index + 1}` : `.${nameOf(child)}`}`;
      return this.read(item, child, {
        path: [...spot.path, index],
        name,
        key: spot.key,
        at: beginningOf(child),
      });
    });
  }

  #tuple({ items }: TupleShape, node: ListNode, spot: Spot): unknown {
    const [item] = items;
    if (item && this.#decimalCommas(node, item, items.length)) return undefined;
    if (node.items.length !== items.length) {
      return this.#say(found('list-length', node, lengths(items, node.items.length)));
    }
    return items.map((shape, index) => {
      const child = node.items[index];
      return child && this.read(shape, child, { ...spot, path: [...spot.path, index], at: child });
    });
  }

  #decimalCommas(node: ListNode, item: Shape, length: number | undefined): boolean {
    const single = item.kind === 'choice' ? item.text : item;
    if (single?.kind !== 'leaf' || single.leaf.sort !== 'quantity') return false;
    const percent =
      single.leaf.read('1').problem === undefined && single.leaf.read('2').problem !== undefined;
    const numbers = withoutDecimalCommas(node, this.#source, length, percent);
    if (numbers === undefined) return false;
    this.#say(found('list-decimal-comma', node, { repaired: `[${numbers.join(', ')}]` }));
    return true;
  }

  #notTuple({ items }: TupleShape, node: SourceNode): undefined {
    return this.#say(found('list-length', node, lengths(items, 1)));
  }

  #notList({ item }: ListShape, node: SourceNode, spot: Spot): unknown {
    if (spot.path.length === 1) this.unread.add(spot.key);
    const text = node.kind === 'text' && !node.text.includes('\n') ? node.text : undefined;
    const repaired = text === undefined || text.startsWith('-') ? undefined : `${spot.key}: [${text}]`;
    const range = node.kind === 'map' ? spot.at : node;
    this.#say(found('list-expected', range, { key: spot.key, repaired }));
    if (node.kind !== 'text' || item.kind !== 'leaf' || repaired === undefined) return undefined;
    return [this.read(item, node, { ...spot, path: [...spot.path, 0] })];
  }

  #choice({ text, list, map }: ChoiceShape, node: SourceNode, spot: Spot): unknown {
    const option = node.kind === 'text' ? text : node.kind === 'list' ? list : map;
    if (option) return this.read(option, node, spot);
    return text && this.#several(text, node, spot);
  }

  // --- the rest

  /** Lets the schema finish what was read: it may still find that the parts do not fit each other. */
  #transformed(schema: z.core.$ZodType, node: SourceNode, spot: Spot): unknown {
    const result = z.safeParse(schema, plainData(node));
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const problem = issue.code === 'custom' ? (issue.params?.problem as Problem | undefined) : undefined;
      const path = issue.path.map((step) => (typeof step === 'symbol' ? '' : step));
      if (problem) this.#problem(problem, nodeAt(node, path) ?? node, spot);
      else this.#fail();
    }
    return undefined;
  }

  #withoutId(section: string, range: Range): void {
    this.definitions.push({ section, id: undefined, typed: undefined, range });
  }

  #say(said: Found): undefined {
    this.findings.push(said);
    if (said.severity === 'error') this.#trouble += 1;
  }

  #fail(): undefined {
    this.#trouble += 1;
  }
}

/** What is said of a list that has another length than its `items` ask for. */
function lengths(items: readonly Shape[], entries: number): DiagnosticValues<'list-length'> {
  const [item] = items;
  const isText = item?.kind === 'leaf' && item.leaf.sort === 'text';
  const holds = isText ? 'levels' : items.length === 3 ? 'uncertain' : 'ends';
  return { expected: items.length, found: entries, holds };
}

/** How an item of a list is called in the words of findings. */
function nameOf(node: SourceNode): string | undefined {
  const id = textAt(node, ['id']);
  return id !== undefined && /^[\w-]+$/.test(id) ? id : undefined;
}

function firstWord(source: string, { start }: Range): Range {
  const [word = ' '] = /^[^\s:]+/.exec(source.slice(start, lineEnd(source, start))) ?? [];
  return { start, end: start + word.length };
}

function firstLine(source: string, { start }: Range): Range {
  return { start, end: Math.max(start + 1, lineEnd(source, start)) };
}

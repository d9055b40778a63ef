/**
 * Walks a source tree along the shape of the language: says what does not fit, and collects what does. A key that is
 * merely misspelt is read as the one it stands for, so that nothing follows from it.
 */
import { z } from 'zod';
import { cyrillicLetters, latinForm } from '../../lib/look-alikes.ts';
import { nearest } from '../../lib/nearest.ts';
import { type Found, found } from '../diagnostics/found.ts';
import type { Problem, ReferenceTarget } from '../schema/leaf.ts';
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
import { withoutDecimalCommas } from './decimal-commas.ts';

/** The id of an item of a section; undefined where it cannot be read. */
export interface Definition {
  readonly section: string;
  readonly id: string | undefined;
  /** What the author typed, where it is not an id. */
  readonly typed: string | undefined;
  readonly range: Range;
}

export interface Reference {
  readonly to: ReferenceTarget;
  readonly text: string;
  readonly also: readonly string[];
  readonly range: Range;
  readonly path: Path;
}

/** A path by id, such as those of waivers and of scenarios. */
export interface PathReference {
  readonly text: string;
  readonly range: Range;
  readonly path: Path;
}

export interface ReadShape {
  /** What could be read, in the form of the schema's output; undefined where it could not. */
  readonly draft: unknown;
  readonly findings: readonly Found[];
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
  readonly paths: readonly PathReference[];
  /** Sections whose items could not be read one by one. */
  readonly unread: ReadonlySet<string>;
  /** Maps with a key that nobody can place: something that seems to be missing there may be meant by it. */
  readonly puzzling: readonly Path[];
}

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
  return { draft, ...reader };
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

  read(shape: Shape, node: SourceNode, spot: Spot): unknown {
    const { path } = spot;
    if (node.kind !== 'text' && path.length === 3 && path[2] === 'id') this.#withoutId(String(path[0]), node);
    if (node.kind === 'unread') return this.#fail();
    if (node.kind === 'empty') return this.#empty(shape, node, spot);
    const before = this.#trouble;
    const value = this.#readAs(shape, node, spot);
    if (this.#trouble > before) return shape.transforms ? undefined : value;
    return shape.transforms ? this.#transformed(shape.schema, node, spot) : value;
  }

  #readAs(shape: Shape, node: SourceNode, spot: Spot): unknown {
    switch (shape.kind) {
      case 'leaf':
        return node.kind === 'text' ? this.#leaf(shape, node, spot) : this.#notOne(shape, node, spot);
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
    if (leaf.sort === 'text' && plain) this.#cutText(node);
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

  #problem({ code, values, mark }: Problem, node: Range, spot: Spot): undefined {
    const at = mark === undefined ? -1 : this.#source.slice(node.start, node.end).indexOf(mark);
    const range = at === -1 ? node : { start: node.start + at, end: node.start + at + (mark ?? '').length };
    this.#say(code === 'value-missing' ? found(code, range, { key: spot.key }) : found(code, range, values));
  }

  /** A remark that begins right after the `#` was hardly meant to be one. */
  #cutText({ start, end, text }: TextNode): void {
    const line = this.#source.slice(end, lineEnd(this.#source, end));
    const [, space = '', cut = ''] = /^([ \t]+)(#[\p{L}\p{N}].*|# \d.*)$/u.exec(line) ?? [];
    if (cut === '' || (cut.startsWith('# ') && space.length > 1)) return;
    const whole = `${text}${space}${cut.trimEnd()}`;
    this.#say(
      found(
        'text-cut',
        { start, end: end + space.length + 1 },
        { kept: text, cut, repaired: quoteText(whole) },
      ),
    );
  }

  #empty(shape: Shape, node: Range, { key, at }: Spot): undefined {
    const range = node.end > node.start ? node : at;
    const line = this.#source.slice(node.end, lineEnd(this.#source, node.end));
    const [, remark] = /^[ \t]*(#[\p{L}\p{N}].*?)\s*$/u.exec(line) ?? [];
    if (shape.kind === 'leaf' && shape.leaf.sort === 'text' && remark !== undefined) {
      const start = node.end + line.indexOf(remark);
      const values = { text: remark, character: '#', repaired: quoteText(remark) };
      this.#say(found('yaml-start', { start, end: start + remark.length }, values));
    } else this.#say(found('value-missing', range, { key }));
  }

  #notOne({ leaf }: LeafShape, node: SourceNode, { key }: Spot): undefined {
    if (leaf.sort === 'quantity' || leaf.sort === 'number') {
      const uncertain =
        node.kind === 'list'
          ? node.items.every(({ kind }) => kind === 'text')
          : node.kind === 'map' && node.entries.has('value');
      if (uncertain) return this.#say(found('uncertain-not-here', node, { key }));
    }
    const text = this.#source.slice(node.start, node.end).trimEnd();
    if (node.kind === 'map' && !node.flow && !text.includes('\n')) {
      const range = { start: node.start, end: node.start + text.length };
      return this.#say(found('yaml-colon', range, { text, repaired: quoteText(text) }));
    }
    return this.#say(found('text-expected', node, { key }));
  }

  // --- maps

  #map({ keys }: MapShape, node: MapNode, spot: Spot): unknown {
    this.#renameMisspelt(keys, node, spot);
    const value: Record<string, unknown> = Object.create(null);
    for (const [key, { shape, fallback }] of keys) {
      const entry = node.entries.get(key);
      if (entry === undefined) value[key] = fallback;
      else value[key] = this.read(shape, entry.value, this.#within(spot, key, entry));
    }
    return value;
  }

  /** Names unknown and missing keys. An unknown one that explains a missing one takes its place. */
  #renameMisspelt(keys: MapShape['keys'], node: MapNode, spot: Spot): void {
    const { entries } = node;
    const unknown = [...entries.keys()].filter((key) => !keys.has(key));
    const absent = new Set([...keys.keys()].filter((key) => !entries.has(key) && !this.#isUnread(key, spot)));
    const missing = () => [...absent].filter((key) => keys.get(key)?.required);
    let unexplained = 0;
    for (const key of unknown) {
      const entry = entries.get(key);
      if (entry === undefined) continue;
      entries.delete(key);
      const letters = cyrillicLetters(key);
      const latin = latinForm(key);
      const [only, ...more] = missing();
      const last = unknown.length === 1 && more.length === 0 ? only : undefined;
      const close = letters.length > 0 && keys.has(latin) ? latin : nearest(key, absent);
      // One letter is close to many keys; its value tells which of them, or none.
      const near =
        [close, last].find((name) => this.#fits(keys, name, entry)) ?? (key.length > 1 ? close : undefined);
      const meant = near ?? last;
      if (letters.length > 0 && meant !== undefined) {
        this.#say(found('key-look-alike', entry.key, { text: key, letters, repaired: meant }));
      } else {
        const suggested = meant ?? nearest(key, keys.keys());
        const known = [...keys.keys()];
        this.#say(found('key-unknown', entry.key, { key, spot: spot.name, nearest: suggested, known }));
      }
      if (meant === undefined || !absent.delete(meant)) unexplained += 1;
      else if (near !== undefined) entries.set(meant, entry);
      else this.#leaveOpen(entries, meant, entry, spot);
    }
    if (unexplained > 0) this.puzzling.push(spot.path);
    const left = missing();
    if (left.length === 0) return;
    if (left.includes('id') && spot.path.length === 2) this.#withoutId(String(spot.path[0]), spot.at);
    if (unexplained === 0) this.#say(found('key-missing', spot.at, { keys: left, spot: spot.name }));
  }

  /** Whether the value of a misspelt key would be in order under another key. */
  #fits(keys: MapShape['keys'], name: string | undefined, { key, value }: Entry): boolean {
    const shape = name === undefined ? undefined : keys.get(name)?.shape;
    if (shape === undefined || name === undefined) return false;
    const trial = new ShapeReader(this.#source, this.unread);
    trial.read(shape, value, { path: [], name, key: name, at: key });
    return trial.#trouble === 0;
  }

  /** A key that only by elimination stands for another may hold something else: its value is left alone. */
  #leaveOpen(entries: Map<string, Entry>, key: string, { key: range, value }: Entry, spot: Spot): void {
    entries.set(key, { key: range, value: { kind: 'unread', start: value.start, end: value.end } });
    this.puzzling.push(spot.path);
  }

  #isUnread(key: string, spot: Spot): boolean {
    return spot.path.length === 0 && this.unread.has(key);
  }

  #notMap(shape: MapShape | RecordShape, node: SourceNode, { key, path }: Spot): undefined {
    if (path.length === 0) return this.#say(found('root-not-map', firstLine(this.#source, node), {}));
    if (path.length === 2) this.#withoutId(String(path[0]), node);
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
      const values = { expected: items.length, found: node.items.length };
      return this.#say(found('list-length', node, values));
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
    return this.#say(found('list-length', node, { expected: items.length, found: 1 }));
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
    return text && this.#notOne(text, node, spot);
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

function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end === -1 ? source.length : end - (source[end - 1] === '\r' ? 1 : 0);
}

/** Paths by id, as waivers and scenarios use them: each leads somewhere, and a scenario's to a quantity it can replace. */
import { nearest } from '../../lib/nearest.ts';
import { type Found, found } from '../diagnostics/found.ts';
import { parseQuantity } from '../schema/parse-quantity.ts';
import type { LeafShape, Shape } from '../schema/shape.ts';
import type { Range } from '../source/source-file.ts';
import { nodeAt, type Path, type SourceNode, textAt } from '../source/source-tree.ts';
import type { Definition, PathReference } from './collected.ts';
import type { CheckContext } from './context.ts';

/** Sections whose quantities make the money of a scenario. */
const changeable: readonly string[] = ['segments', 'benefits', 'costs', 'campaigns'];

export interface PathsInput {
  readonly shape: Shape;
  readonly paths: readonly PathReference[];
  readonly definitions: readonly Definition[];
  readonly unread: ReadonlySet<string>;
  /** Quantities whose own unit is wrong: what replaces them cannot be judged by it. */
  readonly wrongUnits: readonly Range[];
}

export function* checkPaths(context: CheckContext, input: PathsInput): Generator<Found> {
  for (const reference of input.paths) {
    const { text, range } = reference;
    const led = follow(text, context.root, input);
    if (led === 'open') continue;
    if ('step' in led) yield found('path-unknown', range, { path: text, ...led });
    else if (reference.path[0] === 'scenarios') yield* checkChange(context, reference, led, input.wrongUnits);
  }
}

/** Where a path leads: a shape, and what is written there. */
interface Led {
  readonly section: string;
  readonly path: Path;
  readonly shape: Shape;
  readonly node: SourceNode | undefined;
}
interface Astray {
  readonly step: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
}

/** `open` where an unreadable section or id may be what the path means. */
function follow(text: string, root: SourceNode, input: PathsInput): Led | Astray | 'open' {
  const steps = text.split('.');
  const [section = ''] = steps;
  let led: Led = { section, path: [], shape: input.shape, node: root };
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] ?? '';
    const options = optionsAt(led);
    const option = options.find(({ name }) => name === step) ?? dotted(options, steps, at);
    if (option === undefined) {
      if (input.unread.has(section) || (at === 1 && hasUnreadableId(section, input))) return 'open';
      const known = options.map(({ name }) => name);
      const near = nearest(step, known);
      const repaired =
        near === undefined ? undefined : [...steps.slice(0, at), near, ...steps.slice(at + 1)].join('.');
      return { step, nearest: repaired, known };
    }
    at += option.name.split('.').length - 1;
    led = { section, path: [...led.path, option.step], shape: option.shape, node: option.node };
  }
  return led;
}

interface Option {
  readonly name: string;
  /** How the tree itself is walked to it. */
  readonly step: string | number;
  readonly shape: Shape;
  readonly node: SourceNode | undefined;
}

/** What may follow: keys of a map, ids or numbers of a list's items. */
function optionsAt({ shape, node }: Pick<Led, 'shape' | 'node'>): Option[] {
  if (shape.kind === 'choice') {
    const option = node?.kind === 'list' ? shape.list : node?.kind === 'map' ? shape.map : undefined;
    return option ? optionsAt({ shape: option, node }) : [];
  }
  if (shape.kind === 'map') {
    return [...shape.keys].map(([name, key]) => ({
      name,
      step: name,
      shape: key.shape,
      node: nodeAt(node, [name]),
    }));
  }
  if (node?.kind === 'map' && shape.kind === 'record') {
    return [...node.entries].map(([name, { value }]) => ({
      name,
      step: name,
      shape: shape.value,
      node: value,
    }));
  }
  if (node?.kind !== 'list' || (shape.kind !== 'list' && shape.kind !== 'tuple')) return [];
  return node.items.flatMap((item, index): Option[] => {
    const below = shape.kind === 'list' ? shape.item : shape.items[index];
    return below
      ? [{ name: textAt(item, ['id']) ?? String(index), step: index, shape: below, node: item }]
      : [];
  });
}

/** Ids of audit questions hold a dot themselves, paths of scenarios several. */
function dotted(options: readonly Option[], steps: readonly string[], at: number): Option | undefined {
  const rest = `${steps.slice(at).join('.')}.`;
  return options.find(({ name }) => name.includes('.') && rest.startsWith(`${name}.`));
}

function hasUnreadableId(section: string, { definitions }: PathsInput): boolean {
  return definitions.some((definition) => definition.section === section && definition.id === undefined);
}

/** A change is read as what it replaces is read, and has its unit. */
function* checkChange(
  context: CheckContext,
  { text: path, range, path: at }: PathReference,
  led: Led,
  wrongUnits: readonly Range[],
): Generator<Found> {
  const leaf = quantityLeaf(led.shape);
  const written = writtenText(led.node);
  if (!changeable.includes(led.section) || leaf === undefined || led.node === undefined) {
    yield found('path-not-quantity', range, { path });
    return;
  }
  const text = context.textAt(at);
  const change = text === undefined ? undefined : parseQuantity(text);
  if (text === undefined || change === undefined) return;
  const read = leaf.leaf.read(text);
  if (read.problem) {
    yield found(read.problem.code, context.at(at), read.problem.values);
    return;
  }
  if (read.warning) yield found(read.warning.code, context.at(at), read.warning.values);
  const replaced = written === undefined || !context.isRead(led.path) ? undefined : parseQuantity(written);
  const { start, end } = led.node;
  const doubted = wrongUnits.some((wrong) => start <= wrong.start && wrong.end <= end);
  if (written !== undefined && replaced && !doubted && !read.warning && replaced.unit !== change.unit) {
    yield found('scenario-unit', context.at(at), { text, written });
  }
}

function quantityLeaf(shape: Shape): LeafShape | undefined {
  const leaf = shape.kind === 'choice' ? shape.text : shape;
  return leaf?.kind === 'leaf' && leaf.leaf.sort === 'quantity' ? leaf : undefined;
}

/** The likely value as it was typed. */
function writtenText(node: SourceNode | undefined): string | undefined {
  if (node?.kind === 'text') return node.text;
  return node?.kind === 'list' ? textAt(node, [1]) : textAt(node, ['value']);
}

import type { Quantity } from '../schema/scalars.ts';
import type { WrittenStrategy } from '../schema/strategy.ts';
import type { Range } from '../source/source-file.ts';
import {
  beginningOf,
  type Entry,
  nodeAt,
  type Path,
  type SourceNode,
  textAt,
} from '../source/source-tree.ts';

/** What could be read of a value: everything may be missing, but what is there has the right type. */
export type Draft<T> = T extends Quantity
  ? T | undefined
  : T extends readonly (infer Item)[]
    ? readonly Draft<Item>[] | undefined
    : T extends object
      ? { readonly [Key in keyof T]?: Draft<T[Key]> } | undefined
      : T | undefined;

export type DraftStrategy = NonNullable<Draft<WrittenStrategy>>;

/** What a check looks at. */
export interface CheckContext {
  readonly draft: DraftStrategy;
  readonly root: SourceNode;
  /** Whether the author wrote something there, readable or not. */
  has(path: Path): boolean;
  /** The value at a path, or what stands nearest above it. */
  at(path: Path): Range;
  /** The key at the end of a path, or the value where no key leads to it. */
  keyAt(path: Path): Range;
  /** What to point at when something is missing from an item. */
  beginningOf(path: Path): Range;
  /** The text at a path as it was typed. */
  textAt(path: Path): string | undefined;
  /** Whether the value at a path could be read. */
  isRead(path: Path): boolean;
  /** Whether every key of a map is known, so that what is missing is really missing. */
  isClear(path: Path): boolean;
}

export function checkContext(
  draft: DraftStrategy,
  root: SourceNode,
  puzzling: readonly Path[],
): CheckContext {
  const unclear = new Set(puzzling.map((path) => path.join('.')));
  const at = (path: Path): Range => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = nodeAt(root, path.slice(0, length));
      if (node) return node;
    }
    return root;
  };
  return {
    draft,
    root,
    has: (path) => nodeAt(root, path) !== undefined,
    at,
    keyAt: (path) => entryAt(root, path)?.key ?? at(path),
    beginningOf: (path) => {
      const node = nodeAt(root, path);
      return node === undefined ? at(path) : beginningOf(node);
    },
    textAt: (path) => textAt(root, path),
    isRead: (path) => valueAt(draft, path) !== undefined,
    isClear: (path) => !unclear.has(path.join('.')) && nodeAt(root, path)?.kind !== 'unread',
  };
}

function valueAt(draft: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    draft,
  );
}

function entryAt(root: SourceNode, path: Path): Entry | undefined {
  const parent = nodeAt(root, path.slice(0, -1));
  return parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
}

/** The items of a section that could be read at least in part, with their paths. */
export function* itemsOf<Section extends ListSection>(
  { draft }: CheckContext,
  section: Section,
): Generator<{ readonly item: ItemOf<Section>; readonly path: Path; readonly name: string }> {
  // A section of the union is a list of its own items; the compiler sees a list of any of them.
  const items = (draft[section] ?? []) as readonly (ItemOf<Section> | undefined)[];
  for (const [index, item] of items.entries()) {
    if (item === undefined) continue;
    const id: unknown = 'id' in item ? item.id : undefined;
    yield {
      item,
      path: [section, index],
      name: typeof id === 'string' ? `${section}.${id}` : `${section} #${index + 1}`,
    };
  }
}

type ListSection = {
  [Key in keyof DraftStrategy]-?: NonNullable<DraftStrategy[Key]> extends readonly unknown[] ? Key : never;
}[keyof DraftStrategy];
type ItemOf<Section extends ListSection> =
  NonNullable<DraftStrategy[Section]> extends readonly (infer Item)[] ? NonNullable<Item> : never;

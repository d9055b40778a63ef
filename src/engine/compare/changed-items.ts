/** What is common to the changes of every section: who came, who went, who is called otherwise. */
import type { Change } from '../../language/schema/comparison.ts';

type Topic = Change['topic'];
type Value = Change['before'];

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly owner?: string | null;
}

/** What a change may say beside its values. */
type Beside = Partial<Pick<Change, 'beforeTo' | 'afterTo' | 'unit' | 'better'>>;

export function changeOf(
  topic: Topic,
  what: Change['what'],
  { id, name }: Pick<Named, 'id' | 'name'>,
  before: Value,
  after: Value,
  { beforeTo = null, afterTo = null, unit = null, better = null }: Beside = {},
): Change {
  return { topic, what, id, name, before, after, beforeTo, afterTo, unit, better };
}

/** One change where two values differ; numbers that differ in their last digits alone are the same. */
export function whereDiffers(
  topic: Topic,
  what: Change['what'],
  item: Pick<Named, 'id' | 'name'>,
  before: Value,
  after: Value,
  beside: Beside = {},
): readonly Change[] {
  return same(before, after) ? [] : [changeOf(topic, what, item, before, after, beside)];
}

/** Whether two values tell a reader the same. */
export function same(before: Value, after: Value): boolean {
  if (typeof before !== 'number' || typeof after !== 'number') return before === after;
  return Math.abs(after - before) <= 1e-9 * Math.max(1, Math.abs(before), Math.abs(after));
}

/**
 * The changes of a list: what came, what went, new names and owners, then what `within` finds in items that are in
 * both. In the order of today's list; what is gone stands at the end.
 */
export function changedItems<Item extends Named>(
  topic: Topic,
  before: readonly Item[],
  after: readonly Item[],
  within: (before: Item, after: Item) => readonly Change[] = () => [],
): readonly Change[] {
  const was = new Map(before.map((item) => [item.id, item]));
  const is = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((item) => {
      const former = was.get(item.id);
      if (!former) return [changeOf(topic, 'added', item, null, item.name)];
      return [
        ...whereDiffers(topic, 'renamed', item, former.name, item.name),
        ...whereDiffers(topic, 'owner', item, former.owner ?? null, item.owner ?? null),
        ...within(former, item),
      ];
    }),
    ...before.flatMap((item) => (is.has(item.id) ? [] : [changeOf(topic, 'removed', item, item.name, null)])),
  ];
}

/** Good news where a number that should rise rose, or one that should fall fell. */
export function risesToBetter(before: number | null, after: number | null): boolean | null {
  return before === null || after === null || before === after ? null : after > before;
}

export function fallsToBetter(before: number | null, after: number | null): boolean | null {
  return risesToBetter(after, before);
}

/** Good news where a day came nearer. */
export function soonerIsBetter(before: string | null, after: string | null): boolean | null {
  return before === null || after === null || before === after ? null : after < before;
}

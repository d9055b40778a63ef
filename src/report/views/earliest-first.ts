import type { Day, Month } from '../../lib/calendar.ts';

/** Sorted by a day or month of each; those without one come last, in the order they had. */
export function earliestFirst<Item>(
  items: readonly Item[],
  dayOf: (item: Item) => Day | Month | null | undefined,
): readonly Item[] {
  return items.toSorted((first, second) => {
    const [a, b] = [dayOf(first) ?? null, dayOf(second) ?? null];
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b ? -1 : 1;
  });
}

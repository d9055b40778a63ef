/** Initiatives that wait for others do not wait in a circle, and begin after those have ended. */
import { addMonths } from '../../lib/calendar.ts';
import { type Found, found } from '../diagnostics/found.ts';
import type { Path } from '../source/source-tree.ts';
import { type CheckContext, itemsOf } from './context.ts';

interface Waiting {
  readonly id: string;
  readonly path: Path;
  readonly after: readonly (string | undefined)[];
  readonly start: string | undefined;
  readonly months: number | undefined;
}

export function* checkRoadmap(context: CheckContext): Generator<Found> {
  const initiatives = new Map<string, Waiting>();
  for (const { item, path } of itemsOf(context, 'initiatives')) {
    const { id, after = [], start, months } = item;
    if (id !== undefined && !initiatives.has(id)) initiatives.set(id, { id, path, after, start, months });
  }
  const circling = new Set<string>();
  for (const circle of circlesOf(initiatives)) {
    const [first] = circle;
    for (const { id } of circle) circling.add(id);
    if (first === undefined) continue;
    const next = circle[1] ?? first;
    const index = first.after.indexOf(next.id);
    const ids = [...circle, first].map(({ id }) => id);
    yield found('initiative-circle', context.at([...first.path, 'after', index]), { ids });
  }
  for (const initiative of initiatives.values()) {
    if (!circling.has(initiative.id)) yield* checkBegin(context, initiative, initiatives);
  }
}

/** Every circle once, from its first member in file order. */
function* circlesOf(initiatives: ReadonlyMap<string, Waiting>): Generator<readonly Waiting[]> {
  const done = new Set<string>();
  for (const start of initiatives.values()) {
    const trail: Waiting[] = [];
    const stack = [{ initiative: start, depth: 0 }];
    while (stack.length > 0) {
      const { initiative, depth } = stack.pop()!;
      trail.length = depth;
      const begun = trail.indexOf(initiative);
      if (begun === 0) {
        yield [...trail];
        break;
      }
      if (begun > 0 || done.has(initiative.id)) continue;
      trail.push(initiative);
      for (const id of initiative.after.toReversed()) {
        const next = id === undefined ? undefined : initiatives.get(id);
        if (next) stack.push({ initiative: next, depth: depth + 1 });
      }
    }
    done.add(start.id);
  }
}

function* checkBegin(
  context: CheckContext,
  { path, after, start }: Waiting,
  initiatives: ReadonlyMap<string, Waiting>,
): Generator<Found> {
  if (start === undefined) return;
  let latest: { predecessor: string; free: string } | undefined;
  for (const id of after) {
    const before = id === undefined ? undefined : initiatives.get(id);
    if (before?.start === undefined || before.months === undefined) continue;
    const free = addMonths(before.start, before.months);
    if (latest === undefined || free > latest.free) latest = { predecessor: before.id, free };
  }
  const begins = start.slice(0, 7);
  if (latest === undefined || begins >= latest.free) return;
  const ends = addMonths(latest.free, -1);
  const values = { predecessor: latest.predecessor, ends, start: begins };
  yield found('initiative-too-early', context.at([...path, 'start']), values);
}

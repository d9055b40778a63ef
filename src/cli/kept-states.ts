/** Which of the snapshots beside a strategy a report speaks of. */
import type { EarlierState } from '../engine/compare/comparison.ts';
import type { LoadedStrategy } from '../language/load-strategy.ts';
import type { Snapshot } from '../language/schema/snapshot.ts';
import type { KeptSnapshot } from '../language/snapshots/snapshot-folder.ts';
import type { Day } from '../lib/calendar.ts';

type Kept = Pick<LoadedStrategy, 'snapshots'>;

/** The newest snapshot from before a day; where all are of that day, the newest of them; null where there is none. */
export function lastSnapshot({ snapshots }: Kept, day: Day): EarlierState | null {
  const last =
    snapshots.findLast(({ snapshot }) => snapshot.asOf < day) ??
    snapshots.findLast(({ snapshot }) => snapshot.asOf === day);
  return last ? stateIn(last) : null;
}

/** The newest approved snapshot up to a day. */
export function approvedSnapshot({ snapshots }: Kept, day: Day): EarlierState | null {
  const last = snapshots.findLast(({ snapshot }) => snapshot.approved && snapshot.asOf <= day);
  return last ? stateIn(last) : null;
}

/** A snapshot as something to compare with. */
export function stateIn(
  { name, snapshot }: KeptSnapshot,
  kind: EarlierState['kind'] = 'snapshot',
): EarlierState {
  const { approved, note }: Snapshot = snapshot;
  return { kind, name, approved, note, state: snapshot };
}

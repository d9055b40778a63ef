import { type Found, found } from '../diagnostics/found.ts';
import { SNAPSHOT_FORMAT, type Snapshot, SnapshotSchema } from '../schema/snapshot.ts';
import { beginning, characterAt, pathOfFirst, placeInJson } from '../source/json-places.ts';
import type { Range } from '../source/source-file.ts';

/** A snapshot, or why its text holds none; never both. */
export type ReadSnapshot =
  | { readonly snapshot: Snapshot; readonly finding: null }
  | { readonly snapshot: null; readonly finding: Found };

/**
 * Reads the text of a snapshot.
 *
 * @param slug the strategy it must be of; null takes that of any
 */
export function readSnapshot(text: string, slug: string | null): ReadSnapshot {
  let plain: unknown;
  try {
    plain = JSON.parse(text);
  } catch (error) {
    return broken(null, faultIn(text, error));
  }
  const head = plain as { readonly snapshot?: unknown; readonly strategy?: unknown } | null;
  if (typeof head !== 'object' || head === null || !('snapshot' in head)) {
    return failed(
      found('snapshot-foreign', beginning(text), { strategy: null, expected: slug ?? '' }, 'warning'),
    );
  }
  if (head.snapshot !== SNAPSHOT_FORMAT) {
    const values = { found: String(head.snapshot), known: SNAPSHOT_FORMAT };
    return failed(found('snapshot-version', placeInJson(text, ['snapshot']), values, 'warning'));
  }
  if (slug !== null && typeof head.strategy === 'string' && head.strategy !== slug) {
    const values = { strategy: head.strategy, expected: slug };
    return failed(found('snapshot-foreign', placeInJson(text, ['strategy']), values, 'warning'));
  }
  // Compiling the schema takes longer than reading the one or two snapshots that stand beside a strategy.
  const read = SnapshotSchema.safeParse(plain, { jitless: true });
  if (read.success) return { snapshot: read.data, finding: null };
  const path = pathOfFirst(read.error);
  return broken(path.join('.'), placeInJson(text, path));
}

function broken(at: string | null, place: Range): ReadSnapshot {
  return failed(found('snapshot-broken', place, { at }, 'warning'));
}

function failed(finding: Found): ReadSnapshot {
  return { snapshot: null, finding };
}

/** Where the engine stopped reading, if it says so; else the end, for a file that breaks off. */
function faultIn(text: string, error: unknown): Range {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return characterAt(text, position === undefined ? text.length : Number(position));
}

import { isNode, parseDocument } from 'yaml';
import { type Found, found } from '../diagnostics/found.ts';
import { SNAPSHOT_FORMAT, type Snapshot, SnapshotSchema } from '../schema/snapshot.ts';
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
      found('snapshot-foreign', start(text), { strategy: null, expected: slug ?? '' }, 'warning'),
    );
  }
  if (head.snapshot !== SNAPSHOT_FORMAT) {
    const values = { found: String(head.snapshot), known: SNAPSHOT_FORMAT };
    return failed(found('snapshot-version', placeOf(text, ['snapshot']), values, 'warning'));
  }
  if (slug !== null && typeof head.strategy === 'string' && head.strategy !== slug) {
    const values = { strategy: head.strategy, expected: slug };
    return failed(found('snapshot-foreign', placeOf(text, ['strategy']), values, 'warning'));
  }
  const read = SnapshotSchema.safeParse(plain);
  if (read.success) return { snapshot: read.data, finding: null };
  const [issue] = read.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...(issue?.path ?? []), ...unknown].map((key) =>
    typeof key === 'number' ? key : String(key),
  );
  return broken(path.join('.'), placeOf(text, path));
}

function broken(at: string | null, place: Range): ReadSnapshot {
  return failed(found('snapshot-broken', place, { at }, 'warning'));
}

function failed(finding: Found): ReadSnapshot {
  return { snapshot: null, finding };
}

function start(text: string): Range {
  return { start: 0, end: Math.min(1, text.length) };
}

/** JSON is YAML too, and the reader of YAML knows where things stand. What is missing is sought in what should hold it. */
function placeOf(text: string, path: readonly (string | number)[]): Range {
  const document = parseDocument(text);
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
  }
  return start(text);
}

/** Where the engine stopped reading, if it says so; else the end, for a file that breaks off. */
function faultIn(text: string, error: unknown): Range {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  const at = Math.min(position === undefined ? text.length : Number(position), Math.max(0, text.length - 1));
  return { start: at, end: Math.min(at + 1, text.length) };
}

/** The snapshots beside a strategy, on disk. */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticIn } from '../diagnostics/found.ts';
import type { Snapshot } from '../schema/snapshot.ts';
import { readFile } from '../source/read-file.ts';
import { sourceFile } from '../source/source-file.ts';
import { readSnapshot } from './read-snapshot.ts';

/** A snapshot by the name of its file, without the ending: `2027-03-31`, or `2027-03-31-2`. */
export interface KeptSnapshot {
  readonly name: string;
  readonly snapshot: Snapshot;
}

export interface SnapshotsBeside {
  /** Oldest first. */
  readonly snapshots: readonly KeptSnapshot[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Larger files are no snapshots: one of two hundred KPIs has some 100 kB. */
export const LARGEST_SNAPSHOT = 5_000_000;

/** `snapshots` in the folder of a strategy; `acme.snapshots` beside the single file `acme.yaml`. */
export function snapshotFolder(strategyFile: string): string {
  const name = basename(strategyFile);
  const folder = name === 'strategy.yaml' ? 'snapshots' : `${name.replace(/\.ya?ml$/, '')}.snapshots`;
  return join(dirname(strategyFile), folder);
}

/**
 * Reads every `.json` file there; what is no snapshot of this strategy is a finding and left out.
 *
 * @param nameOf how findings call a file
 */
export function loadSnapshots(
  strategyFile: string,
  slug: string,
  nameOf: (path: string) => string,
): SnapshotsBeside {
  const folder = snapshotFolder(strategyFile);
  const snapshots: KeptSnapshot[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of namesIn(folder)) {
    const path = join(folder, file);
    const { text, findings, read } = readFile(path, nameOf(path), LARGEST_SNAPSHOT);
    const { snapshot, finding } = read ? readSnapshot(text, slug) : { snapshot: null, finding: null };
    if (snapshot) snapshots.push({ name: basename(file, '.json'), snapshot });
    const said = [...findings, ...(finding ? [finding] : [])];
    // The figures do without it.
    const gentle = said.map((each) => ({ ...each, severity: 'warning', stopsFigures: false }) as const);
    diagnostics.push(...gentle.map((each) => diagnosticIn(sourceFile(nameOf(path), text), each)));
  }
  return { snapshots: snapshots.toSorted(byAge), diagnostics };
}

/** Files that a write was interrupted in have another ending. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}

/** By the day of their figures; those of one day by their number. */
function byAge(one: KeptSnapshot, other: KeptSnapshot): number {
  const [a, b] = [one.snapshot.asOf, other.snapshot.asOf];
  if (a !== b) return a < b ? -1 : 1;
  return numberOf(one) - numberOf(other) || (one.name < other.name ? -1 : 1);
}

function numberOf({ name, snapshot }: KeptSnapshot): number {
  const [, number = '1'] = /^-(\d+)$/.exec(name.slice(snapshot.asOf.length)) ?? [];
  return Number(number);
}

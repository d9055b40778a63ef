/** Keeps the folders of former builds from piling up. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Going back and forth between two states of the sources compiles nothing anew. */
const KEPT = 3;
/** Of an hour of work; a command may still be running from one of them. */
const MOST = 8;
const A_MINUTE = 60_000;
const AN_HOUR = 60 * A_MINUTE;

/**
 * Removes all but the newest few entries of a folder: those older than an hour, and of the rest the oldest where there
 * are too many of them, but none that was made just now.
 *
 * @param isOne names of the entries that are such builds
 */
export function pruneBuilds(folder: string, isOne: (name: string) => boolean): void {
  const now = Date.now();
  const builds = readdirSync(folder)
    .filter(isOne)
    .map((name) => join(folder, name))
    .map((path) => ({ path, age: now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now) }))
    .sort((one, other) => one.age - other.age);
  for (const [index, { path, age }] of builds.entries()) {
    if (index < KEPT || age < (index < MOST ? AN_HOUR : A_MINUTE)) continue;
    rmSync(path, { recursive: true, force: true });
  }
}

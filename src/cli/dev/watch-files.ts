/**
 * Tells when something changed below some folders. Folders are watched, not files: many editors save by writing a new
 * file and giving it the old one's name.
 */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { standsBeside } from './file-marks.ts';

/** Milliseconds of quiet after which a change is taken for complete: longer than one save takes, shorter than a blink. */
const QUIET = 12;
/**
 * Milliseconds after which everything is looked at once more. The watcher leaves out a second change of one file within
 * 50 ms; what was read in between would stay otherwise.
 */
const LOOK_AGAIN = 80;

export interface WatchOptions {
  /** Absolute paths of folders of strategies, of strategies, or of single files; they need not be there yet. */
  readonly places: readonly string[];
  /** Ask the disk again and again: for shared folders and containers, which do not say when something changes. */
  readonly poll: boolean;
  /** Called when the folders are under watch and after every change; not before it has returned is it called again. */
  readonly changed: () => Promise<void>;
  /** The system cannot watch any more. */
  readonly failed: (error: Error) => void;
}

export interface FileWatch {
  /** Settles when the folders are under watch. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** Watches until it is closed. */
export function watchFiles({ places, poll, changed, failed }: WatchOptions): FileWatch {
  const roots = places.map(rootOf);
  const watcher: FSWatcher = watch(
    roots.map(({ folder }) => folder),
    {
      ignoreInitial: true,
      // A strategy lies one level below a folder of strategies, its snapshots one level below that.
      depth: 3,
      atomic: true,
      usePolling: poll,
      interval: 100,
      ignored: (path) => isForeign(path, roots),
    },
  );
  const calls = oneAtATime(changed);
  let quiet: NodeJS.Timeout | undefined;
  let again: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(quiet);
    clearTimeout(again);
    quiet = setTimeout(calls, QUIET);
    again = setTimeout(calls, LOOK_AGAIN);
  };
  watcher.on('all', soon);
  // What changed after the first look and before the watch stood is told by nobody.
  watcher.once('ready', soon);
  watcher.on('error', (error) => failed(error instanceof Error ? error : new Error(String(error))));
  return {
    ready: new Promise((done) => {
      watcher.once('ready', done);
    }),
    async close() {
      clearTimeout(quiet);
      clearTimeout(again);
      await watcher.close();
    },
  };
}

interface Root {
  readonly folder: string;
  /** Below it, only this counts; null: everything. */
  readonly only: string | null;
}

/** A strategy is watched from the folder around it, so that its disappearing and its return are seen. */
function rootOf(place: string): Root {
  const path = resolve(place);
  if (basename(path) === 'strategy.yaml') return rootOf(dirname(path));
  const holdsStrategies =
    existsSync(path) && statSync(path).isDirectory() && !existsSync(`${path}${sep}strategy.yaml`);
  return holdsStrategies ? { folder: path, only: null } : { folder: dirname(path), only: path };
}

function isForeign(path: string, roots: readonly Root[]): boolean {
  const full = resolve(path);
  if (roots.some(({ folder }) => folder === full)) return false;
  if (basename(full) === 'node_modules' || basename(full).startsWith('.')) return true;
  return !roots.some(({ folder, only }) =>
    only === null ? isBelow(full, folder) : full === only || isBelow(full, only) || isOf(full, only),
  );
}

/** What stands beside a single file and belongs to it, with what lies below that. */
function isOf(path: string, file: string): boolean {
  const folder = dirname(file);
  if (!file.endsWith('.yaml') || !isBelow(path, folder)) return false;
  const [name = ''] = path.slice(folder.length + 1).split(sep);
  return standsBeside(name, file);
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Calls that come while one is under way are made once, after it. */
function oneAtATime(what: () => Promise<void>): () => void {
  let running = false;
  let wanted = false;
  const call = async (): Promise<void> => {
    wanted = true;
    if (running) return;
    running = true;
    try {
      while (wanted) {
        wanted = false;
        await what();
      }
    } finally {
      running = false;
    }
  };
  return () => void call();
}

/**
 * The folder a site goes to. Everything is written into a new folder beside it, which takes its place
 * only when it is complete: whatever fails or is interrupted before, the old site stands.
 */
import { rmSync } from 'node:fs';
import { mkdir, readdir, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { MANIFEST, readManifest, type SiteManifest } from './site-manifest.ts';

/** Why a folder is not replaced. `force` overrules `foreign` alone. */
export type Refusal =
  /** Files lie there that no build of ours wrote; some of them are named. */
  | { readonly reason: 'foreign'; readonly files: readonly string[]; readonly count: number }
  | { readonly reason: 'not-a-folder' }
  /** It is, or contains, the working folder or the strategies. */
  | { readonly reason: 'holds-sources' };

/** A folder that may be replaced. */
export interface SiteTarget {
  /** Its absolute path, links resolved. */
  readonly folder: string;
  /** What our last build wrote there; null if there was none. */
  readonly former: SiteManifest | null;
}

/** Files that systems leave in folders by themselves. */
const STRAY = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
const NAMED = 3;

/**
 * Looks whether a site may be written to a folder.
 *
 * @param out the folder, which need not exist
 * @param sources paths that must survive: the working folder and the strategies
 * @param force replace even what is not ours
 */
export async function siteTarget(
  out: string,
  sources: readonly string[],
  force: boolean,
): Promise<SiteTarget | Refusal> {
  const folder = await resolved(out);
  await recoverOld(folder);
  const kept = await Promise.all(sources.map(resolved));
  if (kept.some((source) => source === folder || source.startsWith(withSeparator(folder)))) {
    return { reason: 'holds-sources' };
  }
  const found = await stat(folder).catch(() => null);
  if (found === null) return { folder, former: null };
  if (!found.isDirectory()) return { reason: 'not-a-folder' };
  const former = await readManifest(folder);
  const ours = new Set([MANIFEST, ...(former?.files ?? [])]);
  const foreign = (await filesBelow(folder)).filter((file) => !ours.has(file) && !STRAY.has(basename(file)));
  if (foreign.length > 0 && !force) {
    return { reason: 'foreign', files: foreign.slice(0, NAMED), count: foreign.length };
  }
  return { folder, former };
}

/**
 * Lets `write` fill a new folder, then puts it in the place of `folder` as a whole. What is removed is removed at once:
 * asking for each of a hundred files by itself takes longer, and nothing else is to be done.
 *
 * @param write gets the path of the new, empty folder; if it throws, nothing has changed
 */
export async function replaceFolder(folder: string, write: (fresh: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await removeLeftovers(folder);
  builds += 1;
  const fresh = beside(folder, `new-${process.pid}-${builds}`);
  const old = beside(folder, `old-${process.pid}-${builds}`);
  inUse.add(fresh).add(old);
  try {
    rmSync(fresh, { recursive: true, force: true });
    await mkdir(fresh);
    await write(fresh);
    await putInPlace(fresh, folder, old);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    inUse.delete(fresh);
    inUse.delete(old);
  }
}

/** A second build at the same time may put its site there between the two renames; then the later one wins. */
async function putInPlace(fresh: string, folder: string, old: string, attempts = 5): Promise<void> {
  rmSync(old, { recursive: true, force: true });
  await rename(folder, old).catch(unlessMissing);
  try {
    await rename(fresh, folder);
  } catch (error) {
    const again = attempts > 1 && (isCode(error, 'ENOTEMPTY') || isCode(error, 'EEXIST'));
    if (again) return await putInPlace(fresh, folder, old, attempts - 1);
    await rename(old, folder).catch(unlessMissing);
    throw error;
  }
}

/** Paths of all files below a folder, with `/`, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(withSeparator(folder).length))
    .map((file) => file.replaceAll(sep, '/'))
    .sort();
}

/** The folders of builds that run in this very process, and how many there were. */
const inUse = new Set<string>();
let builds = 0;

/** `dist` gives `.dist.rapport-new-4711-1` beside it: on the same disk, so that a rename is enough. */
function beside(folder: string, suffix: string): string {
  return join(dirname(folder), `.${basename(folder)}.rapport-${suffix}`);
}

/** A build that was killed between its two renames left no site, but the old one beside it. */
async function recoverOld(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => null)) !== null) return;
  for (const { path, kind } of await leftovers(folder)) {
    if (kind === 'old') return await rename(path, folder);
  }
}

/** Folders of builds that were killed. Those of builds that still run are left alone. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const { path } of await leftovers(folder)) rmSync(path, { recursive: true, force: true });
}

async function leftovers(folder: string): Promise<{ path: string; kind: string }[]> {
  const start = basename(beside(folder, ''));
  const names = await readdir(dirname(folder)).catch(() => []);
  return names
    .filter((name) => name.startsWith(start))
    .map((name) => ({ path: join(dirname(folder), name), parts: name.slice(start.length).split('-') }))
    .filter(({ path, parts: [, pid] }) => !inUse.has(path) && !isRunningElsewhere(Number(pid)))
    .map(({ path, parts: [kind = ''] }) => ({ path, kind }));
}

function isRunningElsewhere(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/** Links are followed as far as the path exists. */
async function resolved(path: string): Promise<string> {
  const absolute = resolve(path);
  try {
    return await realpath(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(await resolved(parent), basename(absolute));
  }
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

function unlessMissing(error: unknown): void {
  if (!isCode(error, 'ENOENT')) throw error;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

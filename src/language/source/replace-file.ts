/** Files that are written whole or not at all: whoever looks meanwhile, or after a crash, finds the old state or the new one. */
import { randomBytes } from 'node:crypto';
import { chmod, chown, link, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes beside the file, onto the disk, and renames. Packages that do the same ask the system once to write the whole
 * and do not look how much of it was written: on a disk that fills up they put a cut file in the place of a whole one.
 *
 * @param path of the file itself, not of a link to it
 * @param stillFits asked right before the rename; where it says no, the old file stays
 * @returns whether the file was replaced
 * @throws what the file system says, such as ENOSPC or EACCES; the old file stays as it was
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  stillFits: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<boolean> {
  const before = await stat(path).catch(() => null);
  return await writeBeside(path, bytes, before?.mode ?? 0o666, async (beside) => {
    if (before) await likeBefore(beside, before);
    if (!(await stillFits())) return false;
    await rename(beside, path);
    await onDisk(dirname(path));
    return true;
  });
}

/**
 * Puts a new file where none is, whole or not at all.
 *
 * @returns false where somebody else's file has the name already; it stays as it is
 * @throws what the file system says, such as ENOSPC or EACCES; no file is left then
 */
export async function createFile(path: string, bytes: Uint8Array): Promise<boolean> {
  return await writeBeside(path, bytes, 0o666, async (beside) => {
    try {
      await link(beside, path);
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    }
  });
}

/** Writes all of it onto the disk under another name, has that name used, and takes it away. */
async function writeBeside(
  path: string,
  bytes: Uint8Array,
  mode: number,
  use: (beside: string) => Promise<boolean>,
): Promise<boolean> {
  const beside = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
      const { size } = await file.stat();
      if (size !== bytes.length) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    } finally {
      await file.close();
    }
    return await use(beside);
  } finally {
    await rm(beside, { force: true });
    await clearLeftovers(path);
  }
}

/** Nobody writes one file for as long, in milliseconds. */
const LEFT_BEHIND = 10 * 60_000;

/** What processes that were killed while they wrote this file left beside it. */
async function clearLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const start = `${basename(path)}.`;
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(start) || !/^\d+-[0-9a-f]{8}\.tmp$/.test(name.slice(start.length))) continue;
    const beside = join(folder, name);
    const written = await stat(beside).catch(() => null);
    if (written && Date.now() - written.mtimeMs > LEFT_BEHIND)
      await rm(beside, { force: true }).catch(() => {});
  }
}

/** The new file belongs to whom the old one belonged; who may write it but not give it away keeps it. */
async function likeBefore(
  path: string,
  { mode, uid, gid }: { readonly mode: number; readonly uid: number; readonly gid: number },
): Promise<void> {
  await chown(path, uid, gid).catch(() => {});
  await chmod(path, mode).catch(() => {});
}

/** Without this a power cut could bring the old name back; not every system can do it, and none loses anything by it. */
async function onDisk(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

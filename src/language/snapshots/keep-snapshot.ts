/** Keeps a snapshot beside its strategy: whole or not at all, and never in the place of another one unasked. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Snapshot } from '../schema/snapshot.ts';
import { createFile, replaceFile } from '../source/replace-file.ts';

/** Where it stands now, and whether the last one of that day says the same already. */
export interface KeptFile {
  readonly path: string;
  readonly same: boolean;
}

/**
 * Writes `<day>.json`, or `<day>-2.json` and so on where that day has snapshots already. Nothing is written where the
 * last one of the day holds the same.
 *
 * @param force take the place of the last one of that day
 * @throws what the file system says, such as ENOSPC or EACCES; nothing is lost then
 */
export async function keepSnapshot(folder: string, snapshot: Snapshot, force: boolean): Promise<KeptFile> {
  const text = snapshotText(snapshot);
  await mkdir(folder, { recursive: true });
  const last = await lastNumber(folder, snapshot.asOf);
  const former = join(folder, fileName(snapshot.asOf, last));
  if (last > 0 && (await readFile(former, 'utf8').catch(() => null)) === text)
    return { path: former, same: true };
  if (last > 0 && force) {
    await replaceFile(former, Buffer.from(text));
    return { path: former, same: false };
  }
  return { path: await writeNew(folder, snapshot.asOf, last + 1, text), same: false };
}

/** The same snapshot, the same bytes. */
export function snapshotText(snapshot: Snapshot): string {
  return `${JSON.stringify(snapshot, null, 1)}\n`;
}

/** Under the next number that nobody else was quicker to take. */
async function writeNew(folder: string, day: string, number: number, text: string): Promise<string> {
  const path = join(folder, fileName(day, number));
  return (await createFile(path, Buffer.from(text))) ? path : await writeNew(folder, day, number + 1, text);
}

function fileName(day: string, number: number): string {
  return number < 2 ? `${day}.json` : `${day}-${number}.json`;
}

/** The number of the last snapshot of a day; 0 where there is none. */
async function lastNumber(folder: string, day: string): Promise<number> {
  const names = await readdir(folder);
  const numbers = names.flatMap((name) => {
    const [, number = '1'] = /^(?:-(\d+))?\.json$/.exec(name.slice(day.length)) ?? [null, '0'];
    return name.startsWith(day) ? [Number(number)] : [];
  });
  return Math.max(0, ...numbers);
}

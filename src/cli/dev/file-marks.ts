/** How the files of a strategy stand on the disk, so that a change is told from a mere touch of its folder. */
import { readdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/**
 * Names, sizes and times of change of everything a strategy is made of, as a text to compare; null where it is not there.
 *
 * @param path the folder of a strategy, or its single file
 */
export function fileMarks(path: string): string | null {
  const found = statOf(path);
  if (found === null) return null;
  if (found.isDirectory()) return marksIn(path, () => true);
  if (basename(path) === 'strategy.yaml') return marksIn(dirname(path), () => true);
  return marksIn(dirname(path), (name) => standsBeside(name, path));
}

/**
 * Whether a file or folder beside a single-file strategy belongs to it: `acme.measurements.csv`, `acme.snapshots`, and
 * any picture, which may be its logo.
 */
export function standsBeside(name: string, path: string): boolean {
  const stem = basename(path, extname(path));
  return name.startsWith(`${stem}.`) || /\.(svg|png|jpe?g|webp)$/i.test(name);
}

/** Whether the text of a strategy has no bytes: an editor that writes in place has just begun to. */
export function isBeingWritten(path: string): boolean {
  const found = statOf(path);
  const text = found?.isDirectory() ? statOf(join(path, 'strategy.yaml')) : found;
  return text?.size === 0;
}

function marksIn(folder: string, counts: (name: string) => boolean): string {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && !name.endsWith('~') && counts(name))
      .map((entry) => {
        const path = join(folder, entry.name);
        const found = statOf(path);
        if (found === null) return '';
        return entry.isDirectory() ? `${entry.name}/${mark(found)}` : `${entry.name} ${mark(found)}`;
      })
      .sort()
      .join('\n');
  } catch {
    return '';
  }
}

function mark({ size, mtimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ino}`;
}

function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}

/** Tells whether the compiled renderer is still the one of these sources. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Everything that goes into the renderer. The compiler refuses a module of ours from elsewhere, so that
 * no change can pass unnoticed.
 */
export const RENDERER_SOURCES = [
  'package-lock.json',
  'public',
  'scripts/astro',
  'scripts/renderer',
  'src/catalogue',
  'src/engine',
  'src/exports/page.ts',
  'src/lib',
  'src/messages',
  'src/pages',
  'src/report',
] as const;

/** A name for these sources: twelve hexadecimal digits over the paths and contents of all their files. */
export function rendererFingerprint(): string {
  const hash = createHash('sha256');
  for (const file of RENDERER_SOURCES.flatMap((source) => filesOf(source))) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 12);
}

/**
 * The paths from the root of the repository to all files below one of its folders, or to a single file; sorted, with `/`.
 * None where there is nothing.
 */
export function filesOf(source: string): string[] {
  try {
    return filesBelow(source, []).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [source];
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Node's own way of looking into all folders at once takes four times as long, and every command waits for this. */
function filesBelow(folder: string, found: string[]): string[] {
  for (const entry of readdirSync(ROOT + folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) filesBelow(path, found);
    else if (entry.isFile()) found.push(path);
  }
  return found;
}

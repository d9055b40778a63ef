/**
 * The program of the present sources as a bundle, made anew only when they changed. Loading several hundred
 * files would take longer than the rest of a short command.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pruneBuilds } from './prune-builds.ts';
import { filesBelow, ROOT } from './renderer/fingerprint.ts';

const KEEP = join(ROOT, 'build');
const PREFIX = 'cli-';
/** What says, beside the sources, which packages, which version and how they are bundled. */
const FILES = ['package.json', 'package-lock.json', 'scripts/bundle.ts', 'scripts/dev-client.ts'];

/**
 * The path of the bundled command line; null if the sources cannot be bundled, for then running them says best
 * what is wrong.
 */
export async function quickProgram(): Promise<string | null> {
  const folder = join(KEEP, PREFIX + signature());
  const program = join(folder, 'cli.mjs');
  if (existsSync(program)) return program;
  const fresh = `${folder}.${process.pid}`;
  try {
    const { bundleProgram } = await import('./bundle.ts');
    mkdirSync(fresh, { recursive: true });
    await bundleProgram(fresh, true);
    if (!existsSync(folder)) renameSync(fresh, folder);
    pruneBuilds(KEEP, (name) => name.startsWith(PREFIX));
    return program;
  } catch {
    return existsSync(program) ? program : null;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Names, sizes and times of change of all sources: reading them would take longer. */
function signature(): string {
  const hash = createHash('sha256');
  const sources = filesBelow('src').filter((file) => file.endsWith('.ts'));
  for (const file of [...FILES, ...sources.sort()]) {
    const { size, mtimeMs } = statSync(join(ROOT, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}

/**
 * The program of the present sources as a bundle, made anew only when they changed. Loading several hundred
 * files would take longer than the rest of a short command.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { filesOf, ROOT } from './renderer/fingerprint.ts';

const KEEP = join(ROOT, 'build');
const PREFIX = 'cli-';
/** What goes into the program or its pages, or says how they are made. */
const SOURCES = ['src', 'public', 'scripts', 'package.json', 'package-lock.json'];

/**
 * The path of the bundled command line; null if the sources cannot be bundled, for then running them says best
 * what is wrong.
 */
export async function quickProgram(): Promise<string | null> {
  const folder = programFolder();
  const program = join(folder, 'cli.mjs');
  if (existsSync(program)) return program;
  const fresh = `${folder}.${process.pid}`;
  try {
    const { bundleProgram } = await import('./bundle.ts');
    const { pruneBuilds } = await import('./prune-builds.ts');
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

/** Where the program of the present sources lies, or would lie: another folder whenever one of them changes. */
export function programFolder(): string {
  return join(KEEP, PREFIX + signature());
}

/**
 * Puts a compiled renderer beside the program of the same sources, where the published package has it. The next
 * command then need not read all sources again to know which one it is.
 */
export function linkRenderer(program: string, renderer: string): void {
  if (!existsSync(program)) return;
  const beside = join(program, 'renderer');
  try {
    mkdirSync(beside);
    symlinkSync(relative(beside, renderer), join(beside, basename(renderer)), 'junction');
  } catch {
    // Another process was first, or there are no links here: it is found as before.
  }
}

/** Names, sizes and times of change of all sources: reading them would take longer. */
function signature(): string {
  const stamps = SOURCES.flatMap(filesOf).map((file) => {
    const { size, mtimeMs } = statSync(ROOT + file);
    return `${file} ${size} ${mtimeMs}\n`;
  });
  return createHash('sha256').update(stamps.join('')).digest('hex').slice(0, 12);
}

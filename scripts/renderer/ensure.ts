/** Has the renderer of the present sources ready, compiling it only when they changed. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pruneBuilds } from '../prune-builds.ts';
import { linkRenderer, programFolder } from '../quick-program.ts';
import { ROOT, rendererFingerprint } from './fingerprint.ts';

const KEEP = join(ROOT, 'build', 'renderer');

/** The folder of the compiled renderer. Several processes may ask at once: one compiles, the rest wait. */
export async function ensureRenderer(): Promise<string> {
  const program = programFolder();
  const id = rendererFingerprint();
  const folder = join(KEEP, id);
  const lock = join(KEEP, `${id}.lock`);
  mkdirSync(KEEP, { recursive: true });
  while (!existsSync(folder)) {
    if (!takeLock(lock)) {
      await setTimeout(100);
      continue;
    }
    try {
      if (!existsSync(folder)) await compileInto(folder);
    } finally {
      rmSync(lock, { force: true });
    }
    pruneBuilds(KEEP, (name) => !name.startsWith(id));
  }
  // Unless the sources changed in the meantime, when the renderer may be that of neither state.
  if (program === programFolder()) linkRenderer(program, folder);
  return folder;
}

async function compileInto(folder: string): Promise<void> {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const compiler = fileURLToPath(new URL('./compile.ts', import.meta.url));
  const { spawn } = await import('node:child_process');
  // Standard output belongs to whoever asked for a page: all talk goes to standard error.
  const child = spawn(process.execPath, [compiler, fresh], {
    stdio: ['ignore', 2, 2],
    env: bareEnvironment(),
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error('the pages do not compile; the reason stands above');
  renameSync(fresh, folder);
}

/**
 * What the compiler may know of its surroundings. Vite takes values of `import.meta.env` from there, `BASE_URL`
 * among them, which test runners set; the pages must come out the same whoever asks.
 */
function bareEnvironment(): NodeJS.ProcessEnv {
  const needed = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];
  return Object.fromEntries(needed.map((name) => [name, process.env[name]]));
}

/** True if the lock is now ours. A lock whose process is gone is not respected. */
function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHeld(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isHeld(lock: string): boolean {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    // Between creating the file and writing to it, a lock is empty for a moment.
    if (!pid) return Date.now() - statSync(lock).mtimeMs < 5_000;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Sites for tests. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds every strategy of the repository into a folder, as a user would. Findings are no failure here.
 *
 * @throws with what the command said, when there is no site
 */
export async function buildStrategies(out: string): Promise<void> {
  buildSiteOf(['strategies'], out);
}

/**
 * Builds the strategies at the paths given. Returns what the command said.
 *
 * @throws with what the command said, when there is no site
 */
export function buildSiteOf(paths: readonly string[], out: string): string {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/rapport.mjs', 'build', ...paths, '--out', out],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0 && status !== 1) throw new Error(`rapport build ended with ${status}:\n${stderr}`);
  return stderr;
}

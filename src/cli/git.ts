/** There is no git on this machine. */
export class GitMissing extends Error {
  constructor() {
    super('git is missing');
    this.name = 'GitMissing';
  }
}

/** The largest file that is taken out of a history. */
const MOST_BYTES = 50_000_000;

/**
 * Runs git in a folder, without a shell: arguments are never read as commands. Null where git ends with an error.
 *
 * @throws GitMissing
 */
export function runGit(folder: string, args: readonly string[]): string | null {
  // Every command could run git, few of them do, and loading what starts processes takes longer than some commands.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { status, stdout, error } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
    stdio: ['ignore', 'pipe', 'ignore'],
    // Nothing is asked and nothing is fetched on the way.
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  });
  if (error && 'code' in error && error.code === 'ENOENT') throw new GitMissing();
  return status === 0 ? stdout : null;
}

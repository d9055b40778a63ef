/** What `rapport snapshot` does. */
import { relative, sep } from 'node:path';
import { stateOf } from '../engine/compare/state.ts';
import { SNAPSHOT_FORMAT, type Snapshot } from '../language/schema/snapshot.ts';
import { keepSnapshot } from '../language/snapshots/keep-snapshot.ts';
import { snapshotFolder } from '../language/snapshots/snapshot-folder.ts';
import { snapshotCommandWords } from '../messages/commands/snapshot.ts';
import { siteWords } from '../messages/site.ts';
import { type ExitCode, exitCodes } from './command.ts';
import type { Effects } from './effects.ts';
import { type FiguresInput, withFigures } from './with-figures.ts';

interface SnapshotInput extends FiguresInput {
  readonly approve: boolean;
  readonly note: string | null;
  readonly force: boolean;
}

/**
 * Keeps the state of a strategy beside it. Code 1 with open findings, which do not keep it from being kept, and where
 * it could not be written.
 *
 * @throws UsageError when the path leads to several strategies
 */
export async function takeSnapshot(input: SnapshotInput, effects: Effects): Promise<ExitCode> {
  const { approve, note, force } = input;
  const taken: { snapshot: Snapshot; folder: string; language: 'en' | 'ru' | 'uk' }[] = [];
  // What is kept is compared with nothing.
  const since = () => null;
  const fine = withFigures({ ...input, since }, effects, ({ strategy, results, language, path }) => {
    const state = stateOf(strategy, results);
    const snapshot = { snapshot: SNAPSHOT_FORMAT, approved: approve, note, ...state } as const;
    taken.push({ snapshot, folder: snapshotFolder(path), language });
  });
  const [kept] = taken;
  if (!kept) return exitCodes.findings;
  const words = snapshotCommandWords[kept.language];
  const shown = (path: string) => relative(effects.folder, path).split(sep).join('/');
  try {
    const { path, same } = await keepSnapshot(kept.folder, kept.snapshot, force);
    effects.tell(
      same ? words.same(shown(path)) : approve ? words.keptApproved(shown(path)) : words.kept(shown(path)),
    );
    return fine ? exitCodes.fine : exitCodes.findings;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/^E[A-Z]+$/.test(code)) throw error;
    effects.tell(words.notWritten(shown(kept.folder), siteWords[kept.language].reason(code)));
    return exitCodes.findings;
  }
}

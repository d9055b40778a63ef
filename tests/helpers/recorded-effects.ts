import type { Effects } from '../../src/cli/effects.ts';
import { runGit } from '../../src/cli/git.ts';

/** Effects that keep what a command says instead of saying it. */
export interface RecordedEffects extends Effects {
  /** Everything printed on standard output so far. */
  printed(): string;
  /** Everything told on standard error so far. */
  told(): string;
}

/**
 * A terminal without colours, and without anybody to answer, on 1 October 2027, in the folder given; what a test is
 * about can be changed.
 */
export function recordedEffects(folder: string, changes: Partial<Effects> = {}): RecordedEffects {
  let printed = '';
  let told = '';
  return {
    print: (text) => {
      printed += text.endsWith('\n') ? text : `${text}\n`;
    },
    tell: (text) => {
      told += text.endsWith('\n') ? text : `${text}\n`;
    },
    today: () => '2027-10-01',
    folder,
    colours: { print: false, tell: false },
    columns: 80,
    debug: false,
    input: async () => new Uint8Array(),
    questions: null,
    git: runGit,
    stopped: () => Promise.resolve(),
    ...changes,
    printed: () => printed,
    told: () => told,
  };
}

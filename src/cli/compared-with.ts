/** Comparing with something named by hand where a wrong name must not keep a page from being built. */
import type { Diagnostic } from '../language/diagnostics/diagnostic.ts';
import type { LoadedStrategy } from '../language/load-strategy.ts';
import { compareWords } from '../messages/commands/compare.ts';
import type { Language } from '../messages/language.ts';
import { EarlierUnreadable, earlierState, GitMissingFor, NotInRevision } from './earlier-state.ts';
import type { Effects } from './effects.ts';
import { runGit } from './git.ts';
import type { EvaluationOptions } from './load-strategies.ts';
import { UsageError } from './usage-error.ts';

interface Search {
  readonly asked: string;
  readonly seed: number;
  readonly draws: number;
  readonly effects: Pick<Effects, 'folder' | 'today'>;
}

/** Looks for the state that was named; what is wrong with the name is told to `said`, and nothing is compared then. */
export function comparedWith(
  { asked, seed, draws, effects }: Search,
  said: (finding: Diagnostic) => void,
): NonNullable<EvaluationOptions['since']> {
  return (loaded) => {
    try {
      return earlierState({ asked, loaded, seed, draws, effects: { ...effects, git: runGit } });
    } catch (error) {
      const what = problemOf(error);
      if (!what) throw error;
      said(finding(loaded, asked, what, error instanceof NotInRevision));
      return null;
    }
  };
}

/** Null for what is no fault of the name. */
function problemOf(error: unknown): ((language: Language) => string) | null {
  if (error instanceof GitMissingFor) return (language) => compareWords[language].gitMissing(error.asked);
  if (error instanceof EarlierUnreadable) {
    const [first] = error.findings;
    return (language) =>
      [compareWords[language].unreadable(error.asked), first?.words(language).what ?? ''].join(' ').trim();
  }
  if (!(error instanceof UsageError) || error.details.problem !== 'own') return null;
  const { words } = error.details;
  return (language) => words[language];
}

/** Stands at the strategy. One that was not there yet at a revision is worth a note, and no more. */
function finding(
  { locate, path }: LoadedStrategy,
  asked: string,
  what: (language: Language) => string,
  isNew: boolean,
): Diagnostic {
  const start = locate('plan');
  const file = start?.file ?? path;
  return {
    code: 'comparison-missing',
    severity: isNew ? 'note' : 'error',
    place: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
    values: { with: asked },
    stopsFigures: false,
    words: (language) => {
      const { missingWhy, missingFix } = compareWords[language];
      return { what: what(language), why: missingWhy, fix: missingFix };
    },
  };
}

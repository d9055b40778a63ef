/** What `rapport compare` does: one strategy against an earlier state of it. */
import { compareWords } from '../messages/commands/compare.ts';
import { languages } from '../messages/language.ts';
import type { Translations } from '../messages/translations.ts';
import { type ExitCode, exitCodes } from './command.ts';
import { comparisonText } from './comparison-text.ts';
import { EarlierUnreadable, earlierState, GitMissingFor } from './earlier-state.ts';
import type { Effects } from './effects.ts';
import { lastSnapshot } from './kept-states.ts';
import { tellFindings } from './tell-findings.ts';
import { UsageError } from './usage-error.ts';
import { DRAWS, type FiguresInput, withFigures } from './with-figures.ts';

interface CompareInput extends FiguresInput {
  readonly with: string | null;
  readonly format: 'text' | 'markdown' | 'json';
}

/**
 * Prints what changed. Code 0 whether anything did or not; 1 with open findings, today or in what is compared with.
 *
 * @throws UsageError where there is nothing to compare with
 */
export function compareStrategy(input: CompareInput, effects: Effects): ExitCode {
  const { with: asked, format, seed, language } = input;
  const since: FiguresInput['since'] = (loaded, asOf) => {
    if (asked !== null) return earlierState({ asked, loaded, seed, draws: DRAWS, effects });
    const last = lastSnapshot(loaded, asOf);
    if (last) return last;
    const words = Object.fromEntries(
      languages.map((each) => [each, compareWords[each].none(loaded.slug)]),
    ) as Translations<string>;
    throw new UsageError({ problem: 'own', words, nearest: null });
  };
  try {
    const fine = withFigures({ ...input, since }, effects, (figures) => {
      effects.print(
        format === 'json'
          ? JSON.stringify(figures.results.comparison, null, 2)
          : comparisonText(figures, format),
      );
    });
    return fine ? exitCodes.fine : exitCodes.findings;
  } catch (error) {
    const words = compareWords[language ?? 'en'];
    if (error instanceof GitMissingFor) {
      effects.tell(words.gitMissing(error.asked));
      return exitCodes.toolMissing;
    }
    if (error instanceof EarlierUnreadable) {
      effects.tell(words.unreadable(error.asked));
      tellFindings(error.findings, language ?? 'en', effects);
      return exitCodes.findings;
    }
    throw error;
  }
}

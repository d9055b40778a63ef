/** The figures of one strategy on standard output, what is to be said about it on standard error. */
import type { Effects } from './effects.ts';
import { resultsTable } from './results-table/results-table.ts';
import { type FiguresInput, withFigures } from './with-figures.ts';

export interface ResultsInput extends FiguresInput {
  readonly format: 'table' | 'json';
}

/**
 * Prints the results where they can be computed, and tells every open finding. True when there is none.
 *
 * @throws UsageError when the path leads to several strategies
 */
export function printResults({ format, ...input }: ResultsInput, effects: Effects): boolean {
  return withFigures(input, effects, ({ strategy, results, language }) => {
    effects.print(
      format === 'json'
        ? JSON.stringify(results, null, 2)
        : resultsTable(strategy, results, language, effects.colours.print),
    );
  });
}

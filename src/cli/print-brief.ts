/** A strategy in ten lines on standard output, what is to be said about it on standard error. */
import { plainText } from '../messages/inline.ts';
import { buildBriefView } from '../report/views/brief-view.ts';
import type { Effects } from './effects.ts';
import { type FiguresInput, withFigures } from './with-figures.ts';

/**
 * Prints the ten lines where the figures can be computed, and tells every open finding. True when there is none.
 *
 * @throws UsageError when the path leads to several strategies
 */
export function printBrief(input: FiguresInput, effects: Effects): boolean {
  return withFigures(input, effects, (figures) => {
    effects.print(buildBriefView(figures).map(plainText).join('\n'));
  });
}

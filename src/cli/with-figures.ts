/** The frame of commands that print something of one strategy's figures. */
import type { Results } from '../language/schema/results.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import { cliWords } from '../messages/cli.ts';
import type { Language } from '../messages/language.ts';
import type { Common } from './command.ts';
import type { Effects } from './effects.ts';
import { type EvaluationOptions, isOpen, loadAndEvaluate } from './load-strategies.ts';
import { onePath } from './one-strategy.ts';
import { tellFindings } from './tell-findings.ts';

export interface FiguresInput extends Common {
  readonly asOf: string | null;
  readonly seed: number;
  /** Default: the last snapshot. */
  readonly since?: EvaluationOptions['since'];
}

/** What there is to print, and the language to print it in. */
interface Figures {
  readonly strategy: Strategy;
  readonly results: Results;
  readonly language: Language;
  /** Of the strategy's text. */
  readonly path: string;
}

/** Draws of the simulation, as many as in a report. */
export const DRAWS = 10_000;

/**
 * Hands the figures of one strategy to `print` where they can be computed, and tells every open finding. True when there
 * is none.
 *
 * @throws UsageError when the path leads to several strategies
 */
export function withFigures(
  { asOf, seed, since, paths: asked, language: spoken }: FiguresInput,
  effects: Effects,
  print: (figures: Figures) => void,
): boolean {
  const path = onePath(asked, spoken, effects);
  if (path === null) return false;
  const { loaded, findings, figures } = loadAndEvaluate(
    path,
    { asOf, seed, level: null, language: spoken, draws: DRAWS, ...(since && { since }) },
    effects,
  );
  const language = spoken ?? loaded.language;
  if (figures) print({ ...figures, language, path: loaded.path });
  const open = findings.filter(isOpen);
  tellFindings(open, language, effects);
  if (!figures) effects.tell(`\n${cliWords[language].noFigures(loaded.slug)}`);
  return open.length === 0;
}

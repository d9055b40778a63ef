/**
 * How a printed figure came about: formula, the values that go into it, where they are written, how well they are
 * founded and who answers for them. Made by `explain/`, one for each path that a section prints.
 */

import type { Grade } from '../../language/schema/scalars.ts';
import type { Inline } from '../../messages/inline.ts';

/** Line of a file that a value is written at. */
export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

/** One value of a formula. */
export interface TermView {
  /** As it stands in the formula. */
  readonly symbol: string;
  readonly name: string;
  /** Full precision; a list where the formula works on one, item by item. */
  readonly value: number | readonly number[];
  /** The value, or the ends of the list, as printed. */
  readonly text: string;
  /** The path of this value in the results, where it opens further. */
  readonly figure?: string;
  readonly place?: SourceLine;
}

/** What a figure is made of beyond its formula, told but not reckoned with. */
export interface PartView {
  readonly name: string;
  readonly text: string;
  readonly value?: number;
  /** The path of this value in the results, where it opens further. */
  readonly figure?: string;
  readonly place?: SourceLine;
}

/** What a score means: the question, and its five levels with the scores that stand on each. */
export interface LevelsView {
  readonly ask: string;
  readonly why: string | null;
  /** Frameworks and texts that the question comes from. */
  readonly source: string | null;
  /** From 1 up. */
  readonly levels: readonly { readonly text: string; readonly marks: readonly string[] }[];
}

export interface ExplanationView {
  /** The path in the results, such as `finance.npv`. */
  readonly figure: string;
  readonly name: string;
  /** Full precision. */
  readonly value: number | string | null;
  readonly text: string;
  /** For people, and for `explain/expression.ts`: `B − K`, `sum(b ÷ (1 + r) ^ t)`. */
  readonly formula: string;
  readonly terms: readonly TermView[];
  /** What it is made of beyond the formula: the benefits behind a present value, the inputs behind a benefit. */
  readonly parts?: readonly PartView[];
  /** Where the strategy states it. */
  readonly places?: readonly SourceLine[];
  readonly grade?: Grade;
  readonly source?: string;
  readonly owner?: string;
  /** Of a score of the audit. */
  readonly levels?: LevelsView;
  /** One thing a reader should know. */
  readonly note?: Inline;
}

/** The page of explanations, beside that of its report. */
export const FIGURES_PAGE = 'figures.html';

/** What the page over all strategies sums up is explained on that page itself. */
const OF_ALL_STRATEGIES = 'portfolio.';

/** Id of the block that explains a figure: its path, with hyphens for what may not stand in an address. */
export function explanationId(figure: string): string {
  return /^[a-zA-Z0-9.-]+$/.test(figure) ? figure : figure.replace(/[^\p{L}\p{N}.-]+/gu, '-');
}

/** Where a figure of a report is explained, from any of its pages: `figures.html#finance.npv`. */
export function explanationAddress(figure: string): string {
  return `${figure.startsWith(OF_ALL_STRATEGIES) ? '' : FIGURES_PAGE}#${explanationId(figure)}`;
}

/**
 * Explains printed figures. A path's first word chooses who explains it; a new group of figures is a file beside this
 * one and a line in `explainers`.
 */
import { formatsFor } from '../../messages/formats/formats.ts';
import { partsOf } from '../../messages/inline.ts';
import { explainWords } from '../../messages/report/explain.ts';
import { terms } from '../../messages/terms.ts';
import type { ExplanationView, SourceLine } from '../views/explanation-view.ts';
import type { SectionInput } from '../views/section-input.ts';
import type { Explain, ExplainContext } from './context.ts';
import { explainFinance, explainReforecast, explainScenario } from './finance.ts';

const explainers: Readonly<Record<string, Explain>> = {
  finance: explainFinance,
  scenarios: explainScenario,
  reforecast: explainReforecast,
};

export function explainContext(
  { strategy, results, language }: SectionInput,
  locate: (path: string) => SourceLine | undefined,
): ExplainContext {
  return {
    strategy,
    results,
    language,
    locate,
    formats: formatsFor(language, strategy.company.currency),
    words: explainWords[language],
    terms: terms[language],
  };
}

/** Null where nobody knows the figure: a test over every section holds that this never happens. */
export function explainFigure(figure: string, context: ExplainContext): ExplanationView | null {
  const [group = '', ...path] = figure.split('.');
  return Object.hasOwn(explainers, group) ? (explainers[group]?.(path, context) ?? null) : null;
}

/**
 * The explanations of some figures, and of all that those refer to, each once.
 *
 * @param known figures explained before, left out; those explained here are added to it
 */
export function explainFigures(
  figures: Iterable<string>,
  context: ExplainContext,
  known: Set<string>,
): readonly ExplanationView[] {
  const explanations: ExplanationView[] = [];
  const waiting = [...figures];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (known.has(next)) continue;
    known.add(next);
    const explanation = explainFigure(next, context);
    if (!explanation) continue;
    explanations.push(explanation);
    for (const { figure } of [...explanation.terms, ...(explanation.parts ?? [])]) {
      if (figure !== undefined) waiting.push(figure);
    }
    for (const part of partsOf(explanation.note ?? '')) {
      if (typeof part !== 'string') waiting.push(part.figure);
    }
  }
  return explanations;
}

/** The paths of all figures that stand anywhere in a view, in the order of the page. */
export function figuresIn(view: unknown): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('figure' in value && typeof value.figure === 'string' && 'text' in value) found.add(value.figure);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(view);
  return [...found];
}

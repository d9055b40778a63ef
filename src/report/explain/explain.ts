/**
 * Explains printed figures. A path's first word chooses who explains it; a new group of figures is a file beside this
 * one and a line in `explainers`.
 */
import { formatsFor } from '../../messages/formats/formats.ts';
import { isFigure, partsOf } from '../../messages/inline.ts';
import { explainWords } from '../../messages/report/explain.ts';
import { terms } from '../../messages/terms.ts';
import type { ExplanationView, SourceLine } from '../views/explanation-view.ts';
import type { SectionInput } from '../views/section-input.ts';
import { explainAudit } from './audit.ts';
import { explainBenefit, explainBreakEven } from './benefits.ts';
import { explainCampaign } from './campaigns.ts';
import { explainApproved, explainComparison } from './changes.ts';
import type { Explain, ExplainContext } from './context.ts';
import { explainCostTotals } from './cost-totals.ts';
import { explainCost } from './costs.ts';
import { explainCustomers } from './customers.ts';
import { explainEvidence } from './evidence.ts';
import { explainFinance, explainReforecast, explainScenario } from './finance.ts';
import { explainGoal } from './goals.ts';
import { explainAssumptions, explainInside } from './inside.ts';
import { explainKpi } from './kpis.ts';
import { explainNvl } from './nvl.ts';
import { explainRanking } from './ranking.ts';
import { explainReadiness } from './readiness.ts';
import { explainRisk } from './risks.ts';
import { explainAuditAfter, explainRoadmap } from './roadmap.ts';
import { explainSegment } from './segments.ts';
import { explainSimulation } from './simulation.ts';
import { explainStanding } from './standing.ts';
import { explainTornado } from './tornado.ts';

const explainers: Readonly<Record<string, Explain>> = {
  finance: explainFinance,
  scenarios: explainScenario,
  reforecast: explainReforecast,
  simulation: explainSimulation,
  tornado: explainTornado,
  breakEven: explainBreakEven,
  benefits: explainBenefit,
  campaigns: explainCampaign,
  evidence: explainEvidence,
  segments: explainSegment,
  nvl: explainNvl,
  ranking: explainRanking,
  customers: explainCustomers,
  audit: ([key = '', ...path], context) =>
    key === 'overallAfterPhase'
      ? explainAuditAfter(Number(path[0]), context)
      : explainAudit([key, ...path], context),
  goals: explainGoal,
  kpis: explainKpi,
  roadmap: explainRoadmap,
  costs: explainCost,
  costTotals: explainCostTotals,
  readiness: explainReadiness,
  comparison: explainComparison,
  approved: explainApproved,
  standing: explainStanding,
  risks: explainRisk,
  inside: explainInside,
  assumptions: explainAssumptions,
};

export function explainContext(
  { strategy, results, language }: SectionInput,
  locate: (path: string) => SourceLine | undefined,
): ExplainContext {
  const found = new Map<string, SourceLine | undefined>();
  return {
    strategy,
    results,
    language,
    // Many figures are written in the same lines, and a line is not found for nothing.
    locate: (path) => {
      if (!found.has(path)) found.set(path, locate(path));
      return found.get(path);
    },
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
  known: Map<string, ExplanationView | null>,
): readonly ExplanationView[] {
  const explanations: ExplanationView[] = [];
  const explain = (figure: string): boolean => {
    if (!known.has(figure)) {
      const explanation = explainFigure(figure, context);
      // Remembered before what it refers to is looked at: figures may refer to each other.
      known.set(figure, explanation);
      if (explanation) {
        const place = explanations.push(explanation) - 1;
        explanations[place] = withoutDeadEnds(explanation, explain);
      }
    }
    return known.get(figure) !== null;
  };
  for (const figure of figures) explain(figure);
  return explanations;
}

/** What nobody explains is told without leading on. */
function withoutDeadEnds(explanation: ExplanationView, leads: (figure: string) => boolean): ExplanationView {
  const open = <Value extends { readonly figure?: string }>(value: Value) => {
    if (value.figure === undefined || leads(value.figure)) return value;
    const { figure: _nowhere, ...told } = value;
    return told;
  };
  for (const part of partsOf(explanation.note ?? '')) if (isFigure(part)) leads(part.figure);
  return {
    ...explanation,
    terms: explanation.terms.map(open),
    ...(explanation.parts && { parts: explanation.parts.map(open) }),
  };
}

/** The paths of all figures that stand anywhere in a view, in the order of the page. */
export function figuresIn(view: unknown): readonly string[] {
  const found = new Set<string>();
  const walk = (value: object): void => {
    if (Array.isArray(value)) {
      // Lists of numbers are the lines of charts, and long.
      if (typeof value[0] === 'number') return;
      for (const item of value) if (typeof item === 'object' && item !== null) walk(item);
      return;
    }
    if ('figure' in value && typeof value.figure === 'string') {
      found.add(value.figure);
      return;
    }
    // Views are plain data, with no more to them than their own keys; a list of their values would be made for each.
    for (const key in value) {
      const inner = value[key as keyof typeof value] as unknown;
      if (typeof inner === 'object' && inner !== null) walk(inner);
    }
  };
  if (typeof view === 'object' && view !== null) walk(view);
  return [...found];
}

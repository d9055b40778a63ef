/** How the figures are reckoned, what was fixed for this report, and the words used; only what the strategy calls for. */
import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import { appendixWords } from '../../messages/report/appendix.ts';
import { type GlossaryId, glossaryIds, glossaryWords } from '../../messages/report/appendix-glossary.ts';
import {
  type MethodId,
  methodFormulas,
  methodIds,
  methodWords,
} from '../../messages/report/appendix-method.ts';
import { moneyStated } from './money.ts';
import type { SectionInput } from './section-input.ts';
import { statesRanges } from './stated-ranges.ts';

export interface MethodView {
  readonly title: string;
  readonly methods: readonly {
    readonly name: string;
    readonly text: string;
    readonly formula: string | null;
    readonly source: string | null;
  }[];
  readonly conventionsTitle: string;
  readonly conventions: readonly Inline[];
}

export interface GlossaryView {
  readonly title: string;
  readonly entries: readonly { readonly word: string; readonly means: string }[];
}

/** What a strategy holds, as far as methods and words depend on it. */
function holdings({ strategy, results }: SectionInput) {
  const money = moneyStated(strategy);
  const segments = strategy.segments.length > 0;
  return {
    money: money.benefits || money.costs,
    benefits: money.benefits,
    costs: money.costs,
    segments,
    levers: segments && strategy.benefits.some(({ lever }) => lever !== undefined),
    ranges: statesRanges(results),
    simulation: results.simulation !== null,
    risks: strategy.risks.length > 0,
    campaigns: strategy.campaigns.length > 0,
    kpis: strategy.kpis.length > 0,
    forecast: results.kpis.some(({ forecast }) => forecast !== null),
    realised: results.benefits.some(({ realised }) => realised !== null),
    audit: results.audit.answered > 0,
    initiatives: strategy.initiatives.length > 0,
  };
}

type Holdings = ReturnType<typeof holdings>;

const methodNeeds: Readonly<Record<MethodId, (has: Holdings) => boolean>> = {
  base: ({ segments }) => segments,
  levers: ({ levers }) => levers,
  npv: ({ money }) => money,
  ratios: ({ costs }) => costs,
  nvl: ({ segments }) => segments,
  clv: ({ segments }) => segments,
  worth: ({ benefits }) => benefits,
  waiting: ({ benefits, initiatives }) => benefits && initiatives,
  campaigns: ({ campaigns }) => campaigns,
  ranges: ({ ranges }) => ranges,
  simulation: ({ simulation, ranges, risks }) => simulation && (ranges || risks),
  risks: ({ risks }) => risks,
  tornado: ({ ranges }) => ranges,
  kpis: ({ kpis }) => kpis,
  forecast: ({ forecast }) => forecast,
  realised: ({ realised }) => realised,
  audit: ({ audit }) => audit,
  readiness: ({ segments, costs }) => segments && costs,
  roadmap: ({ initiatives }) => initiatives,
};

export function buildMethodView(input: SectionInput, formats: Formats): MethodView {
  const { language } = input;
  const words = appendixWords[language];
  const has = holdings(input);
  return {
    title: words.methodTitle,
    methods: methodIds
      .filter((id) => methodNeeds[id](has))
      .map((id) => ({
        ...methodWords[language][id],
        formula: methodFormulas[id].formula ?? null,
        source: methodFormulas[id].source ?? null,
      })),
    conventionsTitle: words.conventionsTitle,
    conventions: conventions(input, formats),
  };
}

function conventions({ results, language }: SectionInput, formats: Formats): readonly Inline[] {
  const words = appendixWords[language].conventions;
  const { plan, simulation } = results;
  const rate = formats.rate(plan.discountRate);
  return [
    words.date(formats.dayInSentence(results.asOf)),
    words.money(results.currency),
    plan.discounting === 'monthly' ? words.monthly(rate) : words.yearEnd(rate),
    simulation === null
      ? words.noDraws
      : words.draws(formats.number(simulation.draws), formats.plainNumber(simulation.seed)),
    words.version(results.version),
  ];
}

const wordNeeds: Readonly<Record<GlossaryId, (has: Holdings, input: SectionInput) => boolean>> = {
  npv: ({ money }) => money,
  present: ({ money }) => money,
  payback: ({ costs }) => costs,
  irr: ({ money }, { results }) => money && results.finance.irr !== null,
  segment: ({ segments }) => segments,
  retention: ({ segments }) => segments,
  margin: ({ segments }) => segments,
  clv: ({ segments }) => segments,
  lever: ({ levers }) => levers,
  ramp: ({ benefits }) => benefits,
  kpi: ({ kpis }) => kpis,
  target: ({ kpis }) => kpis,
  redFlag: (_, { strategy }) => strategy.kpis.some(({ redFlag }) => redFlag !== undefined),
  point: ({ segments }) => segments,
  grade: ({ money }) => money,
  range: ({ ranges }) => ranges,
  chance: ({ simulation, money }) => simulation && money,
  scenario: (_, { strategy }) => strategy.scenarios.length > 0,
  gap: ({ audit }) => audit,
  intention: ({ audit }) => audit,
  critical: ({ initiatives }) => initiatives,
  slack: ({ initiatives }) => initiatives,
  adoption: (_, { strategy }) => strategy.audiences.length > 0,
  innerService: (_, { strategy }) => strategy.inside.length > 0,
  proposition: (_, { strategy }) => strategy.segments.some(({ proposition }) => proposition !== undefined),
};

/** Null for a draft in which none of the words occurs. */
export function buildGlossaryView(input: SectionInput): GlossaryView | null {
  const { language } = input;
  const has = holdings(input);
  const entries = glossaryIds
    .filter((id) => wordNeeds[id](has, input))
    .map((id) => glossaryWords[language][id])
    .sort((a, b) => a.word.localeCompare(b.word, language));
  return entries.length === 0 ? null : { title: appendixWords[language].glossaryTitle, entries };
}

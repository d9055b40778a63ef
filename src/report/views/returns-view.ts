/** Section 8: cash over time, what it rests on, what came of it, how sure it is, other courses, the limits, campaigns. */
import type { ModelInput } from '../../engine/model-input.ts';
import { type Inline, line, prose } from '../../messages/inline.ts';
import { type ReturnsWords, returnsWords } from '../../messages/report/returns.ts';
import { returnSentences } from '../../messages/sentences/returns.ts';
import { terms } from '../../messages/terms.ts';
import { type BreakEvenView, buildBreakEvenView } from './break-even-view.ts';
import { buildStepsView } from './campaign-steps-view.ts';
import { buildCampaignsView, type CampaignsView } from './campaigns-view.ts';
import { differsToday } from './cash-view.ts';
import { buildEvidenceView, type EvidenceView } from './evidence-view.ts';
import { buildHistogramView, type HistogramView } from './histogram-view.ts';
import { moneyStated } from './money.ts';
import { printed } from './printed.ts';
import { buildRealisedView, type RealisedView } from './realised-view.ts';
import { buildReturnsCash, type ReturnsCashView } from './returns-cash.ts';
import { buildRankingView } from './returns-ranking-view.ts';
import { buildScenariosView, type ScenariosView } from './scenarios-view.ts';
import { formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView, NoteView, SectionView } from './section-view.ts';
import { buildTornadoView, type TornadoView } from './tornado-view.ts';
import { buildWhatIfView, type WhatIfView } from './what-if-view.ts';

/** Parts are null where the strategy has nothing for them. */
export interface ReturnsView extends SectionView {
  readonly cash: ReturnsCashView | null;
  readonly discounted: Inline | null;
  readonly notes: readonly NoteView[];
  readonly evidence: EvidenceView | null;
  readonly realised: RealisedView | null;
  readonly histogram: HistogramView | null;
  readonly tornado: TornadoView | null;
  readonly whatIf: WhatIfView | null;
  readonly scenarios: ScenariosView | null;
  readonly breakEven: BreakEvenView | null;
  readonly ranking: FindingView | null;
  readonly campaigns: CampaignsView | null;
  readonly steps: FindingView | null;
}

/** @param model the numbers of the strategy for the what-if; without it there is none */
export function buildReturnsView(input: SectionInput, model?: ModelInput): ReturnsView {
  const { strategy, language } = input;
  const words = returnsWords[language];
  const { benefits, costs } = moneyStated(strategy);
  const money = benefits || costs;
  return {
    id: 'returns',
    number: 8,
    question: terms[language].section.returns,
    answer: answer(input, words),
    seeds: 'G8',
    cash: money ? buildReturnsCash(input, words) : null,
    discounted: benefits && costs ? discounted(input, words) : null,
    notes: notes(input, words),
    evidence: buildEvidenceView(input, words),
    realised: benefits ? buildRealisedView(input, words) : null,
    histogram: benefits && costs ? buildHistogramView(input, words) : null,
    tornado: benefits ? buildTornadoView(input, words) : null,
    whatIf: money && model ? buildWhatIfView(input, model) : null,
    scenarios: money ? buildScenariosView(input, words) : null,
    breakEven: benefits && costs ? buildBreakEvenView(input, words) : null,
    ranking: buildRankingView(input),
    campaigns: buildCampaignsView(input, words),
    steps: buildStepsView(input),
  };
}

function answer(input: SectionInput, words: ReturnsWords): Inline {
  if (!moneyStated(input.strategy).benefits) return words.nothingStated;
  const { finance, reforecast } = input.results;
  const { moneyCompact } = formatsOf(input);
  const npv = printed('finance.npv', finance.npv, moneyCompact(Math.abs(finance.npv)));
  const today = printed('reforecast.npv', reforecast.npv, moneyCompact(Math.abs(reforecast.npv)));
  const changed = differsToday(input) && moneyCompact(reforecast.npv) !== moneyCompact(finance.npv);
  if (finance.npv < 0) {
    if (!changed) return words.short(npv);
    return reforecast.npv < 0 ? words.shortShort(npv, today) : words.shortToday(npv, today);
  }
  if (!changed) return words.above(npv);
  return reforecast.npv < 0 ? words.aboveShort(npv, today) : words.aboveToday(npv, today);
}

/** How the two present values make the npv, and the rate of return or why there is none. */
function discounted(input: SectionInput, words: ReturnsWords): Inline {
  const { finance, plan } = input.results;
  const formats = formatsOf(input);
  const sentences = returnSentences[input.language];
  const first = words.discounted({
    rate: printed('finance.discountRate', plan.discountRate, formats.rate(plan.discountRate)),
    benefits: printed('finance.pvBenefits', finance.pvBenefits, formats.money(finance.pvBenefits)),
    costs: printed('finance.pvCosts', finance.pvCosts, formats.money(finance.pvCosts)),
    npv: printed('finance.npv', finance.npv, formats.money(finance.npv)),
  });
  const rate =
    finance.irr === null
      ? finance.irrReason === 'several'
        ? sentences.severalIrr
        : sentences.noIrr
      : words.irr(printed('finance.irr', finance.irr, formats.rate(finance.irr)));
  return line`${first} ${rate}`;
}

function notes(input: SectionInput, words: ReturnsWords): readonly NoteView[] {
  const { strategy, results } = input;
  const { beyondPlan } = results.finance;
  const { moneyCompact } = formatsOf(input);
  const worth = printed('finance.beyondPlan', beyondPlan, moneyCompact(Math.abs(beyondPlan)));
  const unquantified = strategy.benefits.flatMap(({ name, unquantified: text }) =>
    text === undefined ? [] : [line`${name}: ${prose(text)}`],
  );
  return [
    ...(Math.round(beyondPlan) === 0
      ? []
      : [
          {
            title: words.beyondTitle,
            paragraphs: [beyondPlan > 0 ? words.beyond(worth) : words.beyondLess(worth)],
          },
        ]),
    ...(unquantified.length > 0 ? [{ title: words.unquantifiedTitle, paragraphs: unquantified }] : []),
  ];
}

/** How far things may go before the plan no longer pays: costs, discount rate, each benefit. */
import type { Results } from '../../language/schema/results.ts';
import { type Inline, plainText } from '../../messages/inline.ts';
import type { ReturnsWords } from '../../messages/report/returns.ts';
import { inputAt } from './inputs.ts';
import { printed } from './printed.ts';
import { byId, formatsOf, type SectionInput } from './section-input.ts';

export interface BreakEvenView {
  /** Begins every line. */
  readonly title: string;
  readonly lines: readonly { readonly text: Inline; readonly value: Inline; readonly note?: string }[];
}

type Threshold = Results['breakEven'][number];

export function buildBreakEvenView(input: SectionInput, words: ReturnsWords): BreakEvenView | null {
  const { finance } = input.results;
  const lines = [...wholeLines(input, words), ...benefitLines(input, words)];
  if (lines.length === 0) return null;
  return { title: finance.npv < 0 ? words.breakEvenNegative : words.breakEvenTitle, lines };
}

/** The ratio of benefits to costs is the share of plan that costs may rise to; irr the rate that may be asked. */
function wholeLines(input: SectionInput, words: ReturnsWords): BreakEvenView['lines'] {
  const { benefitCostRatio, irr } = input.results.finance;
  const { rate } = formatsOf(input);
  return [
    ...(benefitCostRatio === null || benefitCostRatio <= 0
      ? []
      : [
          {
            text: words.costsUnder,
            value: words.ofPlan(
              printed('finance.benefitCostRatio', benefitCostRatio, rate(benefitCostRatio, 0)),
            ),
          },
        ]),
    // Nobody can ask for less than nothing: a plan that never earns back its money has no such rate.
    ...(irr === null || irr < 0
      ? []
      : [{ text: words.rateUnder, value: printed('finance.irr', irr, rate(irr)) }]),
  ];
}

function benefitLines(input: SectionInput, words: ReturnsWords): BreakEvenView['lines'] {
  const { breakEven } = input.results;
  const names = byId(input.strategy.benefits);
  const named = (list: readonly Threshold[]) => list.map(({ id }) => names.get(id)?.name ?? id).join(', ');
  const spared = breakEven.filter(({ reason }) => reason === 'positive-without');
  const hopeless = breakEven.filter(({ reason }) => reason === 'none');
  return [
    ...(spared.length === 0
      ? []
      : [
          {
            text: spared.length === breakEven.length ? words.anyOneFails : words.anyOf(named(spared)),
            value: worstWithout(input, spared, words),
          },
        ]),
    ...breakEven.flatMap((threshold) => thresholdLine(input, threshold, words)),
    ...(hopeless.length === 0 ? [] : [{ text: words.notEnough(named(hopeless)), value: '' }]),
  ];
}

/** What is left if the weightiest of these benefits fails. */
function worstWithout(input: SectionInput, spared: readonly Threshold[], words: ReturnsWords): Inline {
  const { moneyCompact } = formatsOf(input);
  const left = spared.flatMap(({ id }) => {
    const npv = input.results.benefits.find((benefit) => benefit.id === id)?.npvWithout ?? null;
    return npv === null ? [] : [{ id, npv }];
  });
  const worst = left.toSorted((a, b) => a.npv - b.npv)[0];
  if (!worst) return '';
  return words.atWorst(printed(`benefits.${worst.id}.npvWithout`, worst.npv, moneyCompact(worst.npv)));
}

function thresholdLine(input: SectionInput, { id, value, likely }: Threshold, words: ReturnsWords) {
  if (value === null) return [];
  const benefit = input.strategy.benefits.find((candidate) => candidate.id === id);
  const path = `benefits.${id}.${benefit?.change ? 'change' : 'saving'}`;
  const stated = inputAt(input.strategy, path, formatsOf(input));
  if (!stated) return [];
  return [
    {
      text: words.atLeast(stated.thing),
      value: printed(`breakEven.${id}.value`, value, stated.print(value, likely)),
      note: plainText(words.planHas(stated.print(likely, value))),
    },
  ];
}

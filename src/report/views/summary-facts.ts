/** The four key facts: cost, return, payback, chance. What is not stated is said in words. */
import { addMonths } from '../../lib/calendar.ts';
import type { Inline } from '../../messages/inline.ts';
import { changesWords } from '../../messages/report/changes.ts';
import type { SummaryWords } from '../../messages/report/summary.ts';
import { returnSentences } from '../../messages/sentences/returns.ts';
import { differsToday } from './cash-view.ts';
import { type MoneyStated, moneyStated } from './money.ts';
import { printed } from './printed.ts';
import { formatsOf, type SectionInput } from './section-input.ts';
import { statesRanges } from './stated-ranges.ts';

export interface FactView {
  readonly label: string;
  readonly value: Inline;
  /** Words in place of a figure are set smaller. */
  readonly inWords: boolean;
  readonly lines: readonly Inline[];
}

export function summaryFacts(input: SectionInput, words: SummaryWords): readonly FactView[] {
  const stated = moneyStated(input.strategy);
  return [
    costFact(input, words, stated),
    returnFact(input, words, stated),
    paybackFact(input, words, stated),
    chanceFact(input, words, stated),
  ];
}

const inWords = (label: string, value: string, ...lines: readonly Inline[]): FactView => ({
  label,
  value,
  inWords: true,
  lines,
});

function costFact(input: SectionInput, words: SummaryWords, stated: MoneyStated): FactView {
  if (!stated.costs) return inWords(words.costs, words.notStated, words.noCosts);
  const { finance, costTotals } = input.results;
  const formats = formatsOf(input);
  const total = printed('costTotals.total', costTotals.total, formats.moneyCompact(costTotals.total));
  const first = costTotals.firstYearShare;
  const { spent, planned } = costTotals;
  return {
    label: words.costs,
    value: printed('finance.pvCosts', finance.pvCosts, formats.moneyCompact(finance.pvCosts)),
    inWords: false,
    lines: [
      first === null || input.results.plan.months <= 12
        ? words.inCash(total)
        : first === 1
          ? words.inCashAllFirst(total)
          : words.inCashFirst(total, printed('costTotals.firstYearShare', first, formats.rate(first, 0))),
      ...(stated.benefits && finance.peakFunding > 0
        ? [
            words.deepest(
              printed('finance.peakFunding', finance.peakFunding, formats.moneyCompact(finance.peakFunding)),
            ),
          ]
        : []),
      ...(spent !== null && planned !== null
        ? [
            words.spent({
              spent: printed('costTotals.spent', spent, formats.moneyCompact(spent)),
              planned: printed('costTotals.planned', planned, formats.moneyCompact(planned)),
            }),
          ]
        : []),
    ],
  };
}

function returnFact(input: SectionInput, words: SummaryWords, stated: MoneyStated): FactView {
  if (!stated.benefits) return inWords(words.returns, words.notStated, words.noBenefits);
  const { finance, reforecast, approved } = input.results;
  const formats = formatsOf(input);
  const tone = (value: number) => (value < 0 ? 'loss' : undefined);
  return {
    label: finance.npv < 0 ? words.returnsLess : words.returns,
    value: printed('finance.npv', finance.npv, formats.moneyCompact(finance.npv), tone(finance.npv)),
    inWords: false,
    lines: [
      ...(approved
        ? [
            changesWords[input.language].approvedOn(
              printed('approved.npv', approved.npv, formats.moneyCompact(approved.npv)),
              formats.dayInSentence(approved.asOf),
            ),
          ]
        : []),
      ...(finance.roi === null
        ? []
        : [words.roi(printed('finance.roi', finance.roi, formats.rate(finance.roi, 0)))]),
      ...(differsToday(input)
        ? [
            words.today(
              printed(
                'reforecast.npv',
                reforecast.npv,
                formats.moneyCompact(reforecast.npv),
                tone(reforecast.npv),
              ),
            ),
          ]
        : []),
    ],
  };
}

function paybackFact(input: SectionInput, words: SummaryWords, stated: MoneyStated): FactView {
  if (!stated.benefits || !stated.costs) return inWords(words.paidBack, words.notKnown, words.needsMoney);
  const { finance, plan } = input.results;
  const formats = formatsOf(input);
  const months = finance.paybackMonths;
  if (months === null) {
    const last = finance.years.at(-1);
    const missing = Math.abs(last?.cumulative ?? 0);
    const path = `finance.years.${last?.year ?? 1}.cumulative`;
    return inWords(
      words.paidBack,
      words.notWithinPlan,
      words.missing(printed(path, last?.cumulative ?? 0, formats.moneyCompact(missing))),
      ...paybackToday(input, words),
    );
  }
  if (months === 0)
    return inWords(words.paidBack, words.atOnce, returnSentences[input.language].nothingToPayBack);
  const month = Math.ceil(months);
  return {
    label: words.paidBack,
    value: printed('finance.paybackMonths', months, formats.months(months, { digits: 0 })),
    inWords: false,
    lines: [
      words.paidBackIn(
        formats.inMonth(addMonths(plan.start, month - 1)),
        formats.plainNumber(month),
        formats.plainNumber(plan.months),
      ),
      ...paybackToday(input, words),
    ],
  };
}

function paybackToday(input: SectionInput, words: SummaryWords): readonly Inline[] {
  if (!differsToday(input)) return [];
  const months = input.results.reforecast.finance.paybackMonths;
  if (months === null) return input.results.finance.paybackMonths === null ? [] : [words.notPaidBackToday];
  const text = formatsOf(input).plainNumber(Math.ceil(months));
  return [words.paidBackToday(printed('reforecast.finance.paybackMonths', months, text))];
}

function chanceFact(input: SectionInput, words: SummaryWords, stated: MoneyStated): FactView {
  const { simulation, evidence } = input.results;
  if (!stated.benefits || !stated.costs) return inWords(words.chance, words.notKnown, words.needsMoney);
  const formats = formatsOf(input);
  const assumed = evidence.byGrade.find(({ id }) => id === 'assumed')?.share ?? 0;
  const rests =
    assumed > 0
      ? [words.assumed(printed('evidence.byGrade.assumed.share', assumed, formats.rate(assumed, 0)))]
      : [];
  if (!simulation || !statesRanges(input.results))
    return inWords(words.chance, words.notKnown, words.noRanges, ...rests);
  const percentile = (key: 'p10' | 'p90') =>
    printed(`simulation.${key}`, simulation[key], formats.moneyCompact(simulation[key]));
  const probability = simulation.probabilityPositive;
  return {
    label: words.chance,
    value: printed('simulation.probabilityPositive', probability, formats.chance(probability)),
    inWords: false,
    lines: [words.range(percentile('p10'), percentile('p90')), ...rests],
  };
}

/** The large cash chart: plan, today, scenarios, the band of the runs, payback and deepest point. */
import { addMonths } from '../../lib/calendar.ts';
import { capital } from '../../messages/capital.ts';
import { type Inline, line } from '../../messages/inline.ts';
import type { ReturnsWords } from '../../messages/report/returns.ts';
import { summaryWords } from '../../messages/report/summary.ts';
import { returnSentences } from '../../messages/sentences/returns.ts';
import { type CashView, cashLine, cashOf, differsToday, reportDay } from './cash-view.ts';
import { planLength } from './plan-length.ts';
import { printed } from './printed.ts';
import { formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView } from './section-view.ts';
import { statesRanges } from './stated-ranges.ts';
import { yearTable } from './year-table.ts';

export interface ReturnsCashView extends FindingView {
  readonly chart: CashView;
}

/** More scenarios than this would be a thicket; all of them stand in their table. */
const SHOWN_SCENARIOS = 4;

export function buildReturnsCash(input: SectionInput, words: ReturnsWords): ReturnsCashView {
  const { results, language } = input;
  const { finance, plan } = results;
  const labels = summaryWords[language];
  const formats = formatsOf(input);
  const cash = cashOf(finance);
  const months = finance.paybackMonths;
  const deepest = cash.reduce((at, value, month) => (value < (cash[at] ?? 0) ? month : at), 0);
  const rate = printed('finance.discountRate', plan.discountRate, formats.rate(plan.discountRate));
  const npv = printed('finance.npv', finance.npv, formats.moneyCompact(finance.npv));
  return {
    finding: finding(input, words),
    subtitle: labels.cumulative,
    caption: labels.worthOne(rate, npv),
    table: yearTable(input),
    chart: {
      start: plan.start,
      months: plan.months,
      lines: cashLines(input),
      band: band(input, words),
      day: reportDay(input),
      payback:
        months === null || months === 0
          ? null
          : { month: months, text: capital(words.paidBack(formats.plainNumber(Math.ceil(months)))) },
      deepest:
        finance.peakFunding > 0
          ? {
              month: deepest,
              cash: cash[deepest] ?? 0,
              text: words.deepest(
                printed(
                  'finance.peakFunding',
                  finance.peakFunding,
                  formats.moneyCompact(-finance.peakFunding),
                ),
                formats.monthLabel(addMonths(plan.start, Math.max(0, deepest - 1))),
              ),
            }
          : null,
    },
  };
}

function cashLines(input: SectionInput): CashView['lines'] {
  const { results, strategy, language } = input;
  const labels = summaryWords[language];
  const others = strategy.scenarios.flatMap(({ id, name }) => {
    const finance = Object.hasOwn(results.scenarios, id) ? results.scenarios[id] : undefined;
    return finance ? [cashLine(input, 'other', finance, `scenarios.${id}`, name)] : [];
  });
  return [
    cashLine(input, 'plan', results.finance, 'finance', labels.asPlanned),
    ...(differsToday(input)
      ? [cashLine(input, 'measured', results.reforecast.finance, 'reforecast.finance', labels.onMeasurements)]
      : []),
    ...others.slice(0, SHOWN_SCENARIOS),
  ];
}

/** From time 0, where nothing is uncertain yet but what stands there. */
function band({ results, strategy }: SectionInput, words: ReturnsWords): CashView['band'] {
  const { simulation, finance } = results;
  if (!simulation || (!statesRanges(results) && strategy.risks.length === 0)) return null;
  const start = finance.upfront.benefits - finance.upfront.costs;
  return {
    low: [start, ...simulation.band.map(({ p10 }) => p10)],
    high: [start, ...simulation.band.map(({ p90 }) => p90)],
    text: words.band,
  };
}

function finding(input: SectionInput, words: ReturnsWords): Inline {
  const { finance, reforecast, plan } = input.results;
  const formats = formatsOf(input);
  const sentences = returnSentences[input.language];
  const inMonth = (path: string, months: number) =>
    printed(`${path}.paybackMonths`, months, formats.inMonth(addMonths(plan.start, Math.ceil(months) - 1)));
  if (finance.paybackMonths === 0) return sentences.nothingToPayBack;
  if (finance.paybackMonths === null) {
    const last = finance.years.at(-1);
    const cash = last?.cumulative ?? 0;
    const path = `finance.years.${last?.year ?? 1}.cumulative`;
    const missing = printed(path, cash, formats.moneyCompact(Math.abs(cash)));
    return sentences.doesNotPayBack({ months: planLength(input), missing });
  }
  const peak = printed('finance.peakFunding', finance.peakFunding, formats.moneyCompact(finance.peakFunding));
  const first = words.backAtZero({ peak, inMonth: inMonth('finance', finance.paybackMonths) });
  return line`${first}${todayPayback(reforecast.finance.paybackMonths, finance.paybackMonths, words, inMonth)}`;
}

/** Nothing where today's month of payback is the planned one. */
function todayPayback(
  today: number | null,
  planned: number,
  words: ReturnsWords,
  inMonth: (path: string, months: number) => Inline,
): Inline {
  if (today === null) return words.todayNotBack;
  if (today === 0 || Math.ceil(today) === Math.ceil(planned)) return '';
  return words.todayBack(inMonth('reforecast.finance', today));
}

/** The one chart of section 1: cumulative cash as planned and on today's measurements. */
import { addMonths } from '../../lib/calendar.ts';
import type { Inline } from '../../messages/inline.ts';
import type { SummaryWords } from '../../messages/report/summary.ts';
import { returnSentences } from '../../messages/sentences/returns.ts';
import { type CashView, cashLine, differsToday, reportDay } from './cash-view.ts';
import { moneyStated } from './money.ts';
import { planLength } from './plan-length.ts';
import { printed } from './printed.ts';
import { formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView } from './section-view.ts';
import { yearTable } from './year-table.ts';

export function summaryCash(
  input: SectionInput,
  words: SummaryWords,
): (FindingView & { readonly chart: CashView }) | null {
  const { results, strategy } = input;
  const stated = moneyStated(strategy);
  if (!stated.benefits && !stated.costs) return null;
  const { finance, reforecast, plan } = results;
  const formats = formatsOf(input);
  const today = differsToday(input);
  const lines = [
    cashLine(input, 'plan', finance, 'finance', words.asPlanned),
    ...(today
      ? [cashLine(input, 'measured', reforecast.finance, 'reforecast.finance', words.onMeasurements)]
      : []),
  ];
  const rate = printed('finance.discountRate', plan.discountRate, formats.rate(plan.discountRate));
  const npv = printed('finance.npv', finance.npv, formats.moneyCompact(finance.npv));
  const now = printed('reforecast.npv', reforecast.npv, formats.moneyCompact(reforecast.npv));
  return {
    finding: paybackSentence(input),
    subtitle: words.cumulative,
    caption: today ? words.worthTwo(rate, npv, now) : words.worthOne(rate, npv),
    table: yearTable(input),
    chart: {
      start: plan.start,
      months: plan.months,
      lines,
      band: null,
      day: reportDay(input),
      payback: null,
      deepest: null,
    },
  };
}

/** When the plan is back at zero, or what is missing at its end. */
export function paybackSentence(input: SectionInput): Inline {
  const { finance, plan } = input.results;
  const formats = formatsOf(input);
  const sentences = returnSentences[input.language];
  const months = finance.paybackMonths;
  if (months === null) {
    const last = finance.years.at(-1);
    const cash = last?.cumulative ?? 0;
    const missing = printed(
      `finance.years.${last?.year ?? 1}.cumulative`,
      cash,
      formats.moneyCompact(Math.abs(cash)),
    );
    return sentences.doesNotPayBack({ months: planLength(input), missing });
  }
  if (months === 0) return sentences.nothingToPayBack;
  const month = Math.ceil(months);
  return sentences.paysBack({
    inMonth: formats.inMonth(addMonths(plan.start, month - 1)),
    month: printed('finance.paybackMonths', months, formats.plainNumber(month)),
    ofMonths: formats.plainNumber(plan.months),
    peak: printed('finance.peakFunding', finance.peakFunding, formats.moneyCompact(finance.peakFunding)),
  });
}

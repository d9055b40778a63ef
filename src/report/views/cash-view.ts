/** Cumulative cash by month: the plan, today's measurements, and on request other scenarios and the band. */
import type { Finance } from '../../language/schema/results.ts';
import { addMonths, daysBetween, firstDayOfMonth, lastDayOfMonth } from '../../lib/calendar.ts';
import type { Figure, Inline } from '../../messages/inline.ts';
import { printed } from './printed.ts';
import { formatsOf, type SectionInput } from './section-input.ts';

export interface CashLine {
  readonly kind: 'plan' | 'measured' | 'other';
  /** Before the plan, then at the end of each month. */
  readonly cash: readonly number[];
  readonly end: Figure;
  readonly name: string;
}

export interface CashView {
  /** First month of the plan. */
  readonly start: string;
  readonly months: number;
  readonly lines: readonly CashLine[];
  /** Tenth and ninetieth percentile at the end of each month. */
  readonly band: {
    readonly low: readonly number[];
    readonly high: readonly number[];
    readonly text: string;
  } | null;
  /** The day of the report in months from the start; null outside the plan. */
  readonly day: { readonly at: number; readonly text: string } | null;
  readonly payback: { readonly month: number; readonly text: string } | null;
  readonly deepest: { readonly month: number; readonly cash: number; readonly text: Inline } | null;
}

/** Time 0, then the end of each month. */
export function cashOf({ upfront, months }: Finance): readonly number[] {
  return [upfront.benefits - upfront.costs, ...months.map(({ cumulative }) => cumulative)];
}

/** A line with its end value, which is the cumulative cash of the last plan year. */
export function cashLine(
  input: SectionInput,
  kind: CashLine['kind'],
  finance: Finance,
  path: string,
  name: string,
): CashLine {
  const last = finance.years.at(-1);
  const cash = last?.cumulative ?? 0;
  const text = formatsOf(input).moneyCompact(cash);
  return {
    kind,
    cash: cashOf(finance),
    end: printed(`${path}.years.${last?.year ?? 1}.cumulative`, cash, text),
    name,
  };
}

export function reportDay(input: SectionInput): CashView['day'] {
  const { asOf, plan } = input.results;
  const from = firstDayOfMonth(plan.start);
  const end = lastDayOfMonth(addMonths(plan.start, plan.months - 1));
  if (asOf < from || asOf > end) return null;
  const share = (daysBetween(from, asOf) + 1) / (daysBetween(from, end) + 1);
  return { at: share * plan.months, text: formatsOf(input).day(asOf) };
}

/** Whether anything was measured, paid or stopped that makes today's case differ from the plan. */
export function differsToday({ results }: SectionInput): boolean {
  const { reforecast, finance } = results;
  return Math.abs(reforecast.npv - finance.npv) > 1e-9 * Math.max(1, Math.abs(finance.npv));
}

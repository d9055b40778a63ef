/** What the views of section 5 ask of a KPI: how far it is from its plan, and how its values are written. */
import type { Kpi } from '../../language/schema/kpis.ts';
import type { KpiResult } from '../../language/schema/results.ts';
import type { Day } from '../../lib/calendar.ts';
import { decimalOf } from '../../lib/decimal.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { noBreak } from '../../messages/formats/spaces.ts';
import type { Figure, Inline } from '../../messages/inline.ts';
import { kpiChartWords } from '../../messages/report/kpis.ts';
import { printed } from './printed.ts';

/** A KPI of the strategy with its result. */
export interface Standing {
  readonly kpi: Kpi;
  readonly result: KpiResult;
}

/** Progress may lag so far behind the plan before a KPI stops being on track. */
export const TOLERANCE = 0.05;

/**
 * Share of the whole way by which a KPI is ahead of its plan; negative when it is behind, null when nothing can be
 * compared. A KPI that is to stay within a range is a whole way behind while it is outside, and level while inside.
 */
export function aheadOfPlan({ kpi, result }: Standing): number | null {
  if (kpi.direction === 'band') {
    if (result.measured === null || result.status === 'stale') return null;
    return result.status === 'off-track' ? -1 : 0;
  }
  if (result.progress === null || result.expectedProgress === null) return null;
  return result.progress - result.expectedProgress;
}

/** Furthest behind its plan first; those that cannot be compared come last, in the order of the strategy. */
export function furthestBehindFirst(standings: readonly Standing[]): readonly Standing[] {
  const lag = (standing: Standing) => aheadOfPlan(standing) ?? Number.POSITIVE_INFINITY;
  return [...standings].sort((a, b) => {
    const [first, second] = [lag(a), lag(b)];
    return first === second ? 0 : first - second;
  });
}

/** Fields of a KPI's result that are values in its unit. */
export type ValueField =
  | 'measured'
  | 'expected'
  | 'expectedToday'
  | 'forecast'
  | 'neededToday'
  | 'baseline'
  | 'lastTarget';

/**
 * A value of a KPI as a figure; null where the result has none. `beside` are the values it is compared with: where it
 * would look like one of them and is another, it is printed with more digits.
 */
export function kpiFigure(
  { kpi, result }: Standing,
  field: ValueField,
  formats: Formats,
  ...beside: readonly (number | null | undefined)[]
): Figure | null {
  const value = result[field];
  if (value === null) return null;
  const others = beside.flatMap((other) => (typeof other === 'number' && other !== value ? [other] : []));
  const text =
    beyondWhole({ kpi, result }, value, formats) ??
    textBeside(value, others, kpi.unit, formats, isStated(field));
  return printed(`kpis.${kpi.id}.${field}`, value, text);
}

function textBeside(
  value: number,
  others: readonly number[],
  unit: string,
  formats: Formats,
  stated: boolean,
): string {
  const text = kpiText(value, unit, formats, stated);
  // The other may be one that an author wrote, or one that was worked out.
  const looksAlike = (other: number) =>
    [true, false].some((written) => kpiText(other, unit, formats, written) === text);
  const alike = others.filter(looksAlike);
  return alike.length === 0 ? text : formats.quantity(value, unit, ...alike);
}

/** What an author wrote is printed as it was written; what was worked out has three digits or so. */
function isStated(field: ValueField): boolean {
  return field === 'measured' || field === 'baseline' || field === 'lastTarget';
}

/**
 * A straight line may leave 0 … 100 % where the KPI itself, a share of something, cannot: then the end it passes is
 * named. Null within, and for a KPI that has been, or is to be, outside itself.
 */
export function beyondWhole(standing: Standing, value: number, formats: Formats): string | null {
  if (isWithinWhole(value) || !isShare(standing)) return null;
  const words = kpiChartWords[formats.language];
  return value > 1 ? words.over(formats.rate(1)) : words.under(formats.rate(0));
}

/** Whether a KPI is a share of something: in per cent, and never out of 0 … 100 % by plan or measurement. */
export function isShare({ kpi, result }: Standing): boolean {
  const known = [...result.path, ...result.measurements];
  return kpi.unit === '%' && known.every(({ value }) => isWithinWhole(value));
}

function isWithinWhole(value: number): boolean {
  return value >= 0 && value <= 1;
}

/** A value of a KPI in its unit. Amounts from a million on are shortened. */
function kpiText(value: number, unit: string, formats: Formats, stated: boolean): string {
  const size = Math.abs(value);
  if (unit === formats.currency && size >= 1e6) return formats.moneyCompact(value);
  if (stated || unit === '%' || size < 10) return formats.quantity(value, unit);
  if (unit === formats.currency) return size < 100 ? formats.unitPrice(value) : formats.money(value);
  return formats.quantity(decimalOf(value, size < 100 ? 1 : 0).value, unit);
}

/** A value that nobody wrote: three digits or so. */
export function reckonedText(value: number, unit: string, formats: Formats): string {
  return kpiText(value, unit, formats, false);
}

/** The range a KPI is to stay in: “3–5 days”; without a unit where that is named beside. */
export function bandText(kpi: Kpi, formats: Formats, unit: string = kpi.unit): Inline | null {
  if (!kpi.band) return null;
  const [low, high] = [kpi.band[0].value, kpi.band[1].value];
  if (unit === '%') return formats.rateRange(low, high);
  if (unit === formats.currency) return formats.moneyRange(low, high);
  const range = formats.numberRange(low, high);
  return unit === '' ? range : `${range}${noBreak}${unit}`;
}

/** The unit in words, where no sign beside the values says it. */
export function unitText({ unit }: Kpi, formats: Formats): string | undefined {
  return unit === '%' || unit === formats.currency || unit === '' ? undefined : unit;
}

/** A value in a cell or at a line, where a unit in words would take too much room: it is named beside. */
export function shortFigure(standing: Standing, field: ValueField, formats: Formats): Figure | null {
  const figure = kpiFigure(standing, field, formats);
  const value = standing.result[field];
  if (figure === null || value === null || unitText(standing.kpi, formats) === undefined) return figure;
  return { ...figure, text: kpiText(value, '', formats, isStated(field)) };
}

/** The same for a value that is no field of the result, such as a target before the last. */
export function shortText(value: number, { unit }: Kpi, formats: Formats): string {
  return reckonedText(value, unit === '%' || unit === formats.currency ? unit : '', formats);
}

/** Whether the last measurement is on the wrong side of the red flag, and the plan has already passed it. */
export function beyondRedFlag({ kpi, result }: Standing): boolean {
  if (!kpi.redFlag || result.measured === null || result.status !== 'off-track') return false;
  const flag = kpi.redFlag.value;
  return kpi.direction === 'down' ? result.measured > flag : result.measured < flag;
}

/**
 * What the business case needs on the report's date, where that differs from the baseline: before the first effect is
 * due it needs nothing new.
 */
export function neededFigure(standing: Standing, formats: Formats): Figure | null {
  const { neededToday, baseline } = standing.result;
  if (neededToday === null || Math.abs(neededToday - baseline) <= Math.abs(baseline) * 1e-6) return null;
  return kpiFigure(standing, 'neededToday', formats);
}

/** Whether a KPI keeps to its plan and is still below what the business case needs on the report's date. */
export function missesCase({ kpi, result }: Standing): boolean {
  if (result.status !== 'on-track' && result.status !== 'achieved') return false;
  if (result.neededToday === null || result.measured === null) return false;
  const short =
    kpi.direction === 'down' ? result.measured - result.neededToday : result.neededToday - result.measured;
  // Less than a thousandth of the value is not worth a sentence.
  return short > Math.abs(result.neededToday) * 1e-3;
}

/** The first day on which a KPI was measured at its last target, where it no longer is; null for any other KPI. */
export function lostTargetOn({ kpi, result }: Standing): Day | null {
  const { reachedOn, on, status } = result;
  if (kpi.direction === 'band' || reachedOn === null || on === null || reachedOn > on) return null;
  return status === 'achieved' || status === 'stale' ? null : reachedOn;
}

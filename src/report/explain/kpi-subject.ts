/** A KPI being explained, and how its values and days stand in formulas. */
import type { Kpi } from '../../language/schema/kpis.ts';
import type { KpiResult } from '../../language/schema/results.ts';
import { type Day, dayNumber } from '../../lib/calendar.ts';
import type { ExplanationView, SourceLine, TermView } from '../views/explanation-view.ts';
import { reckonedText } from '../views/kpi-standing.ts';
import type { ExplainContext } from './context.ts';

export interface Subject {
  readonly kpi: Kpi;
  readonly result: KpiResult;
  readonly context: ExplainContext;
}

/** What differs between the figures of a KPI. */
export type Explained = Omit<ExplanationView, 'figure' | 'name'> & { readonly what: string };

/** A value of the KPI in its unit, as a term. */
export function valueTerm(
  { kpi, context }: Subject,
  symbol: string,
  name: string,
  value: number,
  more: { readonly figure?: string; readonly place?: SourceLine } = {},
): TermView {
  return { symbol, name, value, text: reckonedText(value, kpi.unit, context.formats), ...more };
}

/** A day as the number that formulas reckon with. */
export function dayTerm({ context }: Subject, symbol: string, name: string, day: Day): TermView {
  return { symbol, name, value: dayNumber(day), text: context.formats.day(day) };
}

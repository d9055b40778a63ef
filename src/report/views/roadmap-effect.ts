/** When the benefits of an initiative begin, and when they are whole. */

import type { Initiative } from '../../language/schema/initiatives.ts';
import type { BenefitResult } from '../../language/schema/results.ts';
import { type Month, monthsBetween } from '../../lib/calendar.ts';
import { byId, type SectionInput } from './section-input.ts';

/** In months from a start. */
export interface EffectSpan {
  readonly from: number;
  readonly full: number;
}

/** From the first of its benefits that begins to the last that is whole. */
export function effectOf(
  { id }: Initiative,
  start: Month,
  { strategy, results }: SectionInput,
): EffectSpan | null {
  const resultOf = byId(results.benefits);
  const ends = byId(results.roadmap.initiatives);
  const offset = monthsBetween(start, results.plan.start);
  const spans = strategy.benefits.flatMap((benefit) => {
    // A benefit of several initiatives begins with the last of them, and is drawn there.
    const lastEnd = benefit.initiative
      .map((other) => ends.get(other)?.end ?? '')
      .reduce((last, end) => (end > last ? end : last), '');
    if (!benefit.initiative.includes(id) || ends.get(id)?.end !== lastEnd) return [];
    const span = effectSpan(resultOf.get(benefit.id), benefit.ramp);
    return span ? [{ from: span.from + offset, full: span.full + offset }] : [];
  });
  if (spans.length === 0) return null;
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    full: Math.max(...spans.map(({ full }) => full)),
  };
}

/** Plan months in which a counted benefit begins, and in which it is whole, even if that is after the plan. */
function effectSpan(result: BenefitResult | undefined, ramp: number): { from: number; full: number } | null {
  if (!result || result.npv === null || result.beginsInMonth === null) return null;
  const from = result.beginsInMonth;
  return { from, full: result.fullInMonth ?? from + Math.max(0, Math.ceil(ramp) - 1) };
}

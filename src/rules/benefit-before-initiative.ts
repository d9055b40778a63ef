import type { Benefit } from '../language/schema/benefits.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import { type Rule, weakness } from './rule.ts';
import { countedBenefits, initiativesOf } from './shared/benefits.ts';
import { monthAfter, monthOf, planMonth } from './shared/plan-months.ts';

/** A benefit begins after its initiatives have ended, and does not end before that. */
export const benefitBeforeInitiative: Rule<'benefit-before-initiative'> = {
  id: 'benefit-before-initiative',
  severity: weakness,
  example: {
    wrong: `
initiatives:
  - { id: card, name: One customer card, phase: base, start: 2027-01, months: 5 }
benefits:
  - { id: paper, name: No paper cards, initiative: card, saving: [30k, 44k, 50k], from: 2027-02 }`,
    right: `
initiatives:
  - { id: card, name: One customer card, phase: base, start: 2027-01, months: 5 }
benefits:
  - { id: paper, name: No paper cards, initiative: card, saving: [30k, 44k, 50k], from: 2027-06 }`,
  },
  *check({ strategy }) {
    for (const benefit of countedBenefits(strategy)) {
      const after = Math.max(
        ...initiativesOf(strategy, benefit).map((initiative) => monthAfter(strategy, initiative)),
      );
      const found = Number.isFinite(after) ? tooEarly(strategy, benefit, after) : undefined;
      if (!found) continue;
      yield {
        at: `benefits.${benefit.id}.${found.key}`,
        values: {
          benefit: benefit.name,
          edge: found.key === 'to' ? 'ends' : 'begins',
          month: monthOf(strategy, found.month),
          end: monthOf(strategy, after - 1),
        },
      };
    }
  },
};

/** What stands before `after`, the plan month from which on the benefit can come: its begin, its end, or a whole year. */
function tooEarly(
  strategy: Strategy,
  { from, to, years }: Benefit,
  after: number,
): { readonly key: string; readonly month: number } | undefined {
  const begin = from === undefined ? undefined : planMonth(strategy, from);
  if (begin !== undefined) return begin < after ? { key: 'from', month: begin } : undefined;
  const end = to === undefined ? undefined : planMonth(strategy, to);
  if (end !== undefined && end < after) return { key: 'to', month: end };
  // A year in which the initiatives end may hold what comes after them.
  const year = (years ?? []).findIndex(({ value }, index) => value > 0 && index * 12 + 12 <= after);
  return year < 0 ? undefined : { key: `years.${year}`, month: year * 12 };
}

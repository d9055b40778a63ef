import type { Benefit } from '../language/schema/benefits.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import { type Rule, weakness } from './rule.ts';
import { countedBenefits, initiativesOf } from './shared/benefits.ts';
import { type Outside, outsidePlan, type Stretch, yearsStretch } from './shared/outside-plan.ts';
import { monthAfter, planMonth } from './shared/plan-months.ts';

/** What a benefit brings lies within the plan: nothing else is counted. */
export const benefitOutsidePlan: Rule<'benefit-outside-plan'> = {
  id: 'benefit-outside-plan',
  severity: weakness,
  example: {
    wrong: `
plan: { title: Keep customers, start: 2027-01, months: 36 }
benefits:
  - { id: paper, name: No paper cards, initiative: card, years: [0, 40k, 44k, 44k] }`,
    right: `
plan: { title: Keep customers, start: 2027-01, months: 48 }
benefits:
  - { id: paper, name: No paper cards, initiative: card, years: [0, 40k, 44k, 44k] }`,
  },
  *check({ strategy }) {
    for (const benefit of countedBenefits(strategy)) {
      const { id, name, years } = benefit;
      const stretch = years ? yearsStretch(years) : stretchOf(strategy, benefit);
      for (const outside of stretch ? outsidePlan(strategy, stretch) : []) {
        yield { at: `benefits.${id}.${keyOf(benefit, outside)}`, values: { name, ...outside } };
      }
    }
  },
};

/** The plan months that are stated for the benefit. Null where its initiatives themselves run past the plan. */
function stretchOf(strategy: Strategy, benefit: Benefit): Stretch | null {
  const { plan } = strategy;
  const initiatives = initiativesOf(strategy, benefit);
  const after = Math.max(0, ...initiatives.map((initiative) => monthAfter(strategy, initiative)));
  if (benefit.from === undefined && after > plan.months) return null;
  const first = benefit.from === undefined ? after : planMonth(strategy, benefit.from);
  if (benefit.saving !== undefined && benefit.per === 'once') return { first, last: first };
  const end = benefit.to === undefined ? plan.months - 1 : planMonth(strategy, benefit.to);
  // Without an end of its own it runs to the plan's, and beyond if it begins only then.
  return { first, last: benefit.to === undefined ? Math.max(first, end) : end };
}

function keyOf({ years, from, to }: Benefit, { part }: Outside): string {
  if (years) return 'years';
  if (part === 'after') return 'to';
  return part === 'before' || from !== undefined || to === undefined ? 'from' : 'to';
}

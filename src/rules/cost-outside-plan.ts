import type { Cost } from '../language/schema/costs.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import { type Rule, weakness } from './rule.ts';
import { type Outside, outsidePlan, type Stretch, yearsStretch } from './shared/outside-plan.ts';
import { planMonth } from './shared/plan-months.ts';

/** What a cost line takes lies within the plan: nothing else is counted. */
export const costOutsidePlan: Rule<'cost-outside-plan'> = {
  id: 'cost-outside-plan',
  severity: weakness,
  example: {
    wrong: `
plan: { title: Keep customers, start: 2027-01, months: 36 }
costs:
  - { id: licences, name: Licences, category: software, initiative: card, amount: 2k, per: month, from: 2026-09 }`,
    right: `
plan: { title: Keep customers, start: 2027-01, months: 36 }
costs:
  - { id: pilot, name: Licences of the pilot, category: software, initiative: card, amount: 8k, per: upfront }
  - { id: licences, name: Licences, category: software, initiative: card, amount: 2k, per: month, from: 2027-01 }`,
  },
  *check({ strategy }) {
    for (const cost of strategy.costs) {
      const { id, name, years } = cost;
      const stretch = years ? yearsStretch(years) : stretchOf(strategy, cost);
      for (const outside of stretch ? outsidePlan(strategy, stretch) : []) {
        yield { at: `costs.${id}.${keyOf(cost, outside)}`, values: { name, ...outside } };
      }
    }
  },
};

/**
 * The plan months in which the line is paid. Null for what stands at time 0 (paid once before the plan, too), and for a
 * line whose initiative itself begins after the plan.
 */
function stretchOf(strategy: Strategy, { per, from, to, initiative }: Cost): Stretch | null {
  const { plan, initiatives } = strategy;
  if (per === 'upfront') return null;
  const own = initiatives.find(({ id }) => id === initiative);
  const first = planMonth(strategy, from ?? own?.start ?? plan.start);
  if (from === undefined && first >= plan.months) return null;
  if (per === 'once') return first < 0 ? null : { first, last: first };
  const end = to === undefined ? Math.max(first, plan.months - 1) : planMonth(strategy, to);
  return { first, last: end };
}

function keyOf({ years, from, to }: Cost, { part }: Outside): string {
  if (years) return 'years';
  if (part === 'after') return 'to';
  return part === 'before' || from !== undefined || to === undefined ? 'from' : 'to';
}

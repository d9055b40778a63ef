import type { Benefit } from '../language/schema/benefits.ts';
import type { Cost } from '../language/schema/costs.ts';
import type { Input } from '../language/schema/scalars.ts';
import { contradiction, type Rule } from './rule.ts';

/** A line has a range or a risk adjustment, not both. */
export const riskCountedTwice: Rule<'risk-counted-twice'> = {
  id: 'risk-counted-twice',
  severity: contradiction,
  example: {
    wrong: `
benefits:
  - { id: paper, name: No paper cards, initiative: card, saving: [30k, 44k, 50k], riskAdjustment: 10% }`,
    right: `
benefits:
  - { id: paper, name: No paper cards, initiative: card, saving: [30k, 44k, 50k] }`,
  },
  *check({ strategy: { benefits, costs } }) {
    for (const { id, name, riskAdjustment, ...benefit } of benefits) {
      if (riskAdjustment > 0 && hasRange(amountsOfBenefit(benefit))) {
        yield { at: `benefits.${id}.riskAdjustment`, values: { name } };
      }
    }
    for (const { id, name, riskAdjustment, ...cost } of costs) {
      if (riskAdjustment > 0 && hasRange(amountsOfCost(cost))) {
        yield { at: `costs.${id}.riskAdjustment`, values: { name } };
      }
    }
  },
};

type Amounts = readonly (Input | undefined)[];

function amountsOfBenefit({
  change,
  saving,
  upfront,
  years = [],
}: Pick<Benefit, 'change' | 'saving' | 'upfront' | 'years'>): Amounts {
  return [change, saving, upfront, ...years];
}

function amountsOfCost({
  amount,
  quantity,
  price,
  upfront,
  years = [],
}: Pick<Cost, 'amount' | 'quantity' | 'price' | 'upfront' | 'years'>): Amounts {
  return [amount, quantity, price, upfront, ...years];
}

function hasRange(amounts: Amounts): boolean {
  return amounts.some((amount) => amount?.range);
}

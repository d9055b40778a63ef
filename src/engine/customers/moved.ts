import type { BenefitResult, CampaignResult } from '../../language/schema/results.ts';
import type { CustomersResult } from '../../language/schema/results-customers.ts';
import type { Strategy } from '../../language/schema/strategy.ts';

type Moved = CustomersResult['moved'][number];
type Benefit = Strategy['benefits'][number];

const order: readonly Moved['id'][] = ['number', 'value', 'loyalty', 'cost'];

/**
 * What benefits and campaigns are worth by what they move: more customers, more worth of each, more loyalty, less cost.
 * Customers who move on to another segment are worth more: value. Savings and flows of money are less cost; a campaign
 * sells more to those who are there: value. Shares leave negative worths out.
 */
export function movedWorths(
  { plan, benefits }: Pick<Strategy, 'plan' | 'benefits'>,
  results: readonly BenefitResult[],
  campaigns: readonly CampaignResult[],
): Moved[] {
  const worths = [
    ...benefits.flatMap((benefit) => {
      const worth = results.find(({ id }) => id === benefit.id)?.npv ?? null;
      return worth === null ? [] : [{ path: `benefits.${benefit.id}`, moves: movedBy(benefit), worth }];
    }),
    ...campaigns.map(({ id, npv }) => ({ path: `campaigns.${id}`, moves: 'value' as const, worth: npv })),
  ];
  const positive = worths.reduce((sum, { worth }) => sum + Math.max(0, worth), 0);
  return order.map((id) => {
    const own = worths.filter(({ moves }) => moves === id);
    const gained = own.reduce((sum, { worth }) => sum + Math.max(0, worth), 0);
    return {
      id,
      weight: plan.objective?.[id] ?? null,
      items: own.map(({ path }) => path),
      worth: own.reduce((sum, { worth }) => sum + worth, 0),
      share: positive === 0 ? null : gained / positive,
    };
  });
}

/** What a benefit moves. */
export function movedBy({ lever }: Pick<Benefit, 'lever'>): Moved['id'] {
  switch (lever) {
    case 'acquired':
      return 'number';
    case 'retention':
      return 'loyalty';
    case 'moves':
    case 'revenue':
    case 'margin':
      return 'value';
    default:
      return 'cost';
  }
}

/** Whether a strategy speaks of money at all: a draft may not yet. */
import type { Strategy } from '../../language/schema/strategy.ts';

export interface MoneyStated {
  readonly benefits: boolean;
  readonly costs: boolean;
}

export function moneyStated({ benefits, costs, campaigns }: Strategy): MoneyStated {
  return {
    benefits:
      campaigns.length > 0 ||
      benefits.some(({ lever, saving, years, upfront }) => Boolean(lever ?? saving ?? years ?? upfront)),
    costs: costs.length > 0 || campaigns.some(({ cost }) => cost !== undefined),
  };
}

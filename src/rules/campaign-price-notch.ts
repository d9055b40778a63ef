import type { Rule } from './rule.ts';

/** No edge of a discount makes the larger basket cheaper than the smaller one. */
export const campaignPriceNotch: Rule<'campaign-price-notch'> = {
  id: 'campaign-price-notch',
  severity: 'warning',
  *check({ strategy, results }) {
    for (const { id, notches } of results.campaigns) {
      const campaign = strategy.campaigns.find((candidate) => candidate.id === id);
      for (const { at, paysBelow, paysAbove } of notches) {
        const tier = campaign?.tiers.findIndex(({ upTo }) => upTo === at) ?? 0;
        yield {
          at: `campaigns.${id}.tiers.${tier}`,
          values: { name: campaign?.name ?? id, edge: at, below: paysBelow, above: paysAbove },
        };
      }
    }
  },
};

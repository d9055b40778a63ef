import { type Rule, weakness } from './rule.ts';

/** No edge of a discount makes the larger basket cheaper than the smaller one. One finding names all edges of a campaign. */
export const campaignPriceNotch: Rule<'campaign-price-notch'> = {
  id: 'campaign-price-notch',
  severity: weakness,
  example: {
    wrong: `
campaigns:
  - { id: swap, name: Trade in your old glasses, segment: newcomers, initiative: recall, at: 2027-11, reach: 9000, response: [3%, 5%, 8%], tiers: [{ upTo: 99.99, discount: 10, share: 60%, basket: 82 }, { discount: 20, share: 40%, basket: 146 }] }`,
    right: `
campaigns:
  - { id: swap, name: Trade in your old glasses, segment: newcomers, initiative: recall, at: 2027-11, reach: 9000, response: [3%, 5%, 8%], tiers: [{ discount: 12, basket: 108 }] }`,
  },
  *check({ strategy, results }) {
    for (const { id, name, tiers } of strategy.campaigns) {
      const [first, ...others] = results.campaigns.find((campaign) => campaign.id === id)?.notches ?? [];
      if (!first) continue;
      yield {
        at: `campaigns.${id}.tiers.${tiers.findIndex(({ upTo }) => upTo === first.at)}`,
        values: {
          campaign: name,
          edge: first.at,
          below: first.paysBelow,
          above: first.paysAbove,
          others: others.map(({ at }) => at),
        },
      };
    }
  },
};

import { expect, test } from 'vitest';
import { campaignPriceNotch } from '../../src/rules/campaign-price-notch.ts';
import { found } from './sound-strategy.ts';

test('is content with one discount for all', () => {
  expect(found(campaignPriceNotch)).toEqual([]);
});

test('points at the first of the edges and names the others', () => {
  expect(
    found(campaignPriceNotch, {
      'campaigns.swap.tiers': [
        { upTo: 99.99, discount: 10, share: '50%', basket: 80 },
        { upTo: 199.99, discount: 20, share: '30%', basket: 150 },
        { discount: 50, share: '20%', basket: 260 },
      ],
    }),
  ).toEqual([
    {
      at: 'campaigns.swap.tiers.0',
      values: {
        campaign: 'Trade in your old glasses',
        edge: 99.99,
        below: expect.closeTo(89.99, 9),
        above: expect.closeTo(80, 1),
        others: [199.99],
      },
    },
  ]);
});

import { expect, test } from 'vitest';
import { campaignOutsidePlan } from '../../src/rules/campaign-outside-plan.ts';
import { found } from './sound-strategy.ts';

test('is content with a campaign in the plan’s last month', () => {
  expect(found(campaignOutsidePlan, { 'campaigns.swap.at': '2029-12' })).toEqual([]);
});

test('points at the month after it', () => {
  expect(found(campaignOutsidePlan, { 'campaigns.swap.at': '2030-01' })).toEqual([
    {
      at: 'campaigns.swap.at',
      values: { campaign: 'Trade in your old glasses', at: '2030-01-01' },
    },
  ]);
});

test('points at a month before it', () => {
  expect(found(campaignOutsidePlan, { 'campaigns.swap.at': '2026-12' })).toEqual([
    { at: 'campaigns.swap.at', values: expect.objectContaining({ at: '2026-12-01' }) },
  ]);
});

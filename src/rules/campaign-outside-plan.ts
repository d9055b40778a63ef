import { type Rule, weakness } from './rule.ts';
import { planMonth } from './shared/plan-months.ts';

/** Every campaign runs within the plan: another one is not counted. */
export const campaignOutsidePlan: Rule<'campaign-outside-plan'> = {
  id: 'campaign-outside-plan',
  severity: weakness,
  example: {
    wrong: `
plan: { title: Keep customers, start: 2027-01, months: 36 }
campaigns:
  - { id: swap, name: Trade in your old glasses, segment: newcomers, initiative: recall, at: 2026-11, reach: 9000, response: 5%, tiers: [{ discount: 12, basket: 108 }] }`,
    right: `
plan: { title: Keep customers, start: 2027-01, months: 36 }
campaigns:
  - { id: swap, name: Trade in your old glasses, segment: newcomers, initiative: recall, at: 2027-11, reach: 9000, response: 5%, tiers: [{ discount: 12, basket: 108 }] }`,
  },
  *check({ strategy }) {
    for (const { id, name, at } of strategy.campaigns) {
      const month = planMonth(strategy, at);
      if (month >= 0 && month < strategy.plan.months) continue;
      yield { at: `campaigns.${id}.at`, values: { campaign: name, at } };
    }
  },
};

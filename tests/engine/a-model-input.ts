import type { BenefitInput, CampaignInput, CostInput, ModelInput } from '../../src/engine/model-input.ts';
import { strategyFrom } from '../helpers/strategy-from.ts';

interface Parts {
  readonly plan?: Readonly<Record<string, unknown>>;
  readonly segments?: readonly unknown[];
  readonly initiatives?: readonly unknown[];
  readonly benefits?: readonly unknown[];
  readonly costs?: readonly unknown[];
  readonly campaigns?: readonly unknown[];
}

/** The money of a strategy that has nothing but what a test names; names and phases are filled in. */
export function aModelInput({ plan = {}, segments = [], initiatives = [], ...items }: Parts): ModelInput & {
  readonly benefits: readonly BenefitInput[];
  readonly costs: readonly CostInput[];
  readonly campaigns: readonly CampaignInput[];
} {
  const named = (list: readonly unknown[] = []) =>
    list.map((item) => ({ name: 'Named', ...(item as object) }));
  return strategyFrom({
    format: 1,
    company: { name: 'Some', currency: 'EUR', language: 'en' },
    plan: { title: 'Some', start: '2027-01', months: 24, discountRate: '10%', ...plan },
    segments: named(segments),
    initiatives: named(initiatives.map((item) => ({ phase: 'base', ...(item as object) }))),
    benefits: named(items.benefits),
    costs: named(items.costs),
    campaigns: named(items.campaigns),
  });
}

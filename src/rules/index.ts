/** Every content rule. The file name is the id; a rule that is not listed here is found by a test. */
import { benefitWithoutRange } from './benefit-without-range.ts';
import { campaignPriceNotch } from './campaign-price-notch.ts';
import { costWithoutInitiative } from './cost-without-initiative.ts';
import type { Rule } from './rule.ts';

export const rules = [
  benefitWithoutRange,
  campaignPriceNotch,
  costWithoutInitiative,
] as const satisfies readonly Rule[];

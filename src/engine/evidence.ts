import type { Benefit } from '../language/schema/benefits.ts';
import type { Campaign } from '../language/schema/campaigns.ts';
import type { Cost } from '../language/schema/costs.ts';
import type { BenefitResult, CampaignResult, Results } from '../language/schema/results.ts';
import type { Grade, Input } from '../language/schema/scalars.ts';

type Evidence = Results['evidence'];

/** Strongest first. */
export const GRADES = ['measured', 'estimated', 'benchmark', 'assumed'] as const satisfies readonly Grade[];

/** The weakest grade among quantities; one that carries none has the item's, else it is assumed. Null without quantities. */
export function weakestGrade(
  inputs: readonly (Input | undefined)[],
  itemGrade: Grade | undefined,
): Grade | null {
  const ranks = inputs.flatMap((input) =>
    input === undefined ? [] : GRADES.indexOf(input.grade ?? itemGrade ?? 'assumed'),
  );
  return GRADES[Math.max(-1, ...ranks)] ?? null;
}

/** The grade of a benefit is that of its weakest input; one in words only has none. */
export function benefitGrade({ change, saving, years = [], upfront, grade }: Benefit): Grade | null {
  return weakestGrade([change, saving, ...years, upfront], grade);
}

export function campaignGrade({ reach, response, cost, extra, tiers, grade }: Campaign): Grade | null {
  const perTier = tiers.flatMap(({ basket, discount }) => [basket, discount]);
  return weakestGrade([reach, response, cost, extra, ...perTier], grade);
}

/** The grade of a cost line is that of its weakest quantity; one that states none is assumed. */
export function costGrade({ amount, quantity, price, upfront, years = [], grade }: Cost): Grade {
  return weakestGrade([amount, quantity, price, upfront, ...years], grade) ?? 'assumed';
}

interface Worth {
  readonly npv: number;
  readonly grade: Grade;
  readonly owner: string;
}

/**
 * What the result rests on: the worths of benefits and campaigns by grade, and by owner (an empty id where nobody owns
 * them). share = Σ worth ÷ Σ all worths. Negative worths are no share of anything: they stand apart.
 */
export function evidenceOf(
  benefits: readonly Benefit[],
  campaigns: readonly Campaign[],
  benefitResults: readonly BenefitResult[],
  campaignResults: readonly CampaignResult[],
): Evidence {
  const worths: readonly Worth[] = [
    ...benefits.map((benefit, i) => ({
      npv: benefitResults[i]?.npv ?? 0,
      grade: benefitGrade(benefit) ?? 'assumed',
      owner: benefit.owner ?? '',
    })),
    ...campaigns.map((campaign, i) => ({
      npv: campaignResults[i]?.npv ?? 0,
      grade: campaignGrade(campaign) ?? 'assumed',
      owner: campaign.owner ?? '',
    })),
  ];
  const positive = worths.filter(({ npv }) => npv > 0);
  const total = sumOf(positive);
  const shareOf = (id: string, part: readonly Worth[]) => {
    const npv = sumOf(part);
    return { id, npv, share: total === 0 ? null : npv / total };
  };
  return {
    byGrade: GRADES.flatMap((grade) => {
      const part = positive.filter((worth) => worth.grade === grade);
      return part.length === 0 ? [] : [shareOf(grade, part)];
    }),
    byOwner: [...new Set(positive.map(({ owner }) => owner))].map((owner) =>
      shareOf(
        owner,
        positive.filter((worth) => worth.owner === owner),
      ),
    ),
    negative: sumOf(worths.filter(({ npv }) => npv < 0)),
  };
}

function sumOf(worths: readonly Worth[]): number {
  return worths.reduce((sum, { npv }) => sum + npv, 0);
}

import type { BenefitResult, CampaignResult, Results } from '../language/schema/results.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import { movedBy } from './customers/moved.ts';

export interface RankingInput {
  readonly strategy: Pick<Strategy, 'plan' | 'initiatives' | 'benefits' | 'campaigns'>;
  readonly roadmap: Results['roadmap'];
  readonly benefits: readonly BenefitResult[];
  readonly campaigns: readonly CampaignResult[];
}

/**
 * Initiatives by what they bring for each unit of their cost, the best first: where money goes furthest, and how far a
 * budget reaches. What costs nothing stands first, what neither costs nor brings anything is left out.
 *
 *   worth per cost = worth of its benefits and campaigns/present cost of its lines
 *   fit            = Σ worth · weight of what it moves in the objective/Σ worth, over worths above zero
 */
export function rankingOf({ strategy, roadmap, benefits, campaigns }: RankingInput): Results['ranking'] {
  const ranked = roadmap.initiatives
    .filter(({ npv, pvCosts }) => npv !== 0 || pvCosts !== 0)
    .map(({ id, npv, pvCosts }) => ({ id, npv, pvCosts, perCost: pvCosts === 0 ? null : npv / pvCosts }))
    .sort(
      (a, b) =>
        (b.perCost ?? Number.POSITIVE_INFINITY) - (a.perCost ?? Number.POSITIVE_INFINITY) || b.npv - a.npv,
    );
  let costSoFar = 0;
  return ranked.map(({ id, npv, pvCosts, perCost }) => {
    costSoFar += pvCosts;
    const own = ownWorths(id, strategy, benefits, campaigns);
    return { id, worth: npv, pvCosts, worthPerCost: perCost, costSoFar, fit: fitOf(own, strategy) };
  });
}

type Worth = { readonly moves: ReturnType<typeof movedBy>; readonly worth: number };

/** Positive worths of an initiative's benefits and campaigns; those of several initiatives count for each. */
function ownWorths(
  id: string,
  strategy: RankingInput['strategy'],
  benefits: readonly BenefitResult[],
  campaigns: readonly CampaignResult[],
): Worth[] {
  const worthOf = (list: readonly { readonly id: string; readonly npv: number | null }[], of: string) =>
    list.find((item) => item.id === of)?.npv ?? 0;
  return [
    ...strategy.benefits
      .filter(({ initiative }) => initiative.includes(id))
      .map((benefit) => ({ moves: movedBy(benefit), worth: worthOf(benefits, benefit.id) })),
    ...strategy.campaigns
      .filter(({ initiative }) => initiative === id)
      .map((campaign) => ({ moves: 'value' as const, worth: worthOf(campaigns, campaign.id) })),
  ].filter(({ worth }) => worth > 0);
}

function fitOf(own: readonly Worth[], { plan: { objective } }: RankingInput['strategy']): number | null {
  const all = own.reduce((sum, { worth }) => sum + worth, 0);
  if (objective === undefined || all === 0) return null;
  return own.reduce((sum, { moves, worth }) => sum + worth * (objective[moves] ?? 0), 0) / all;
}

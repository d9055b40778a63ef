import type { Campaign } from '../../language/schema/campaigns.ts';
import type { Cost } from '../../language/schema/costs.ts';
import type { Initiative } from '../../language/schema/initiatives.ts';
import type { CampaignResult, CostResult, CostTotals, Finance } from '../../language/schema/results.ts';
import type { Grade } from '../../language/schema/scalars.ts';
import { GRADES } from '../evidence.ts';

export interface CostTotalsInput {
  readonly costs: readonly Cost[];
  readonly campaigns: readonly Campaign[];
  readonly initiatives: readonly Initiative[];
  readonly costResults: readonly CostResult[];
  readonly campaignResults: readonly CampaignResult[];
  /** Of the base case. */
  readonly finance: Finance;
}

interface Part {
  readonly category: string;
  readonly initiative: string | undefined;
  /** Null for a campaign, whose evidence stands with its benefit. */
  readonly grade: Grade | null;
  readonly oneOff: number;
  readonly recurring: number;
}

/**
 * All costs together and what they are made of, undiscounted: cost lines with their risk adjustment, and campaigns.
 * A line of `years` is recurring but for its `upfront`.
 */
export function costTotals(input: CostTotalsInput): CostTotals {
  const { finance } = input;
  const parts = partsOf(input);
  const total = sum(parts.map(totalOf));
  const shares = (ids: readonly string[], belongs: (part: Part, id: string) => boolean) =>
    ids.map((id) => share(id, sum(parts.filter((part) => belongs(part, id)).map(totalOf)), total));
  const spending = input.costResults.flatMap(({ id, spent, plannedToDate }) =>
    spent === null || plannedToDate === null
      ? []
      : [{ id, spent, planned: plannedToDate, difference: spent - plannedToDate }],
  );
  const firstYear = finance.upfront.costs + (finance.years[0]?.costs ?? 0);
  return {
    total,
    firstYearShare: total === 0 ? null : firstYear / total,
    oneOff: sum(parts.map(({ oneOff }) => oneOff)),
    recurring: sum(parts.map(({ recurring }) => recurring)),
    runningPerMonth: runningPerMonth(finance),
    byCategory: shares(
      unique(parts.map(({ category }) => category)),
      (part, id) => part.category === id,
    ).sort((a, b) => b.total - a.total),
    byGrade: shares(
      GRADES.filter((grade) => parts.some((part) => part.grade === grade)),
      (part, id) => part.grade === id,
    ),
    byInitiative: shares(
      input.initiatives.map(({ id }) => id).filter((id) => parts.some(({ initiative }) => initiative === id)),
      (part, id) => part.initiative === id,
    ),
    withoutInitiative: sum(parts.filter(({ initiative }) => initiative === undefined).map(totalOf)),
    spending,
    spent: spending.length === 0 ? null : sum(spending.map(({ spent }) => spent)),
    planned: spending.length === 0 ? null : sum(spending.map(({ planned }) => planned)),
    difference: spending.length === 0 ? null : sum(spending.map(({ difference }) => difference)),
  };
}

function partsOf(input: CostTotalsInput): readonly Part[] {
  const lineResults = new Map(input.costResults.map((result) => [result.id, result]));
  const campaignResults = new Map(input.campaignResults.map((result) => [result.id, result]));
  const lines = input.costs.flatMap((cost): Part[] => {
    const result = lineResults.get(cost.id);
    if (!result) return [];
    const recurs = cost.years !== undefined || cost.per === 'month' || cost.per === 'year';
    const oneOff = recurs ? result.upfront : result.total;
    return [
      {
        category: cost.category ?? 'unstated',
        initiative: cost.initiative,
        grade: result.grade,
        oneOff,
        recurring: result.total - oneOff,
      },
    ];
  });
  const campaigns = input.campaigns.flatMap((campaign): Part[] => {
    const result = campaignResults.get(campaign.id);
    if (!result || result.cost === 0) return [];
    return [
      {
        category: 'campaigns',
        initiative: campaign.initiative,
        grade: null,
        oneOff: result.cost,
        recurring: 0,
      },
    ];
  });
  return [...lines, ...campaigns];
}

/** Of the last plan year of twelve months, where it is not the first. */
function runningPerMonth({ years, months }: Finance): number | null {
  const last = Math.floor(months.length / 12);
  const year = years[last - 1];
  return last < 2 || year === undefined ? null : year.costs / 12;
}

const totalOf = ({ oneOff, recurring }: Part): number => oneOff + recurring;

function share(id: string, part: number, total: number) {
  return { id, total: part, share: total === 0 ? null : part / total };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

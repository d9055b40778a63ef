/** Grades as the results count them: that of a benefit stands there, that of a campaign is its weakest quantity's. */
import type { Campaign } from '../../language/schema/campaigns.ts';
import type { Results } from '../../language/schema/results.ts';
import type { Grade } from '../../language/schema/scalars.ts';

/** Strongest first. */
const grades: readonly Grade[] = ['measured', 'estimated', 'benchmark', 'assumed'];

export function benefitGradeOf(id: string, { benefits }: Results): Grade {
  return benefits.find((benefit) => benefit.id === id)?.grade ?? 'assumed';
}

export function campaignGradeOf({ reach, response, cost, extra, tiers, grade }: Campaign): Grade {
  const stated = [
    reach,
    response,
    cost,
    extra,
    ...tiers.flatMap(({ basket, discount }) => [basket, discount]),
  ];
  const ranks = stated.flatMap((quantity) =>
    quantity ? [grades.indexOf(quantity.grade ?? grade ?? 'assumed')] : [],
  );
  return grades[Math.max(...ranks)] ?? 'assumed';
}

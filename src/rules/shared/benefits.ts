import type { Benefit } from '../../language/schema/benefits.ts';
import type { Initiative } from '../../language/schema/initiatives.ts';
import type { Strategy } from '../../language/schema/strategy.ts';

/** Benefits with a figure. One in words only is listed and never counted, and owes no range, KPI or owner. */
export function countedBenefits({ benefits }: Strategy): readonly Benefit[] {
  return benefits.filter(({ unquantified }) => unquantified === undefined);
}

/** The initiatives that a benefit comes from. */
export function initiativesOf({ initiatives }: Strategy, { initiative }: Benefit): readonly Initiative[] {
  return initiatives.filter(({ id }) => initiative.includes(id));
}

/** The segments that a benefit changes, by id. */
export function segmentsOf({ segments }: Strategy, { segment }: Benefit): readonly string[] {
  return segment.includes('all') ? segments.map(({ id }) => id) : segment;
}

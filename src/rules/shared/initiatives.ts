import type { Initiative } from '../../language/schema/initiatives.ts';
import type { Strategy } from '../../language/schema/strategy.ts';

/** Initiatives that are to happen or have happened; what was stopped owes nothing any more. */
export function workingInitiatives({ initiatives }: Strategy): readonly Initiative[] {
  return initiatives.filter(({ status }) => status !== 'stopped');
}

/** Whether anything in the strategy costs money for the initiative. */
export function hasCost({ costs, campaigns }: Strategy, id: string): boolean {
  return (
    costs.some(({ initiative }) => initiative === id) ||
    campaigns.some(({ initiative, cost }) => initiative === id && cost !== undefined && cost.value > 0)
  );
}

/** Whether the initiative brings anything: a benefit, in words too, a campaign, or an audit answer that it closes. */
export function hasEffect({ benefits, campaigns }: Strategy, { id, closes }: Initiative): boolean {
  return (
    closes.length > 0 ||
    benefits.some(({ initiative }) => initiative.includes(id)) ||
    campaigns.some(({ initiative }) => initiative === id)
  );
}

/**
 * Whether nothing at all is tied to the initiative. That says more than the missing cost, KPI and effect one by one, so
 * the rules on those pass such an initiative over.
 */
export function isUnused(strategy: Strategy, initiative: Initiative): boolean {
  return (
    initiative.kpis.length === 0 &&
    !hasCost(strategy, initiative.id) &&
    !hasEffect(strategy, initiative) &&
    !strategy.initiatives.some(({ after }) => after.includes(initiative.id))
  );
}

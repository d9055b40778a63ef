import type { Day } from '../../lib/calendar.ts';
import type { RuleContext } from '../rule.ts';

/**
 * The latest day that is known to have come: that of the report; where the report looks back on purpose, the day the
 * strategy itself speaks of, or of its last measurement.
 */
export function latestKnownDay({ strategy, asOf, measurements }: RuleContext): Day {
  const days = [asOf, strategy.plan.asOf ?? asOf, ...measurements.map(({ on }) => on)];
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

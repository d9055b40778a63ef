import type { Cost } from '../../language/schema/costs.ts';
import { type Day, monthNumber } from '../../lib/calendar.ts';

/**
 * Records of what was really paid that a report of this date can know: those of its month and before. The whole month
 * counts, because `at: 2027-09` stands for its last day.
 */
export function spentUntil(spent: Cost['spent'], asOf: Day): Cost['spent'] {
  return spent.filter(({ at }) => monthNumber(at) <= monthNumber(asOf));
}

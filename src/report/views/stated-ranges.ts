/** Whether there is anything to say about how inputs move the result. */
import type { Results } from '../../language/schema/results.ts';

/** Whether any input is uncertain: a range whose ends are one number is none. */
export function statesRanges({ tornado }: Pick<Results, 'tornado'>): boolean {
  return tornado.some(({ low, high }) => low !== high);
}

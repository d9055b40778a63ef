import type { Kpi } from '../../language/schema/kpis.ts';
import {
  addMonths,
  type Day,
  dayFromNumber,
  dayNumber,
  daysBetween,
  lastDayOfMonth,
} from '../../lib/calendar.ts';

export type Cadence = Kpi['cadence'];

/** The longest a period of the cadence can be, in days. */
const longestDays: Readonly<Record<Cadence, number>> = {
  week: 7,
  month: 31,
  quarter: 92,
  'half-year': 184,
  year: 366,
};

const wholeMonths: Readonly<Record<Exclude<Cadence, 'week'>, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** Whether a measurement is too old to speak for today. */
export function isStale(measuredOn: Day, asOf: Day, cadence: Cadence): boolean {
  return daysBetween(measuredOn, asOf) > staleAfterDays(cadence);
}

/** So many days a measurement speaks for: twice the cadence. */
export function staleAfterDays(cadence: Cadence): number {
  return 2 * longestDays[cadence];
}

/**
 * The day on which the next measurement is due: one period of the cadence after the last.
 * Whole months keep the day of the month, and the end of a month stays the end of a month: 30 June is followed by
 * 30 September, 30 September by 31 December. Ninety-two days would drift away from the end of the quarter.
 */
export function nextDue(measuredOn: Day, cadence: Cadence): Day {
  if (cadence === 'week') return dayFromNumber(dayNumber(measuredOn) + 7);
  const lastDay = lastDayOfMonth(addMonths(measuredOn, wholeMonths[cadence]));
  if (measuredOn === lastDayOfMonth(measuredOn)) return lastDay;
  const sameDay = `${lastDay.slice(0, 8)}${measuredOn.slice(8, 10)}`;
  return sameDay < lastDay ? sameDay : lastDay;
}

/**
 * The day on which a KPI is to be measured next: one period after its last measurement. One that was never measured is
 * due a period after its baseline, but not before anybody is meant to look: then on the first such day from its own
 * `from` on, or from the plan's start. It stays due from that day until it is measured.
 *
 * @param last day of the last measurement; null without one
 */
export function measurementDue(
  { baseline, cadence, from }: Pick<Kpi, 'baseline' | 'cadence' | 'from'>,
  last: Day | null,
  planStart: Day,
): Day {
  if (last !== null) return nextDue(last, cadence);
  const start = from ?? planStart;
  let due = nextDue(baseline.at, cadence);
  while (due < start) due = nextDue(due, cadence);
  return due;
}

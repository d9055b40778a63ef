import { reaches } from '../engine/kpis/kpi-status.ts';
import type { KpiResult } from '../language/schema/results.ts';
import { type Day, dayFromNumber, dayNumber } from '../lib/calendar.ts';
import { type Rule, worthKnowing } from './rule.ts';

/** A red flag that the planned path has not come to yet is shown as such: until then it is out of force. */
export const redFlagNotYetPassed: Rule<'red-flag-not-yet-passed'> = {
  id: 'red-flag-not-yet-passed',
  severity: worthKnowing,
  example: {
    wrong: `
kpis:
  - { id: stay, name: Customers who stay, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12 }, targets: [{ value: 84%, by: 2028-12 }], redFlag: 83% }`,
    right: `
kpis:
  - { id: stay, name: Customers who stay, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12 }, targets: [{ value: 84%, by: 2028-12 }], redFlag: 79% }`,
  },
  *check({ strategy, results }) {
    for (const kpi of strategy.kpis) {
      const result = results.kpis.find(({ id }) => id === kpi.id);
      if (!kpi.redFlag || kpi.direction === 'band' || !result || result.expectedToday === null) continue;
      const redFlag = kpi.redFlag.value;
      if (reaches(kpi, result.expectedToday, redFlag)) continue;
      yield {
        at: `kpis.${kpi.id}.redFlag`,
        values: {
          kpi: kpi.name,
          unit: kpi.unit,
          redFlag,
          from: passedOn(kpi, result, redFlag, results.asOf),
        },
      };
    }
  },
};

/** The first whole day after the report on which the path is at the red flag; null when it never is. */
function passedOn(
  kpi: { readonly direction: 'up' | 'down' | 'band' },
  { path }: KpiResult,
  redFlag: number,
  asOf: Day,
): Day | null {
  for (const [index, end] of path.entries()) {
    const begin = path[index - 1] ?? end;
    if (end.on <= asOf || !reaches(kpi, end.value, redFlag)) continue;
    const days = dayNumber(end.on) - dayNumber(begin.on);
    const share = end.value === begin.value ? 1 : (redFlag - begin.value) / (end.value - begin.value);
    // Binary noise around a whole day must not cost a day.
    return dayFromNumber(dayNumber(begin.on) + Math.ceil(days * share - 1e-6));
  }
  return null;
}

import { addMonths, type Day } from '../lib/calendar.ts';
import { type Rule, weakness } from './rule.ts';

/** A year: the founding texts ask for a constant review, and a company's plans and people seldom outlast one. */
const oldestMonths = 12;

/** The audit is no older than a year on the day of the report. */
export const auditOutdated: Rule<'audit-outdated'> = {
  id: 'audit-outdated',
  severity: weakness,
  parameters: { oldestMonths },
  example: {
    wrong: `
plan: { title: Keep customers, start: 2027-01, months: 36, asOf: 2028-03-31 }
audit:
  at: 2026-11-12
  answers:
    data.home: { intention: 3, reality: 2, target: 4 }`,
    right: `
plan: { title: Keep customers, start: 2027-01, months: 36, asOf: 2027-03-31 }
audit:
  at: 2026-11-12
  answers:
    data.home: { intention: 3, reality: 2, target: 4 }`,
  },
  *check({ strategy: { audit }, results, asOf }) {
    if (audit?.at === undefined || results.audit.answered === 0) return;
    if (asOf > monthsLater(audit.at, oldestMonths)) {
      yield { at: 'audit.at', values: { at: audit.at, oldestMonths } };
    }
  },
};

/** The same day of a later month. It need not exist to be compared: 2027-02-29 sorts where it would stand. */
function monthsLater(day: Day, months: number): string {
  return addMonths(day, months) + day.slice(7);
}

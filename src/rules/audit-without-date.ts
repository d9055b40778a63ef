import { notInDraft, type Rule } from './rule.ts';

/** An audit with answers has a date. */
export const auditWithoutDate: Rule<'audit-without-date'> = {
  id: 'audit-without-date',
  severity: notInDraft,
  example: {
    wrong: `
audit:
  answers:
    data.home: { intention: 3, reality: 2, target: 4 }`,
    right: `
audit:
  at: 2026-11
  answers:
    data.home: { intention: 3, reality: 2, target: 4 }`,
  },
  *check({ strategy, results }) {
    if (results.audit.answered > 0 && strategy.audit?.at === undefined) yield { at: 'audit.at', values: {} };
  },
};

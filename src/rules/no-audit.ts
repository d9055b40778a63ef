import { notInDraft, type Rule } from './rule.ts';

/** A strategy rests on an audit: at least one question has been answered. */
export const noAudit: Rule<'no-audit'> = {
  id: 'no-audit',
  severity: notInDraft,
  example: {
    wrong: `
audit: { at: 2026-11, method: Interviews with branch managers }`,
    right: `
audit:
  at: 2026-11
  method: Interviews with branch managers
  answers:
    data.home: { intention: 3, reality: 2, target: 4, importance: 5 }`,
  },
  *check({ results }) {
    if (results.audit.answered === 0) yield { at: 'audit', values: {} };
  },
};

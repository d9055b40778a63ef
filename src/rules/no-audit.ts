import { notInDraft, type Rule } from './rule.ts';

/** A strategy rests on an audit: at least one question has been answered, and counts. */
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
    const { overall, answered } = results.audit;
    if (overall === null) yield { at: 'audit', values: { weightless: answered > 0 } };
  },
};

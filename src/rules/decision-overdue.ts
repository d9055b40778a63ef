import { type Rule, weakness } from './rule.ts';

/** Every decision is taken by its day. */
export const decisionOverdue: Rule<'decision-overdue'> = {
  id: 'decision-overdue',
  severity: weakness,
  example: {
    wrong: `
plan: { title: Keep customers, start: 2027-01, months: 36, asOf: 2027-09-30 }
decisions:
  - { id: go, text: Start the recall programme, by: 2027-06-30, owner: Board, status: open }`,
    right: `
plan: { title: Keep customers, start: 2027-01, months: 36, asOf: 2027-09-30 }
decisions:
  - { id: go, text: Start the recall programme, by: 2027-06-30, owner: Board, status: taken, at: 2027-06-12 }`,
  },
  *check({ strategy, asOf }) {
    for (const { id, text, by, status } of strategy.decisions) {
      if (status !== 'open' || by === undefined || by >= asOf) continue;
      yield { at: `decisions.${id}.by`, values: { decision: text, by } };
    }
  },
};

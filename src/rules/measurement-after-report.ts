import { type Rule, worthKnowing } from './rule.ts';

/**
 * A day that the strategy fixes for its report takes in every measurement. A report that looks back because it was asked
 * for an earlier day is not blamed for it.
 */
export const measurementAfterReport: Rule<'measurement-after-report'> = {
  id: 'measurement-after-report',
  severity: worthKnowing,
  example: {
    wrong: `
plan: { title: Keep customers, start: 2027-01, months: 36, asOf: 2027-06-30 }`,
    right: `
plan: { title: Keep customers, start: 2027-01, months: 36 }`,
    measurements: `
date,kpi,value
2028-03-31,stay,82%`,
  },
  *check({ strategy: { plan }, asOf, measurements }) {
    if (plan.asOf === undefined || plan.asOf !== asOf) return;
    const last = measurements.reduce((latest, { on }) => (on > latest ? on : latest), asOf);
    if (last > asOf) yield { at: 'plan.asOf', values: { asOf, last } };
  },
};

import { notInDraft, type Rule } from './rule.ts';

/** Guessed: less than that is rounding, or orders of another quarter. */
const mostPoints = 0.05;
const mostShare = 0.1;

/** What the strategy says of its customers is what was counted in their orders, where they were counted. */
export const factOffData: Rule<'fact-off-data'> = {
  id: 'fact-off-data',
  severity: notInDraft,
  parameters: { mostPoints, mostShare },
  example: {
    wrong: `
readiness: { returning: 48% }`,
    right: `
readiness: { returning: 31% }`,
    customers: `
{ "customers": 1, "at": "2026-12-31", "readiness": { "returning": 0.32 } }`,
  },
  *check({ strategy, results }) {
    const { data, base } = results.readiness.facts;
    if (data === null) return;
    const { at: day } = data;
    for (const fact of ['largestCustomer', 'returning'] as const) {
      const [stated, counted] = [strategy.readiness?.[fact]?.value, data[fact]];
      if (stated === undefined || counted === null) continue;
      if (Math.abs(stated - counted) > mostPoints) {
        yield { at: `readiness.${fact}`, values: { fact, stated, counted, day } };
      }
    }
    if (base === null || data.customers === null) return;
    if (Math.abs(base.customers - data.customers) > mostShare * data.customers) {
      yield {
        at: 'segments',
        values: { fact: 'customers', stated: base.customers, counted: data.customers, day },
      };
    }
  },
};

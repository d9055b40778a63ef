import { type Rule, weakness } from './rule.ts';

/** The base has at least as many customers as the plan needs to repay its costs, at likely values. */
export const baseBelowBreakEven: Rule<'base-below-break-even'> = {
  id: 'base-below-break-even',
  severity: weakness,
  example: {
    wrong: `
segments:
  - { id: regulars, name: Regulars, customers: 400, acquired: 6, retention: 80%, revenue: 160, margin: 50% }`,
    right: `
segments:
  - { id: regulars, name: Regulars, customers: 40000, acquired: 600, retention: 80%, revenue: 160, margin: 50% }`,
  },
  *check({ strategy: { segments }, results: { readiness } }) {
    const customers = segments.reduce((sum, segment) => sum + segment.customers.value, 0);
    const exactly = readiness.breakEvenCustomers;
    if (exactly === null || customers >= exactly) return;
    yield { at: 'segments', values: { customers, needed: Math.ceil(exactly) } };
  },
};

import type { Strategy } from '../language/schema/strategy.ts';
import { type Rule, weakness } from './rule.ts';

/** A rule of thumb of the audit's scale, where “under a fifth return” is its second lowest level. */
const leastReturning = 0.2;

/** At least a fifth of buyers return: else there are passers-by, and nobody to build relations with. */
export const passersByOnly: Rule<'passers-by-only'> = {
  id: 'passers-by-only',
  severity: weakness,
  parameters: { leastReturning },
  example: {
    wrong: `
readiness: { returning: 12% }`,
    right: `
readiness: { returning: 48% }`,
  },
  *check({ strategy, results }) {
    // Counted in orders where they tell, else as stated.
    const { returning } = results.readiness.facts;
    const share = returning ?? meanRetention(strategy);
    if (share === null || share >= leastReturning) return;
    yield { at: returning === null ? 'segments' : 'readiness.returning', values: { share } };
  },
};

/** Share of all customers who are still customers after a year; null without segments. */
function meanRetention({ segments }: Strategy): number | null {
  const customers = segments.reduce((sum, segment) => sum + segment.customers.value, 0);
  if (customers === 0) return null;
  return (
    segments.reduce((sum, segment) => sum + segment.customers.value * segment.retention.value, 0) / customers
  );
}

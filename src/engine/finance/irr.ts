import type { Discounting } from './discounting.ts';
import { rootsBetween } from './roots.ts';

/** The range in which a rate of return is looked for: −99 % … 1,000,000 % a year. */
const LOWEST = -0.99;
const HIGHEST = 10_000;

/** A rate, or why there is none: no rate brings npv to zero, or more than one does. */
export type InternalRate =
  | { readonly irr: number; readonly irrReason: null }
  | { readonly irr: null; readonly irrReason: 'none' | 'several' };

/**
 * Internal rate of return: the one annual rate in −99 % … 1,000,000 % at which the net flows are worth nothing.
 *
 *   Σ net/(1 + irr)^t = 0   at the t of the convention
 *
 * That is a polynomial in x = (1 + irr)^(−1/12), or in 1/(1 + irr) where whole years are discounted. All its roots in the
 * range are separated, so that a second rate is never overlooked. Flows that are all zero have no rate.
 * `upfront` stands at time 0, `net` are plan months.
 */
export function internalRate(
  upfront: number,
  net: ArrayLike<number>,
  discounting: Discounting,
): InternalRate {
  const perYear = discounting === 'monthly' ? 12 : 1;
  const flows = discounting === 'monthly' ? monthlyFlows(upfront, net) : yearlyFlows(upfront, net);
  const first = flows.findIndex((flow) => flow !== 0);
  if (first < 0) return { irr: null, irrReason: 'none' };
  const last = flows.findLastIndex((flow) => flow !== 0);
  const lowest = (1 + HIGHEST) ** (-1 / perYear);
  const highest = (1 + LOWEST) ** (-1 / perYear);
  const roots = rootsBetween(flows.subarray(first, last + 1), lowest, highest);
  const root = roots[0];
  if (root === undefined) return { irr: null, irrReason: 'none' };
  if (roots.length > 1) return { irr: null, irrReason: 'several' };
  return { irr: root ** -perYear - 1, irrReason: null };
}

function monthlyFlows(upfront: number, net: ArrayLike<number>): Float64Array {
  const flows = new Float64Array(net.length + 1);
  flows[0] = upfront;
  for (let m = 0; m < net.length; m += 1) flows[m + 1] = net[m]!;
  return flows;
}

function yearlyFlows(upfront: number, net: ArrayLike<number>): Float64Array {
  const flows = new Float64Array(Math.ceil(net.length / 12) + 1);
  flows[0] = upfront;
  for (let m = 0; m < net.length; m += 1) {
    const year = Math.floor(m / 12) + 1;
    flows[year] = flows[year]! + net[m]!;
  }
  return flows;
}

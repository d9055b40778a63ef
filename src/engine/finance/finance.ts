import type { Finance } from '../../language/schema/results.ts';
import type { Model } from '../compiled-model.ts';
import { computeFlows } from '../flows.ts';
import { type Course, courseRun, type Run } from '../run.ts';
import { beyondPlan } from './beyond-plan.ts';
import { presentValue } from './discounting.ts';
import { internalRate } from './irr.ts';
import { cumulativeLine, paybackMonths, peakFunding } from './payback.ts';

/** What a difference may carry in binary noise, as a share of the money it is the difference of. */
const NOISE = 1e-13;

/** The business case of a strategy under a course of events; the plan as written without one. */
export function financeOf(model: Model, course: Course = {}): Finance {
  return financeOfRun(model, courseRun(model, course));
}

/** The business case of one run. */
export function financeOfRun(model: Model, run: Run): Finance {
  computeFlows(model, run);
  const { flows, plan } = model;
  const { benefits, costs, upfrontBenefits, upfrontCosts, factors } = flows;
  const pvBenefits = upfrontBenefits + presentValue(benefits, factors);
  const pvCosts = upfrontCosts + presentValue(costs, factors);
  const npv = pvBenefits - pvCosts;
  const line = cumulativeLine(benefits, costs, upfrontBenefits, upfrontCosts);
  return {
    npv,
    roi: pvCosts === 0 ? null : npv / pvCosts,
    ...internalRate(upfrontBenefits - upfrontCosts, netFlows(model), plan.discounting),
    paybackMonths: paybackMonths(line),
    pvBenefits,
    pvCosts,
    benefitCostRatio: pvCosts === 0 ? null : pvBenefits / pvCosts,
    peakFunding: peakFunding(line),
    beyondPlan: beyondPlan(model, run),
    upfront: { benefits: upfrontBenefits, costs: upfrontCosts },
    years: yearsOf(model, line),
    months: plan.names.map((month, m) => ({
      month,
      benefits: benefits[m]!,
      costs: costs[m]!,
      net: benefits[m]! - costs[m]!,
      cumulative: line[m + 1]!,
    })),
    discountRate: run.discountRate,
  };
}

/** Plan years of twelve months; a last part-year has the months that are left. */
function yearsOf({ flows, plan }: Model, line: Float64Array): Finance['years'] {
  return Array.from({ length: Math.ceil(plan.months / 12) }, (_, year) => {
    const end = Math.min(year * 12 + 12, plan.months);
    let benefits = 0;
    let costs = 0;
    for (let m = year * 12; m < end; m += 1) {
      benefits += flows.benefits[m]!;
      costs += flows.costs[m]!;
    }
    return { year: year + 1, benefits, costs, net: benefits - costs, cumulative: line[end]! };
  });
}

/**
 * Net flows for the rate of return, without binary noise: 0.1 + 0.2 − 0.3 is not quite nothing, and fifty years from the
 * plan's start a rate near −99 % would make a mountain of it. A change of the base is a difference of contributions and
 * carries the noise of those.
 */
function netFlows({ flows, base, plan }: Model): Float64Array {
  const net = new Float64Array(plan.months);
  for (let m = 0; m < plan.months; m += 1) {
    let moved = Math.abs(flows.benefits[m]!) + Math.abs(flows.costs[m]!);
    for (let segment = 0; segment < base.ids.length; segment += 1) {
      if (base.changed[segment]) moved += Math.abs(base.strategy.contribution[segment * plan.months + m]!);
    }
    const flow = flows.benefits[m]! - flows.costs[m]!;
    net[m] = Math.abs(flow) <= NOISE * moved ? 0 : flow;
  }
  return net;
}

import type { BasePlan } from './base/base-plan.ts';
import { ACQUISITION_COST, MARGIN, RETENTION, REVENUE, SERVICE_COST, withinBounds } from './base/levers.ts';

/** What a customer of a segment is worth, before the strategy changes anything. */
export interface CustomerValue {
  /** m = revenue · margin − serviceCost, of one customer in one year. */
  readonly marginPerYear: number;
  /** Null where 1 + d = r: the sum has no end. */
  readonly clv: number | null;
  /** Null without acquisition cost. */
  readonly clvToAcquisitionCost: number | null;
  readonly baseValue: number | null;
  /** Null where m + A = 0. */
  readonly breakEvenRetention: number | null;
}

/** What the formulas of customer value need: annual amounts of one customer, rates as fractions. */
export interface CustomerEconomics {
  readonly customers: number;
  readonly retention: number;
  readonly revenue: number;
  readonly margin: number;
  readonly serviceCost: number;
  readonly acquisitionCost: number;
}

/** Rates that add up to nothing in decimal leave this much at most in binary. */
const NOISE = 1e-14;

/**
 * Customer lifetime value after Gupta & Lehmann: the customer is already won, the next margin follows a survived year.
 *
 *   clv = m · r/(1 + d − r)          base value = customers · clv
 *   break-even retention = A · (1 + d)/(m + A)   (the r at which clv = A)
 */
export function customerValue(economics: CustomerEconomics, annualRate: number): CustomerValue {
  const { customers, retention, revenue, margin, serviceCost, acquisitionCost } = economics;
  const marginPerYear = revenue * margin - serviceCost;
  const ending = 1 + annualRate - retention;
  const clv = Math.abs(ending) < NOISE ? null : (marginPerYear * retention) / ending;
  const returned = marginPerYear + acquisitionCost;
  return {
    marginPerYear,
    clv,
    clvToAcquisitionCost: clv === null || acquisitionCost === 0 ? null : clv / acquisitionCost,
    baseValue: clv === null ? null : customers * clv,
    breakEvenRetention: returned === 0 ? null : (acquisitionCost * (1 + annualRate)) / returned,
  };
}

/** The economics of a compiled segment in a run. */
export function economicsOf({ slots }: BasePlan, segment: number, values: Float64Array): CustomerEconomics {
  const first = slots[segment]!;
  const lever = (index: number) => withinBounds(index, values[first + 1 + index]!);
  return {
    customers: values[first]!,
    retention: lever(RETENTION),
    revenue: lever(REVENUE),
    margin: lever(MARGIN),
    serviceCost: lever(SERVICE_COST),
    acquisitionCost: lever(ACQUISITION_COST),
  };
}

/**
 * What a strategy takes from `customers.json`, the aggregates of its orders: facts that say whether a strategy pays here.
 * The file holds more than that, for other readers; here only these keys are looked at, and those strictly.
 *
 *     {
 *       "customers": 1,
 *       "strategy": "acme",
 *       "at": "2027-03-31",
 *       "source": "Orders 2025-04 to 2027-03",
 *       "readiness": { "customers": 61240, "largestCustomer": 0.004, "returning": 0.57 }
 *     }
 */
import { z } from 'zod';
import { isDay } from '../../lib/calendar.ts';

/** Version of the format; a file of another one is not read. */
export const CUSTOMERS_FORMAT = 1;

/** A share: a fraction of 1. Null and a missing key alike say that the orders do not tell. */
const share = z.number().min(0).max(1).nullish();

export const CustomersFileSchema = z.looseObject({
  customers: z.literal(CUSTOMERS_FORMAT),
  /** The strategy it was written for; without it the file serves any. */
  strategy: z.string().min(1).nullish(),
  /** Last day of the orders. */
  at: z.string().refine(isDay),
  /** What was counted. */
  source: z.string().min(1).nullish(),
  readiness: z.strictObject({
    /** Customers who bought in the last period. */
    customers: z.int().min(0).nullish(),
    /** Share of revenue that the largest single customer brings. */
    largestCustomer: share,
    /** Share of buyers who bought again. */
    returning: share,
  }),
});

/** Facts about the customers that were counted in orders; null where the orders do not tell. */
export interface CustomerFacts {
  /** Last day of the orders. */
  readonly at: string;
  readonly source: string | null;
  readonly customers: number | null;
  readonly largestCustomer: number | null;
  readonly returning: number | null;
}

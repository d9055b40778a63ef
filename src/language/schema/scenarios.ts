import { z } from 'zod';
import { IdSchema, numberFrom, PathSchema, quantity, quantityWithUnit, TextSchema } from './scalars.ts';

/** Another course of events. `base` is always there and cannot be redefined. */
export const ScenarioSchema = z.strictObject({
  /** Handle in the results. Example: `cautious`. */
  id: IdSchema,
  /** What readers of the report see. */
  name: TextSchema,
  /** Factor on all benefits. */
  benefits: quantity('factor').default(1),
  /** Factor on all costs. */
  costs: quantity('factor').default(1),
  /** Months by which benefits come later. */
  delay: numberFrom(0, 600, { whole: true }).default(0),
  /** Another annual rate at which later money counts less. */
  discountRate: quantity('discount').optional(),
  /** Other values by path, in the unit of what they replace: `{ benefits.family-offers.change: 10% }`. */
  changes: z.record(PathSchema, quantityWithUnit('change')).default({}),
});

export type Scenario = z.output<typeof ScenarioSchema>;

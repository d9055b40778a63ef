import type { KpiResult } from '../../language/schema/results.ts';
import type { CustomerShare } from '../../language/schema/results-customers.ts';
import type { Segment } from '../../language/schema/segments.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import { customerValue } from '../customer-value.ts';

type Refined = NonNullable<CustomerShare['refined']>;
type Lever = Refined['levers'][number]['lever'];

const levers: readonly Lever[] = ['retention', 'revenue', 'margin', 'serviceCost'];

/**
 * The worth of a customer with what KPIs have measured in place of what the strategy states: its first estimate, refined
 * as value is created. Null while no KPI of the segment has measured one of its levers.
 */
export function refinedValue(
  segment: Segment,
  kpis: Strategy['kpis'],
  results: readonly KpiResult[],
  annualRate: number,
): Refined | null {
  const stated = economics(segment);
  const measured = kpis.flatMap((kpi): Refined['levers'] => {
    const lever = levers.find((candidate) => candidate === kpi.measures?.lever);
    if (kpi.measures?.segment !== segment.id || lever === undefined) return [];
    const result = results.find(({ id }) => id === kpi.id);
    if (result === undefined || result.measured === null || result.on === null) return [];
    // A churn rate measures retention from the other side.
    const against = lever === 'retention' && kpi.direction === 'down';
    const value = against ? 1 - result.measured : result.measured;
    return [{ lever, kpi: kpi.id, on: result.on, stated: stated[lever], measured: value }];
  });
  if (measured.length === 0) return null;
  const today = { ...stated };
  for (const { lever, measured: value } of measured) today[lever] = value;
  const before = customerValue(stated, annualRate).clv;
  const { clv, marginPerYear } = customerValue(today, annualRate);
  if (clv === null || before === null) return null;
  return { clv, change: before === 0 ? null : clv / before - 1, marginPerYear, levers: measured };
}

function economics({ customers, retention, revenue, margin, serviceCost, acquisitionCost }: Segment) {
  return {
    customers: customers.value,
    retention: retention.value,
    revenue: revenue.value,
    margin: margin.value,
    serviceCost: serviceCost?.value ?? 0,
    acquisitionCost: acquisitionCost?.value ?? 0,
  };
}

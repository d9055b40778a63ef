import type { Kpi, Lever } from '../language/schema/kpis.ts';
import type { Input } from '../language/schema/scalars.ts';
import type { Segment } from '../language/schema/segments.ts';
import { type Rule, worthKnowing } from './rule.ts';

/** One per cent of the value: what rounding a measured share or price to whole numbers may cost. */
const tolerance = 0.01;

/**
 * A KPI that measures a lever starts from the value the customer model starts from, or a note says why not. Levers that
 * are counted in different ways (acquired a month, a year; moves of a year) are left to the author.
 */
export const kpiOffModel: Rule<'kpi-off-model'> = {
  id: 'kpi-off-model',
  severity: worthKnowing,
  parameters: { tolerance },
  example: {
    wrong: `
segments:
  - { id: regulars, name: Regulars, customers: 20000, acquired: 300, retention: 80%, revenue: 160, margin: 50% }
kpis:
  - { id: stay, name: Customers who stay, unit: "%", direction: up, baseline: { value: 71%, at: 2026-12 }, targets: [{ value: 84%, by: 2028-12 }], measures: { segment: regulars, lever: retention } }`,
    right: `
segments:
  - { id: regulars, name: Regulars, customers: 20000, acquired: 300, retention: 80%, revenue: 160, margin: 50% }
kpis:
  - { id: stay, name: Customers who stay, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12 }, targets: [{ value: 84%, by: 2028-12 }], measures: { segment: regulars, lever: retention } }`,
  },
  *check({ strategy: { kpis, segments, company } }) {
    for (const kpi of kpis) {
      const segment = segments.find(({ id }) => id === kpi.measures?.segment);
      const lever = kpi.measures && segment && comparable(kpi, kpi.measures.lever, segment, company.currency);
      if (!segment || !lever || kpi.note !== undefined || kpi.baseline.note !== undefined) continue;
      const baseline = kpi.baseline.value.value;
      if (fits(baseline, lever)) continue;
      yield {
        at: `kpis.${kpi.id}.baseline.value`,
        values: { kpi: kpi.name, unit: kpi.unit, segment: segment.name, baseline, model: lever.value },
      };
    }
  },
};

/** The lever of the segment, where the KPI is written in the same unit. A KPI that falls measures its opposite, churn. */
function comparable(
  { unit, direction }: Kpi,
  lever: Lever,
  segment: Segment,
  currency: string,
): Input | undefined {
  if (lever === 'acquired' || lever === 'moves') return undefined;
  if (lever === 'retention' || lever === 'margin') {
    return unit === '%' && direction !== 'down' ? segment[lever] : undefined;
  }
  return unit === currency ? segment[lever] : undefined;
}

function fits(baseline: number, { value, range }: Input): boolean {
  if (range && baseline >= range.low && baseline <= range.high) return true;
  return Math.abs(baseline - value) <= tolerance * Math.abs(value);
}

/**
 * What the engine is measured with: 6 segments, 60 months, 12 uncertain inputs, as a model input and as the plain loop
 * that somebody would write who knows this one strategy by heart.
 */
import type { ModelInput, ModelQuantity } from '../src/engine/model-input.ts';

export const SEGMENTS = 6;
export const MONTHS = 60;
const RATE = 0.1;
/** Every retention benefit begins in month START and takes RAMP months; spending benefits begin in month 0. */
const START = 6;
const RAMP = 9;
const SPENDING = 2;

const number = (value: number, spread = 0): ModelQuantity => ({
  value,
  unit: 'number',
  ...(spread > 0 && { range: { low: value * (1 - spread), high: value * (1 + spread) } }),
});
const points = (value: number): ModelQuantity => ({
  value,
  unit: 'points',
  range: { low: value * 0.4, high: value * 1.5 },
});
const rate = (value: number, spread = 0): ModelQuantity => ({
  value,
  unit: 'rate',
  ...(spread > 0 && { range: { low: value - spread, high: value + spread } }),
});

export const input: ModelInput = {
  plan: { start: '2027-01-01', months: MONTHS, discountRate: RATE, discounting: 'monthly' },
  segments: Array.from({ length: SEGMENTS }, (_, i) => ({
    id: `s${i}`,
    customers: number(10_000 + 3000 * i),
    acquired: number(150 + 40 * i),
    retention: rate(0.6 + 0.05 * i, i < 2 ? 0.03 : 0),
    revenue: number(90 + 30 * i),
    margin: rate(0.4 + 0.02 * i),
    serviceCost: number(5 + i),
    acquisitionCost: number(20 + 5 * i),
  })),
  initiatives: [{ id: 'work', start: '2027-01-01', months: START }],
  benefits: [
    ...Array.from({ length: SEGMENTS }, (_, i) => ({
      id: `stay${i}`,
      initiative: ['work'],
      segment: [`s${i}`],
      lever: 'retention' as const,
      change: points(0.02 + 0.005 * i),
      per: 'year' as const,
      ramp: RAMP,
      riskAdjustment: 0,
    })),
    ...Array.from({ length: SPENDING }, (_, i) => ({
      id: `spend${i}`,
      initiative: ['work'],
      segment: [`s${i}`],
      lever: 'revenue' as const,
      change: rate(0.05, 0.03),
      per: 'year' as const,
      ramp: RAMP,
      riskAdjustment: 0,
    })),
    {
      id: 'paper',
      initiative: ['work'],
      segment: [],
      saving: number(40_000, 0.3),
      per: 'year',
      ramp: RAMP,
      riskAdjustment: 0,
    },
  ],
  costs: [
    { id: 'start', amount: number(300_000, 0.2), per: 'once', riskAdjustment: 0 },
    ...Array.from({ length: 5 }, (_, i) => ({
      id: `run${i}`,
      amount: number(2000 + 500 * i),
      per: 'month' as const,
      riskAdjustment: 0,
    })),
  ],
  campaigns: [],
};

/** The uncertain inputs in the order of the model: two retentions, six changes, two changes of revenue, saving, cost. */
export const UNCERTAIN = 12;

const retained = new Float64Array(SEGMENTS);
const weights = Float64Array.from({ length: MONTHS }, (_, m) =>
  m < START ? 0 : Math.min(1, (m - START + 1) / RAMP),
);
const factors = Float64Array.from({ length: MONTHS }, (_, m) => (1 + RATE) ** (-(m + 1) / 12));
const net = new Float64Array(MONTHS);
const segments = input.segments.map((segment) => ({
  customers: segment.customers.value,
  acquired: segment.acquired.value,
  retention: segment.retention.value,
  revenue: segment.revenue.value,
  margin: segment.margin.value,
  serviceCost: segment.serviceCost?.value ?? 0,
  acquisitionCost: segment.acquisitionCost?.value ?? 0,
}));
const running = 5 * 2000 + 500 * (1 + 2 + 3 + 4);

/** npv of the strategy with these values, and its cumulative cash where asked for. */
export function plainLoop(values: Float64Array, cumulative: Float64Array | null): number {
  const saving = values[10]! / 12;
  for (let m = 0; m < MONTHS; m += 1) net[m] = saving * weights[m]! - running;
  net[0] = net[0]! - values[11]!;
  for (let s = 0; s < SEGMENTS; s += 1) {
    const { customers, acquired, retention, revenue, margin, serviceCost, acquisitionCost } = segments[s]!;
    const kept = s < 2 ? values[s]! : retention;
    const change = values[2 + s]!;
    const spend = s < SPENDING ? values[8 + s]! : 0;
    const root = kept ** (1 / 12);
    retained[s] = root;
    const perServed = (revenue * margin - serviceCost) / 12;
    const winning = acquired * acquisitionCost;
    let before = customers;
    let after = customers;
    let strategyRoot = root;
    let last = 0;
    for (let m = 0; m < MONTHS; m += 1) {
      const weight = weights[m]!;
      if (weight !== last) {
        strategyRoot = Math.min(1, kept + change * weight) ** (1 / 12);
        last = weight;
      }
      const beforeEnd = before * root + acquired;
      const afterEnd = after * strategyRoot + acquired;
      const strategyPerServed = (revenue * (1 + spend * weight) * margin - serviceCost) / 12;
      net[m] =
        net[m]! +
        (((after + afterEnd) / 2) * strategyPerServed - winning) -
        (((before + beforeEnd) / 2) * perServed - winning);
      before = beforeEnd;
      after = afterEnd;
    }
  }
  let npv = 0;
  for (let m = 0; m < MONTHS; m += 1) npv += net[m]! * factors[m]!;
  if (cumulative) {
    let cash = 0;
    for (let m = 0; m < MONTHS; m += 1) {
      cash += net[m]!;
      cumulative[m] = cash;
    }
  }
  return npv;
}

import type {
  BenefitResult,
  CampaignResult,
  KpiResult,
  SegmentResult,
} from '../../language/schema/results.ts';
import type { CustomerShare, CustomersResult } from '../../language/schema/results-customers.ts';
import type { Segment } from '../../language/schema/segments.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import { movedWorths } from './moved.ts';
import { refinedValue } from './refined-value.ts';
import { serviceFits } from './service-fit.ts';

export interface CustomersInput {
  readonly strategy: Strategy;
  readonly segments: readonly SegmentResult[];
  readonly kpis: readonly KpiResult[];
  readonly benefits: readonly BenefitResult[];
  readonly campaigns: readonly CampaignResult[];
}

/** The fifth root of a half: so many stay a year where half are gone in five. */
const HALF_IN_FIVE_YEARS = 0.5 ** (1 / 5);
const MONTHS = 12;
const tierOrder = ['affiliated', 'vip', 'mass'] as const;
const parts = ['product', 'price', 'service', 'channels', 'communication'] as const;
/** What customers do, bring or need; the other bases describe who they are. */
const conduct: readonly Segment['basis'][] = ['behaviour', 'value', 'needs'];

/** What there is to say of customers beyond the economics of each segment. */
export function customersResult(input: CustomersInput): CustomersResult {
  const { strategy, segments, benefits, campaigns } = input;
  const { playbook } = strategy;
  const twoWay = playbook.filter(({ dialogue }) => dialogue === 'two-way').length;
  const oneWay = playbook.filter(({ dialogue }) => dialogue === 'one-way').length;
  const base = baseOf(strategy, segments);
  return {
    base,
    segments: shares(input, base),
    tiers: tiersOf(strategy.segments, base),
    services: serviceFits(strategy),
    playbook: { twoWay, oneWay, twoWayShare: share(twoWay, twoWay + oneWay) },
    moved: movedWorths(strategy, benefits, campaigns),
    halfInFiveYears: HALF_IN_FIVE_YEARS,
  };
}

type Base = NonNullable<CustomersResult['base']>;

function baseOf({ segments, playbook }: Strategy, results: readonly SegmentResult[]): Base | null {
  if (segments.length === 0) return null;
  const customers = sum(segments, countOf);
  const closing = (side: 'baseline' | 'strategy') =>
    sum(results, (result) => result.customers[side].at(-1) ?? 0);
  const [baseline, strategy] = [closing('baseline'), closing('strategy')];
  const values = results.map(({ baseValue }) => baseValue);
  const value = values.includes(null) ? null : sum(values, (value) => value ?? 0);
  const shareOf = (segments: readonly Segment[]) => share(sum(segments, countOf), customers);
  const told = new Set(playbook.map(({ segment }) => segment));
  return {
    customers,
    revenue: sum(segments, revenueOf),
    value,
    valueToRevenue: value === null ? null : share(value, sum(segments, revenueOf)),
    closing: { baseline, strategy },
    change:
      customers === 0 ? null : { baseline: baseline / customers - 1, strategy: strategy / customers - 1 },
    contacted: playbook.length === 0 ? null : shareOf(segments.filter(({ id }) => told.has(id))),
    cutByConduct: segments.every(({ basis }) => basis === undefined)
      ? null
      : shareOf(segments.filter(({ basis }) => conduct.includes(basis))),
  };
}

function shares({ strategy, segments: results, kpis }: CustomersInput, base: Base | null): CustomerShare[] {
  return strategy.segments.map((segment): CustomerShare => {
    const result = results.find(({ id }) => id === segment.id);
    const { id, customers, retention, revenue, margin, moves, proposition } = segment;
    const perYear = result?.marginPerYear ?? 0;
    const winning = segment.acquisitionCost?.value ?? 0;
    const keeping = segment.serviceCost?.value ?? 0;
    return {
      id,
      customers: customers.value,
      retention: retention.value,
      revenue: revenue.value,
      margin: margin.value,
      customersShare: share(customers.value, base?.customers ?? 0),
      revenueShare: share(revenueOf(segment), base?.revenue ?? 0),
      valueShare: share(result?.baseValue ?? 0, base?.value ?? 0),
      halfLifeYears: halfLife(retention.value),
      movers: moves === undefined ? null : customers.value * retention.value * moves.rate.value,
      paybackMonths: winning > 0 && perYear > 0 ? (MONTHS * winning) / perYear : null,
      winningToKeeping: winning > 0 && keeping > 0 ? winning / keeping : null,
      bearableServiceCost: perYear < 0 ? Math.max(0, revenue.value * margin.value) : null,
      propositionParts: parts.filter((part) => proposition?.[part] !== undefined).length,
      refined: refinedValue(segment, strategy.kpis, kpis, strategy.plan.discountRate),
    };
  });
}

/** ln ½ / ln r, the year in which half of today's customers are gone where a share r stays each year. */
function halfLife(retention: number): number | null {
  return retention > 0 && retention < 1 ? Math.log(0.5) / Math.log(retention) : null;
}

function tiersOf(segments: readonly Segment[], base: Base | null): CustomersResult['tiers'] {
  return tierOrder.flatMap((id) => {
    const own = segments.filter(({ tier }) => tier === id);
    if (own.length === 0) return [];
    const known = own.filter(({ managers }) => managers !== undefined && managers > 0);
    return [
      {
        id,
        segments: own.map((segment) => segment.id),
        customers: sum(own, countOf),
        customersShare: share(sum(own, countOf), base?.customers ?? 0),
        revenueShare: share(sum(own, revenueOf), base?.revenue ?? 0),
        serviceCost: sum(own, ({ customers, serviceCost }) => customers.value * (serviceCost?.value ?? 0)),
        perManager: share(
          sum(known, countOf),
          sum(known, ({ managers = 0 }) => managers),
        ),
      },
    ];
  });
}

const countOf = ({ customers }: Segment) => customers.value;
const revenueOf = ({ customers, revenue }: Segment) => customers.value * revenue.value;

/** Null where there is nothing to share. */
function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

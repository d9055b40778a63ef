/**
 * The business case once more, written from the description of the model alone and without any thought of speed: an
 * object for every segment and month, nothing kept between runs. The engine has to agree with it on any strategy.
 */
import type { BenefitInput, CostInput, ModelInput, ModelQuantity } from '../../src/engine/model-input.ts';
import type { Course } from '../../src/engine/run.ts';
import type { Lever } from '../../src/language/schema/kpis.ts';

type LeverValues = Record<Lever, number>;

export interface SegmentMonth {
  readonly opening: number;
  readonly joined: number;
  readonly closing: number;
  readonly served: number;
  readonly revenue: number;
  readonly contribution: number;
  readonly levers: LeverValues;
}

export interface ReferenceCase {
  readonly upfront: { readonly benefits: number; readonly costs: number };
  readonly months: readonly { readonly benefits: number; readonly costs: number }[];
  readonly pvBenefits: number;
  readonly pvCosts: number;
  readonly npv: number;
  readonly npvAt: (rate: number) => number;
  readonly beyondPlan: number;
  /** By segment id. */
  readonly baseline: Readonly<Record<string, readonly SegmentMonth[]>>;
  readonly strategy: Readonly<Record<string, readonly SegmentMonth[]>>;
}

export function referenceCase(written: ModelInput, course: Course = {}): ReferenceCase {
  const input = withChanges(written, course);
  const rate = course.discountRate ?? input.plan.discountRate;
  const scenario = { benefits: course.benefits ?? 1, costs: course.costs ?? 1, delay: course.delay ?? 0 };
  const months = Array.from({ length: input.plan.months }, (_, m) => m);
  const baseline = customers(input, { ...scenario, benefits: 0 });
  const strategy = customers(input, scenario);

  const flows = months.map((m) => {
    let benefits = 0;
    let costs = 0;
    for (const { id } of input.segments) {
      benefits += strategy[id]![m]!.contribution - baseline[id]![m]!.contribution;
    }
    for (const benefit of input.benefits) benefits += otherBenefit(input, benefit, scenario, m);
    for (const cost of input.costs) costs += costIn(input, cost, scenario.costs, m);
    for (const campaign of input.campaigns) {
      if (monthOf(input, campaign.at) !== m) continue;
      const { margin } = strategy[campaign.segment]![m]!.levers;
      const buyers = campaign.reach.value * campaign.response.value * scenario.benefits;
      for (const tier of campaign.tiers) {
        const gain = (campaign.extra?.value ?? 1) * tier.basket.value * margin - (tier.discount?.value ?? 0);
        benefits += buyers * (tier.share ?? 1) * gain;
      }
      costs += (campaign.cost?.value ?? 0) * scenario.costs;
    }
    return { benefits, costs };
  });
  const upfront = {
    benefits: sum(
      input.benefits.map(
        (benefit) => (benefit.upfront?.value ?? 0) * (1 - benefit.riskAdjustment) * scenario.benefits,
      ),
    ),
    costs: sum(input.costs.map((cost) => costAtStart(input, cost) * scenario.costs)),
  };

  const time = (m: number) => (input.plan.discounting === 'monthly' ? (m + 1) / 12 : Math.floor(m / 12) + 1);
  const pv = (start: number, key: 'benefits' | 'costs', at: number) =>
    start + sum(flows.map((flow, m) => flow[key] / (1 + at) ** time(m)));
  const npvAt = (at: number) => pv(upfront.benefits, 'benefits', at) - pv(upfront.costs, 'costs', at);
  const last = input.plan.months - 1;
  return {
    upfront,
    months: flows,
    pvBenefits: pv(upfront.benefits, 'benefits', rate),
    pvCosts: pv(upfront.costs, 'costs', rate),
    npv: npvAt(rate),
    npvAt,
    beyondPlan:
      sum(
        input.segments.map((segment) => {
          const { retention, revenue, margin, serviceCost } = baseline[segment.id]![0]!.levers;
          const ending = 1 + rate - retention;
          const clv = Math.abs(ending) < 1e-14 ? 0 : ((revenue * margin - serviceCost) * retention) / ending;
          return (strategy[segment.id]![last]!.closing - baseline[segment.id]![last]!.closing) * clv;
        }),
      ) /
      (1 + rate) ** time(last),
    baseline,
    strategy,
  };
}

interface Factors {
  readonly benefits: number;
  readonly costs: number;
  readonly delay: number;
}

function customers(input: ModelInput, scenario: Factors): Record<string, SegmentMonth[]> {
  const rows: Record<string, SegmentMonth[]> = Object.fromEntries(input.segments.map(({ id }) => [id, []]));
  for (let m = 0; m < input.plan.months; m += 1) {
    const leaving = input.segments.map((segment) => {
      const levers = leversIn(input, segment.id, scenario, m);
      const opening = m === 0 ? segment.customers.value : rows[segment.id]![m - 1]!.closing;
      const left = opening * levers.retention ** (1 / 12);
      const moves = segment.moves ? levers.moves : 0;
      return { segment, levers, opening, left, movers: left * (1 - (1 - moves) ** (1 / 12)) };
    });
    for (const { segment, levers, opening, left, movers } of leaving) {
      const arriving = leaving.filter((other) => other.segment.moves?.to === segment.id);
      const joined = levers.acquired + sum(arriving.map((other) => other.movers));
      const closing = left - movers + joined;
      const served = (opening + closing) / 2;
      const revenue = (served * levers.revenue) / 12;
      const contribution =
        revenue * levers.margin -
        (served * levers.serviceCost) / 12 -
        levers.acquired * levers.acquisitionCost;
      rows[segment.id]!.push({ opening, joined, closing, served, revenue, contribution, levers });
    }
  }
  return rows;
}

function leversIn(input: ModelInput, id: string, scenario: Factors, m: number): LeverValues {
  const segment = input.segments.find((candidate) => candidate.id === id)!;
  const base: LeverValues = {
    acquired: segment.acquired.value,
    retention: segment.retention.value,
    moves: segment.moves?.rate.value ?? 0,
    revenue: segment.revenue.value,
    margin: segment.margin.value,
    serviceCost: segment.serviceCost?.value ?? 0,
    acquisitionCost: segment.acquisitionCost?.value ?? 0,
  };
  const value = (lever: Lever) => {
    let added = base[lever];
    let factor = 1;
    for (const benefit of input.benefits) {
      const reaches = benefit.segment.includes('all') || benefit.segment.includes(id);
      if (benefit.lever !== lever || !benefit.change || !reaches) continue;
      const effect =
        benefit.change.value *
        (1 - benefit.riskAdjustment) *
        scenario.benefits *
        weight(input, benefit, scenario.delay, m);
      if (benefit.change.unit === 'rate') factor *= 1 + effect;
      else added += effect;
    }
    const changed = added * factor;
    if (lever === 'retention' || lever === 'moves') return Math.min(1, Math.max(0, changed));
    return lever === 'margin' ? Math.min(1, changed) : Math.max(0, changed);
  };
  return {
    acquired: value('acquired'),
    retention: value('retention'),
    moves: value('moves'),
    revenue: value('revenue'),
    margin: value('margin'),
    serviceCost: value('serviceCost'),
    acquisitionCost: value('acquisitionCost'),
  };
}

function beginning(input: ModelInput, benefit: BenefitInput, delay: number): number {
  if (benefit.from) return monthOf(input, benefit.from) + delay;
  const own = input.initiatives.filter(({ id }) => benefit.initiative.includes(id));
  const ends = own.map((initiative) => monthOf(input, initiative.start) + initiative.months);
  return (ends.length > 0 ? Math.max(...ends) : 0) + delay;
}

function weight(input: ModelInput, benefit: BenefitInput, delay: number, m: number): number {
  const s = beginning(input, benefit, delay);
  if (m < s) return 0;
  if (benefit.to && m > monthOf(input, benefit.to)) return 0;
  return benefit.ramp === 0 ? 1 : Math.min(1, (m - s + 1) / benefit.ramp);
}

function otherBenefit(input: ModelInput, benefit: BenefitInput, scenario: Factors, m: number): number {
  const share = (1 - benefit.riskAdjustment) * scenario.benefits;
  const saving = benefit.saving?.value ?? 0;
  const weighted = weight(input, benefit, scenario.delay, m);
  let amount = 0;
  if (benefit.per === 'month') amount += saving * weighted;
  if (benefit.per === 'year') amount += (saving / 12) * weighted;
  if (benefit.per === 'once' && m === beginning(input, benefit, scenario.delay) && weighted > 0) {
    amount += saving;
  }
  const planned = m - scenario.delay;
  if (planned >= 0) amount += (benefit.years?.[Math.floor(planned / 12)]?.value ?? 0) / 12;
  return amount * share;
}

function costIn(input: ModelInput, cost: CostInput, factor: number, m: number): number {
  const payment = cost.amount?.value ?? (cost.quantity?.value ?? 0) * (cost.price?.value ?? 0);
  const from = costStart(input, cost);
  const to = cost.to ? monthOf(input, cost.to) : Number.POSITIVE_INFINITY;
  let amount = (cost.years?.[Math.floor(m / 12)]?.value ?? 0) / 12;
  if (cost.per === 'once' && m === from) amount += payment;
  if (cost.per === 'month' && m >= from && m <= to) amount += payment;
  if (cost.per === 'year' && m >= from && m <= to) amount += payment / 12;
  return amount * (1 + cost.riskAdjustment) * factor;
}

function costAtStart(input: ModelInput, cost: CostInput): number {
  const payment = cost.amount?.value ?? (cost.quantity?.value ?? 0) * (cost.price?.value ?? 0);
  const paidBefore = cost.per === 'upfront' || (cost.per === 'once' && costStart(input, cost) < 0);
  return ((cost.upfront?.value ?? 0) + (paidBefore ? payment : 0)) * (1 + cost.riskAdjustment);
}

function costStart(input: ModelInput, cost: CostInput): number {
  const initiative = input.initiatives.find(({ id }) => id === cost.initiative);
  return monthOf(input, cost.from ?? initiative?.start ?? input.plan.start);
}

/** Plan month of a day, from 0; negative before the plan. */
function monthOf({ plan }: ModelInput, day: string): number {
  const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return count(day) - count(plan.start);
}

/** A copy of the strategy in which the changes of a course stand at their paths. */
function withChanges(input: ModelInput, { changes = {} }: Course): ModelInput {
  const copy = structuredClone(input);
  for (const [path, change] of Object.entries(changes)) {
    const [section, id, ...rest] = path.split('.') as ['segments', string, ...string[]];
    const item = (copy[section] as readonly { readonly id: string }[]).find((one) => one.id === id);
    let parent: unknown = item;
    for (const key of rest) parent = (parent as Record<string, unknown>)[key];
    (parent as { value: ModelQuantity['value'] }).value = typeof change === 'number' ? change : change.value;
  }
  return copy;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

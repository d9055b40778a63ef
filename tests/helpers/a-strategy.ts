import type { Strategy } from '../../src/language/schema/strategy.ts';
import { strategyFrom } from './strategy-from.ts';

/** Sections as an author writes them: numbers, or texts such as `12%`, `3pp` and `450k`. */
export type WrittenSections = { readonly [Section in keyof Strategy]?: unknown };

/**
 * A complete small strategy in which nothing is to be complained about: one segment, one goal, one KPI, two initiatives,
 * all kinds of cost. A test names only the sections it is about; they replace the builder's.
 */
export function aStrategy(sections: WrittenSections = {}): Strategy {
  return strategyFrom({ ...complete, ...sections });
}

const costLine = (id: string, category: string, amount: string) => ({
  id,
  name: `Cost of ${id}`,
  category,
  initiative: 'base',
  amount,
  per: 'once',
  grade: 'estimated',
  source: 'Offers of October 2026',
});

/** The sections of `aStrategy`, for tests that change a part of one. */
export const complete = {
  format: 1,
  company: {
    name: 'Northgate Books',
    industry: 'retail',
    currency: 'EUR',
    language: 'en',
    offer: 'A bookseller who remembers what you read',
  },
  plan: {
    title: 'Readers who come back',
    aim: 'Every reader back before the next book',
    start: '2027-01',
    months: 24,
    discountRate: '10%',
    asOf: '2027-01-31',
    revision: 1,
    reviewEvery: 'quarter',
  },
  context: {
    positioning: 'differentiation',
    competesBy: 'service',
    basics: { range: true, distribution: true, premises: true, orders: true },
  },
  readiness: {
    competition: { score: 4 },
    stability: { score: 4 },
    growth: { score: 4 },
    size: { score: 4 },
    personalisation: { score: 4 },
  },
  audit: {
    at: '2026-11-30',
    answers: {
      'data.home': { intention: 3, reality: 2, target: 4, importance: 5, evidence: 'Records of two shops' },
    },
  },
  segments: [
    {
      id: 'readers',
      name: 'Readers',
      who: 'Bought twice within a year',
      basis: 'behaviour',
      motives: ['Advice'],
      proposition: {
        product: 'Books chosen for them',
        price: 'List price',
        service: 'A call when it arrives',
        channels: 'Shop, phone',
        communication: 'A letter each season',
      },
      customers: { value: 20_000, grade: 'measured', source: 'Order book' },
      acquired: { value: 250, grade: 'measured', source: 'Order book' },
      retention: { value: '85%', grade: 'measured', source: 'Order book' },
      revenue: { value: 120, grade: 'measured', source: 'Order book' },
      margin: { value: '40%', grade: 'estimated', source: 'Finance' },
      serviceCost: 6,
      acquisitionCost: 30,
    },
  ],
  services: [
    {
      id: 'advice',
      name: 'Advice',
      levels: ['none', 'in the shop', 'by name'],
      importance: { readers: 4 },
      now: { readers: 'in the shop' },
      promised: { readers: 'by name' },
    },
  ],
  goals: [
    {
      id: 'stay',
      title: 'Readers stay',
      drives: 'loyalty',
      by: '2028-12',
      owner: 'Head of Shops',
      kpis: ['readers-stay'],
    },
  ],
  kpis: [
    {
      id: 'readers-stay',
      name: 'Readers who stay',
      scale: 'Readers of a year ago who bought again in the last 12 months',
      meter: 'Order book',
      unit: '%',
      direction: 'up',
      baseline: { value: '85%', at: '2026-12-31' },
      targets: [{ value: '88%', by: '2028-12-31' }],
      cadence: 'quarter',
      owner: 'Head of Shops',
      measures: { segment: 'readers', lever: 'retention' },
    },
  ],
  initiatives: [
    {
      id: 'base',
      name: 'One customer base',
      phase: 'base',
      aimsAt: 'keep',
      process: 'Customer card',
      start: '2027-01',
      months: 4,
      owner: 'Head of Shops',
      lineOwner: 'Shop managers',
      closes: ['data.home'],
      kpis: ['readers-stay'],
    },
    {
      id: 'letters',
      name: 'Letters by season',
      phase: 'direct',
      aimsAt: 'keep',
      process: 'Letters',
      start: '2027-05',
      months: 2,
      after: ['base'],
      owner: 'Head of Shops',
      lineOwner: 'Shop managers',
      kpis: ['readers-stay'],
    },
  ],
  benefits: [
    {
      id: 'loyal-readers',
      name: 'Readers come back',
      initiative: 'letters',
      segment: 'readers',
      lever: 'retention',
      change: {
        value: '3pp',
        range: ['2pp', '4pp'],
        grade: 'benchmark',
        source: 'Two comparable programmes',
      },
      ramp: 6,
      kpi: 'readers-stay',
      owner: 'Head of Shops',
    },
  ],
  costs: [
    costLine('system', 'software', '9k'),
    costLine('team', 'people', '6k'),
    costLine('records', 'data', '4k'),
    costLine('lessons', 'training', '3k'),
    costLine('rules', 'process', '2k'),
    costLine('news', 'communication', '1k'),
    { ...costLine('post', 'operations', '200'), initiative: 'letters', per: 'month' },
  ],
} as const satisfies WrittenSections;

/**
 * Three-year business-case studies in the form in which they are published: an initial column that is not discounted,
 * three years discounted at their ends, risk adjustments, ROI = NPV/PV of costs, payback linear within the year. The
 * tables were worked out by hand from those formulas, to whole units of money, and not with this engine.
 */
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { strategyFrom } from '../helpers/strategy-from.ts';

interface LineOfStudy {
  readonly id: string;
  /** Risk adjustment as published: taken from benefits, added to costs. */
  readonly risk: string;
  readonly initial?: number;
  readonly years: readonly number[];
  /** Risk-adjusted present value in the study's table. */
  readonly pv: number;
}

interface Study {
  readonly name: string;
  readonly rate: string;
  readonly benefits: readonly LineOfStudy[];
  readonly costs: readonly LineOfStudy[];
  /** The cash-flow table: initial, then years 1 to 3, risk-adjusted. */
  readonly table: readonly {
    readonly benefits: number;
    readonly costs: number;
    readonly cumulative: number;
  }[];
  readonly pvBenefits: number;
  readonly pvCosts: number;
  readonly npv: number;
  /** Per cent with one decimal; null where the table has none. */
  readonly roi: number;
  readonly irr: number | null;
  readonly paybackMonths: number | null;
}

const studies: readonly Study[] = [
  {
    name: 'a sales platform that pays back within its first year',
    rate: '10%',
    benefits: [
      { id: 'productivity', risk: '15%', years: [1_200_000, 1_500_000, 1_800_000], pv: 3_130_503 },
      { id: 'licences', risk: '5%', years: [300_000, 300_000, 300_000], pv: 708_753 },
    ],
    costs: [
      { id: 'set-up', risk: '10%', initial: 800_000, years: [0, 0, 0], pv: 880_000 },
      { id: 'fees', risk: '0%', years: [400_000, 400_000, 400_000], pv: 994_741 },
    ],
    table: [
      { benefits: 0, costs: 880_000, cumulative: -880_000 },
      { benefits: 1_305_000, costs: 400_000, cumulative: 25_000 },
      { benefits: 1_560_000, costs: 400_000, cumulative: 1_185_000 },
      { benefits: 1_815_000, costs: 400_000, cumulative: 2_600_000 },
    ],
    pvBenefits: 3_839_256,
    pvCosts: 1_874_741,
    npv: 1_964_515,
    roi: 104.8,
    irr: 105.2,
    paybackMonths: 11.7,
  },
  {
    name: 'a service desk that does not pay back within three years',
    rate: '10%',
    benefits: [
      { id: 'margin', risk: '20%', years: [250_000, 900_000, 1_400_000], pv: 1_618_332 },
      { id: 'calls', risk: '10%', years: [120_000, 180_000, 240_000], pv: 394_350 },
      { id: 'audit', risk: '50%', years: [60_000, 60_000, 60_000], pv: 74_606 },
    ],
    costs: [
      { id: 'fees', risk: '0%', initial: 150_000, years: [520_000, 520_000, 520_000], pv: 1_443_163 },
      { id: 'people', risk: '15%', initial: 420_000, years: [310_000, 180_000, 180_000], pv: 1_133_687 },
      { id: 'training', risk: '20%', initial: 60_000, years: [25_000, 10_000, 10_000], pv: 118_206 },
    ],
    table: [
      { benefits: 0, costs: 705_000, cumulative: -705_000 },
      { benefits: 338_000, costs: 906_500, cumulative: -1_273_500 },
      { benefits: 912_000, costs: 739_000, cumulative: -1_100_500 },
      { benefits: 1_366_000, costs: 739_000, cumulative: -473_500 },
    ],
    pvBenefits: 2_087_288,
    pvCosts: 2_695_056,
    npv: -607_769,
    roi: -22.6,
    irr: -18.1,
    paybackMonths: null,
  },
  {
    name: 'a tool without an initial outlay, which has nothing to pay back',
    rate: '10%',
    benefits: [{ id: 'hours', risk: '10%', years: [2_400_000, 2_400_000, 2_400_000], pv: 5_371_600 }],
    costs: [
      { id: 'fees', risk: '5%', years: [600_000, 600_000, 600_000], pv: 1_566_717 },
      { id: 'team', risk: '0%', years: [90_000, 60_000, 60_000], pv: 176_484 },
    ],
    table: [
      { benefits: 0, costs: 0, cumulative: 0 },
      { benefits: 2_160_000, costs: 720_000, cumulative: 1_440_000 },
      { benefits: 2_160_000, costs: 690_000, cumulative: 2_910_000 },
      { benefits: 2_160_000, costs: 690_000, cumulative: 4_380_000 },
    ],
    pvBenefits: 5_371_600,
    pvCosts: 1_743_201,
    npv: 3_628_400,
    roi: 208.1,
    irr: null,
    paybackMonths: 0,
  },
  {
    name: 'a loyalty programme that begins in its second year, at 8 %',
    rate: '8%',
    benefits: [{ id: 'retention', risk: '30%', years: [0, 350_000, 700_000], pv: 599_026 }],
    costs: [
      { id: 'platform', risk: '10%', initial: 900_000, years: [200_000, 200_000, 200_000], pv: 1_556_961 },
    ],
    table: [
      { benefits: 0, costs: 990_000, cumulative: -990_000 },
      { benefits: 0, costs: 220_000, cumulative: -1_210_000 },
      { benefits: 245_000, costs: 220_000, cumulative: -1_185_000 },
      { benefits: 490_000, costs: 220_000, cumulative: -915_000 },
    ],
    pvBenefits: 599_026,
    pvCosts: 1_556_961,
    npv: -957_936,
    roi: -61.5,
    irr: -40.6,
    paybackMonths: null,
  },
  {
    name: 'a build with a grant at its start, at 12 %',
    rate: '12%',
    benefits: [
      { id: 'grant', risk: '0%', initial: 200_000, years: [50_000, 50_000, 50_000], pv: 320_092 },
      { id: 'time', risk: '25%', years: [640_000, 640_000, 640_000], pv: 1_152_879 },
    ],
    costs: [{ id: 'build', risk: '20%', initial: 500_000, years: [80_000, 80_000, 80_000], pv: 830_576 }],
    table: [
      { benefits: 200_000, costs: 600_000, cumulative: -400_000 },
      { benefits: 530_000, costs: 96_000, cumulative: 34_000 },
      { benefits: 530_000, costs: 96_000, cumulative: 468_000 },
      { benefits: 530_000, costs: 96_000, cumulative: 902_000 },
    ],
    pvBenefits: 1_472_971,
    pvCosts: 830_576,
    npv: 642_395,
    roi: 77.3,
    irr: 93.5,
    paybackMonths: 11.1,
  },
];

/** The printed tables are rounded to whole units. */
const UNIT = 0.51;
/** Per cent and months are printed with one decimal. */
const TENTH = 0.051;

describe.each(studies)('$name', (study) => {
  const line = ({ id, risk, initial, years }: LineOfStudy) => ({
    id,
    name: id,
    years,
    riskAdjustment: risk,
    ...(initial !== undefined && { upfront: initial }),
  });
  const strategy = strategyFrom({
    format: 1,
    company: { name: 'Study', currency: 'USD', language: 'en' },
    plan: {
      title: study.name,
      start: '2027-01',
      months: 36,
      discountRate: study.rate,
      discounting: 'yearEnd',
    },
    benefits: study.benefits.map(line),
    costs: study.costs.map(line),
  });
  const { finance, benefits, costs } = evaluate(strategy, {
    slug: 'study',
    asOf: '2027-01-01',
    seed: 1,
    version: '0',
    measurements: [],
    draws: 0,
  });

  test('has the present values of its table', () => {
    expect(Math.abs(finance.pvBenefits - study.pvBenefits)).toBeLessThan(UNIT);
    expect(Math.abs(finance.pvCosts - study.pvCosts)).toBeLessThan(UNIT);
    expect(Math.abs(finance.npv - study.npv)).toBeLessThan(UNIT);
  });

  test('has the present value of every line', () => {
    study.benefits.forEach(({ pv }, i) => {
      expect(Math.abs(benefits[i]!.npv! - pv)).toBeLessThan(UNIT);
    });
    study.costs.forEach(({ pv }, i) => {
      expect(Math.abs(costs[i]!.pv - pv)).toBeLessThan(UNIT);
    });
  });

  test('has the cash flows of its table, year by year', () => {
    const [initial, ...years] = study.table;
    expect(finance.upfront.benefits).toBeCloseTo(initial!.benefits, 6);
    expect(finance.upfront.costs).toBeCloseTo(initial!.costs, 6);
    years.forEach((year, i) => {
      expect(finance.years[i]!.benefits).toBeCloseTo(year.benefits, 6);
      expect(finance.years[i]!.costs).toBeCloseTo(year.costs, 6);
      expect(finance.years[i]!.cumulative).toBeCloseTo(year.cumulative, 6);
    });
  });

  test('has its return, its rate of return and its payback', () => {
    expect(Math.abs(finance.roi! * 100 - study.roi)).toBeLessThan(TENTH);
    if (study.irr === null) expect(finance).toMatchObject({ irr: null, irrReason: 'none' });
    else expect(Math.abs(finance.irr! * 100 - study.irr)).toBeLessThan(TENTH);
    if (study.paybackMonths === null) expect(finance.paybackMonths).toBeNull();
    else expect(Math.abs(finance.paybackMonths! - study.paybackMonths)).toBeLessThan(TENTH);
  });
});

import { describe, expect, test } from 'vitest';
import { costResults } from '../../../src/engine/costs/cost-results.ts';
import { compileModel, financeOf } from '../../../src/engine/model.ts';
import { type Course, planRun } from '../../../src/engine/run.ts';
import { aStrategy } from '../../helpers/a-strategy.ts';
import { aModelInput } from '../a-model-input.ts';

const MONTHS = 14;
const initiatives = [{ id: 'work', start: '2027-03', months: 6 }];

function flowsOf(cost: object, course: Course = {}) {
  const model = compileModel(
    aModelInput({ plan: { months: MONTHS }, initiatives, costs: [{ id: 'c', ...cost }] }),
  );
  const { months, upfront } = financeOf(model, course);
  return { months: months.map(({ costs }) => costs), upfront: upfront.costs };
}

function row(from: number, to: number, amount: number): number[] {
  return Array.from({ length: MONTHS }, (_, m) => (m >= from && m <= to ? amount : 0));
}

describe('a cost', () => {
  test.each([
    { name: 'is paid once at the start of the plan', cost: { amount: 60 }, months: row(0, 0, 60) },
    {
      name: 'is paid at the start of its initiative',
      cost: { amount: 60, initiative: 'work' },
      months: row(2, 2, 60),
    },
    {
      name: 'is paid in its own month where it names one',
      cost: { amount: 60, initiative: 'work', from: '2027-02' },
      months: row(1, 1, 60),
    },
    {
      name: 'is quantity times price',
      cost: { quantity: 1.5, price: 40, per: 'month' },
      months: row(0, 13, 60),
    },
    {
      name: 'runs to the end of the plan',
      cost: { amount: 5, per: 'month', from: '2027-11' },
      months: row(10, 13, 5),
    },
    {
      name: 'runs to its last month, which is included',
      cost: { amount: 5, per: 'month', from: '2027-02', to: '2027-04' },
      months: row(1, 3, 5),
    },
    { name: 'of a year is paid by the month', cost: { amount: 120, per: 'year' }, months: row(0, 13, 10) },
    {
      name: 'that ran before the plan counts only within it',
      cost: { amount: 5, per: 'month', from: '2026-06', to: '2027-02' },
      months: row(0, 1, 5),
    },
    { name: 'after the plan is not counted', cost: { amount: 60, from: '2028-03' }, months: row(0, -1, 0) },
    {
      name: 'of years counts a twelfth in each month, and what passes the end is lost',
      cost: { years: [120, 240] },
      months: [...row(0, 11, 10).slice(0, 12), 20, 20],
    },
    {
      name: 'grows by its risk adjustment and by the factor of the course',
      cost: { amount: 100, riskAdjustment: '10%' },
      course: { costs: 1.5 },
      months: row(0, 0, 165),
    },
    {
      name: 'does not move with the benefits',
      cost: { amount: 60, initiative: 'work' },
      course: { delay: 4 },
      months: row(2, 2, 60),
    },
  ] as const)('$name', ({ cost, months, ...rest }) => {
    const flows = flowsOf(cost, 'course' in rest ? rest.course : {});
    months.forEach((amount, m) => {
      expect(flows.months[m]).toBeCloseTo(amount, 9);
    });
    expect(flows.upfront).toBe(0);
  });

  test.each([
    { name: 'upfront', cost: { amount: 60, per: 'upfront', riskAdjustment: '50%' }, upfront: 90 },
    { name: 'once, before the plan', cost: { amount: 60, from: '2026-12' }, upfront: 60 },
    { name: 'upfront beside years', cost: { upfront: 60, years: [0] }, upfront: 60 },
  ])('stands at time 0: $name', ({ cost, upfront }) => {
    expect(flowsOf(cost)).toEqual({ months: row(0, -1, 0), upfront });
  });
});

test('what was paid stands beside what was planned to be paid by then', () => {
  const strategy = aStrategy({
    costs: [
      {
        id: 'work',
        name: 'Work',
        amount: 10,
        per: 'month',
        upfront: 5,
        spent: [
          { value: 12, at: '2027-02' },
          { value: 9, at: '2027-03-10' },
          { value: 1000, at: '2027-06' },
        ],
      },
    ],
  });
  const model = compileModel(strategy);
  const [line] = costResults(model, planRun(model), strategy.costs, strategy.plan.start, '2027-03-15');
  expect(line).toMatchObject({ spent: 21, spentTo: '2027-03-10', plannedToDate: 35, total: 245, upfront: 5 });
  expect(line!.years).toEqual([120, 120]);
});

import { describe, expect, test } from 'vitest';
import { compileModel, financeOf } from '../../../src/engine/model.ts';
import type { Course } from '../../../src/engine/run.ts';
import { aModelInput } from '../a-model-input.ts';

const MONTHS = 24;
const initiatives = [
  { id: 'first', start: '2027-01', months: 2 },
  { id: 'second', start: '2027-03', months: 4 },
  { id: 'earlier', start: '2026-07', months: 3 },
];

/** Monthly benefits, by month of the plan; what is not named is zero. */
function flowsOf(benefit: object, course: Course = {}) {
  const model = compileModel(
    aModelInput({ plan: { months: MONTHS }, initiatives, benefits: [{ id: 'b', ...benefit }] }),
  );
  const { months, upfront } = financeOf(model, course);
  return {
    months: months.map(({ benefits }) => Math.round(benefits * 1e9) / 1e9),
    upfront: upfront.benefits,
  };
}

/** A row with these amounts from a month on, and zero elsewhere; the last one goes on to the end unless told. */
function row(from: number, amounts: readonly number[], to = MONTHS - 1): number[] {
  return Array.from({ length: MONTHS }, (_, m) =>
    m < from || m > to ? 0 : (amounts[m - from] ?? amounts.at(-1)!),
  );
}

const yearly = { saving: 1200, per: 'year' };

describe('a benefit that is no lever', () => {
  test.each([
    { name: 'counts from the first month without initiative', benefit: yearly, months: row(0, [100]) },
    { name: 'counts a monthly saving whole', benefit: { saving: 7, per: 'month' }, months: row(0, [7]) },
    {
      name: 'begins in the month after its initiative',
      benefit: { ...yearly, initiative: 'first' },
      months: row(2, [100]),
    },
    {
      name: 'begins after the last of its initiatives',
      benefit: { ...yearly, initiative: ['second', 'first'] },
      months: row(6, [100]),
    },
    {
      name: 'begins in its own month where it names one, whatever its initiatives',
      benefit: { ...yearly, initiative: 'second', from: '2027-02' },
      months: row(1, [100]),
    },
    {
      name: 'grows over its ramp, the first month with its first share',
      benefit: { ...yearly, initiative: 'first', ramp: 4 },
      months: row(2, [25, 50, 75, 100]),
    },
    {
      name: 'that began before the plan is on its way already',
      benefit: { ...yearly, initiative: 'earlier', ramp: 6 },
      months: row(
        0,
        [(100 * 4) / 6, (100 * 5) / 6, 100].map((value) => Math.round(value * 1e9) / 1e9),
      ),
    },
    {
      name: 'ends with the month of `to`',
      benefit: { ...yearly, to: '2027-05' },
      months: row(0, [100], 4),
    },
    {
      name: 'ends with the month of `to` although it began later',
      benefit: { ...yearly, to: '2027-05' },
      course: { delay: 3 },
      months: row(3, [100], 4),
    },
    {
      name: 'comes later by the delay of the course, also where it names its own month',
      benefit: { ...yearly, from: '2027-02', ramp: 2 },
      course: { delay: 2 },
      months: row(3, [50, 100]),
    },
    {
      name: 'paid once stands whole in its first month, whatever the ramp',
      benefit: { saving: 900, per: 'once', initiative: 'first', ramp: 9 },
      months: row(2, [900, 0]),
    },
    {
      name: 'paid once before the plan is not counted',
      benefit: { saving: 900, per: 'once', from: '2026-11' },
      months: row(0, [0]),
    },
    {
      name: 'paid once comes into the plan by a delay',
      benefit: { saving: 900, per: 'once', from: '2026-11' },
      course: { delay: 2 },
      months: row(0, [900, 0]),
    },
    {
      name: 'paid once after the plan is not counted',
      benefit: { saving: 900, per: 'once', from: '2028-12' },
      course: { delay: 1 },
      months: row(0, [0]),
    },
    {
      name: 'of years counts a twelfth in each month, whatever its initiative',
      benefit: { years: [120, 240], initiative: 'second' },
      months: [...Array<number>(12).fill(10), ...Array<number>(12).fill(20)],
    },
    {
      name: 'of years comes later by the delay, and what passes the end is lost',
      benefit: { years: [120, 240] },
      course: { delay: 14 },
      months: row(14, [10]),
    },
    {
      name: 'of one year ends with it',
      benefit: { years: [120] },
      months: row(0, [10], 11),
    },
    {
      name: 'is less by its risk adjustment, and by the factor of the course',
      benefit: { ...yearly, riskAdjustment: '20%' },
      course: { benefits: 0.5 },
      months: row(0, [40]),
    },
  ] as const)('$name', ({ benefit, months, ...rest }) => {
    const course = 'course' in rest ? rest.course : {};
    expect(flowsOf(benefit, course)).toEqual({ months, upfront: 0 });
  });

  test('at time 0 is adjusted for risk and never later', () => {
    const { upfront, months } = flowsOf(
      { upfront: 1000, years: [0], riskAdjustment: '10%' },
      { delay: 30, benefits: 2 },
    );
    expect(upfront).toBe(1800);
    expect(months.every((flow) => flow === 0)).toBe(true);
  });

  test('in words only brings nothing', () => {
    expect(flowsOf({ unquantified: 'Pride' }).months).toEqual(row(0, [0]));
  });
});

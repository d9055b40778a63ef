import { describe, expect, test } from 'vitest';
import { benefitGrade, campaignGrade } from '../../src/engine/evidence.ts';
import { aStrategy } from '../helpers/a-strategy.ts';

const gradeOf = (benefit: object) =>
  benefitGrade(aStrategy({ benefits: [{ id: 'b', name: 'B', ...benefit }] }).benefits[0]!);

const graded = (value: number | string, grade: string) => ({ value, grade });

describe('the grade of a benefit', () => {
  test.each([
    { name: 'is assumed where nothing is said', benefit: { saving: 100 }, grade: 'assumed' },
    { name: 'is that of its quantity', benefit: { saving: graded(100, 'measured') }, grade: 'measured' },
    {
      name: 'is that of the benefit where its quantity has none',
      benefit: { saving: 1, grade: 'estimated' },
      grade: 'estimated',
    },
    {
      name: 'is that of its quantity where both say one',
      benefit: { saving: graded(100, 'benchmark'), grade: 'measured' },
      grade: 'benchmark',
    },
    {
      name: 'is that of the weakest of its years',
      benefit: { years: [graded(1, 'measured'), graded(2, 'estimated')], upfront: graded(3, 'measured') },
      grade: 'estimated',
    },
    {
      name: 'is weakened by what stands at time 0',
      benefit: { years: [graded(1, 'measured')], upfront: 3 },
      grade: 'assumed',
    },
    { name: 'does not exist in words', benefit: { unquantified: 'Pride', grade: 'measured' }, grade: null },
  ])('$name', ({ benefit, grade }) => {
    expect(gradeOf(benefit)).toBe(grade);
  });
});

test('the grade of a campaign is that of the weakest of its reach, response, cost, baskets and discounts', () => {
  const campaign = {
    id: 'k',
    name: 'K',
    segment: 'readers',
    at: '2027-03',
    grade: 'measured',
    reach: 100,
    response: '5%',
    cost: 10,
    tiers: [{ basket: 10, discount: 1 }],
  };
  const gradeWith = (change: object) =>
    campaignGrade(aStrategy({ campaigns: [{ ...campaign, ...change }] }).campaigns[0]!);
  expect(gradeWith({})).toBe('measured');
  for (const change of [
    { reach: graded(100, 'benchmark') },
    { response: graded('5%', 'benchmark') },
    { cost: graded(10, 'benchmark') },
    { extra: graded('50%', 'benchmark') },
    { tiers: [{ basket: graded(10, 'benchmark') }] },
    { tiers: [{ basket: 10, discount: graded(1, 'benchmark') }] },
  ]) {
    expect(gradeWith(change)).toBe('benchmark');
  }
});

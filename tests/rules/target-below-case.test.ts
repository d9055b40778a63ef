import { expect, test } from 'vitest';
import { targetBelowCase } from '../../src/rules/target-below-case.ts';
import { found } from './sound-strategy.ts';

test('is content with targets at what the case needs', () => {
  expect(found(targetBelowCase)).toEqual([]);
});

test('points at the target and says what is needed on its day', () => {
  expect(found(targetBelowCase, { 'kpis.stay.targets.1.value': '82.5%' })).toEqual([
    {
      at: 'kpis.stay.targets.1.value',
      values: {
        kpi: 'Regulars who stay',
        unit: '%',
        by: '2029-06-30',
        target: 0.825,
        needed: expect.closeTo(0.83, 9),
      },
    },
  ]);
});

test('asks of a target on the way no more than its own day needs', () => {
  expect(found(targetBelowCase, { 'kpis.stay.targets.0': { value: '81.1%', by: '2027-12-31' } })).toEqual([]);
});

test('turns the sign of a KPI that runs against its lever', () => {
  expect(
    found(targetBelowCase, {
      'kpis.stay.direction': 'down',
      'kpis.stay.baseline.value': '20%',
      'kpis.stay.targets': [{ value: '18%', by: '2029-06-30' }],
    }),
  ).toEqual([
    {
      at: 'kpis.stay.targets.0.value',
      values: expect.objectContaining({ target: 0.18, needed: expect.closeTo(0.17, 9) }),
    },
  ]);
});

test('leaves a target that is worse than the baseline to another rule', () => {
  expect(found(targetBelowCase, { 'kpis.stay.targets.0.value': '78%' })).toEqual([]);
});

test('has nothing to say of a KPI that measures no lever', () => {
  expect(
    found(targetBelowCase, { 'kpis.stay.targets.1.value': '81%', 'kpis.stay.measures': undefined }),
  ).toEqual([]);
});

import { expect, test } from 'vitest';
import { ruleDiagnostics } from '../../src/rules/run-rules.ts';
import { targetBelowCase } from '../../src/rules/target-below-case.ts';
import { contextOf, found, soundWith } from './sound-strategy.ts';

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

test.each([
  ['a thirtieth of a point', '82.97%', '82.97%', '83%'],
  ['less than a thousandth of a point', '82.9996%', '82.9996%', '83%'],
  ['as much as anybody would round', '82%', '82%', '83%'],
])('prints two figures that differ: %s', (_name, value, target, needed) => {
  const strategy = soundWith({ 'kpis.stay.targets.1.value': value });
  const said = ruleDiagnostics(contextOf(strategy), {
    level: 'client',
    locate: () => undefined,
    start: { file: 'strategy.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 },
  }).find(({ code }) => code === 'target-below-case');

  expect(said?.words('en').what).toContain(`is ${target}; the business case needs ${needed} on that day`);
});

import { expect, test } from 'vitest';
import { costLeaderWithDearService } from '../../src/rules/cost-leader-with-dear-service.ts';
import { found } from './sound-strategy.ts';

test('is content with cheap service', () => {
  expect(found(costLeaderWithDearService, { 'context.positioning': 'cost-leadership' })).toEqual([]);
});

test('is content with dear service in another strategy', () => {
  expect(found(costLeaderWithDearService, { 'segments.regulars.serviceCost': 40 })).toEqual([]);
});

test('is content with exactly a quarter of the margin', () => {
  expect(
    found(costLeaderWithDearService, {
      'context.positioning': 'cost-leadership',
      'segments.regulars.serviceCost': 20,
    }),
  ).toEqual([]);
});

test('points at the service cost above it', () => {
  expect(
    found(costLeaderWithDearService, {
      'context.positioning': 'cost-leadership',
      'segments.regulars.serviceCost': 40,
    }),
  ).toEqual([{ at: 'segments.regulars.serviceCost', values: { segment: 'Regulars', share: 0.5 } }]);
});

import { describe, expect, test } from 'vitest';
import { LEVERS } from '../../../src/engine/base/levers.ts';
import { computeFlows } from '../../../src/engine/flows.ts';
import { leverOn } from '../../../src/engine/lever-value.ts';
import { compileModel, financeOf } from '../../../src/engine/model.ts';
import { type Course, courseRun } from '../../../src/engine/run.ts';
import type { Lever } from '../../../src/language/schema/kpis.ts';
import { aModelInput } from '../a-model-input.ts';

const segment = {
  id: 's',
  customers: 1000,
  acquired: 10,
  retention: '80%',
  revenue: 100,
  margin: '40%',
  serviceCost: 5,
  acquisitionCost: 20,
};
const other = { ...segment, id: 'other' };

function leverOf(lever: Lever, benefits: readonly object[], day: string, course: Course = {}) {
  const model = compileModel(
    aModelInput({
      segments: [{ ...segment, moves: { to: 'other', rate: '5%' } }, other],
      benefits: benefits.map((benefit, i) => ({ id: `b${i}`, segment: 's', lever, ...benefit })),
    }),
  );
  computeFlows(model, courseRun(model, course));
  return leverOn(model, 's', lever, '2027-01-01', day)!;
}

describe('a lever', () => {
  test.each([
    { name: 'takes points added', lever: 'retention', benefits: [{ change: '4pp' }], value: 0.84 },
    { name: 'takes per cent multiplied', lever: 'revenue', benefits: [{ change: '8%' }], value: 108 },
    { name: 'takes its own unit added', lever: 'serviceCost', benefits: [{ change: -2 }], value: 3 },
    {
      name: 'adds all points and units before it multiplies',
      lever: 'revenue',
      benefits: [{ change: '10%' }, { change: 20 }, { change: '50%' }],
      value: 120 * 1.1 * 1.5,
    },
    { name: 'stays a share at the top', lever: 'retention', benefits: [{ change: '30pp' }], value: 1 },
    { name: 'stays a share at the bottom', lever: 'moves', benefits: [{ change: '-9pp' }], value: 0 },
    { name: 'of margin is at most all', lever: 'margin', benefits: [{ change: '80pp' }], value: 1 },
    { name: 'of margin may be a loss', lever: 'margin', benefits: [{ change: '-50pp' }], value: -0.1 },
    { name: 'of money is never negative', lever: 'serviceCost', benefits: [{ change: -9 }], value: 0 },
    {
      name: 'of customers won is never negative',
      lever: 'acquired',
      benefits: [{ change: '-300%' }],
      value: 0,
    },
    {
      name: 'is less by the risk adjustment',
      lever: 'retention',
      benefits: [{ change: '4pp', riskAdjustment: '25%' }],
      value: 0.83,
    },
    {
      name: 'has grown by the share of the ramp',
      lever: 'retention',
      benefits: [{ change: '4pp', ramp: 16 }],
      value: 0.81,
    },
  ] as const)('$name', ({ lever, benefits, value }) => {
    expect(leverOf(lever, benefits, '2027-04-30').strategy).toBeCloseTo(value, 12);
  });

  test('is the baseline before the plan and stands still after it', () => {
    const benefits = [{ change: '4pp', ramp: 48 }];
    expect(leverOf('retention', benefits, '2026-12-31').strategy).toBe(0.8);
    expect(leverOf('retention', benefits, '2031-12-31').strategy).toBeCloseTo(0.82, 12);
  });

  test('takes the value of a course on both sides', () => {
    const course = { changes: { 'segments.s.retention': 0.7 } };
    const value = leverOf('retention', [{ change: '4pp' }], '2027-06-30', course);
    expect(value.baseline).toBe(0.7);
    expect(value.strategy).toBeCloseTo(0.74, 12);
  });

  test('of a course is kept within its bounds on both sides', () => {
    const value = leverOf('margin', [], '2027-06-30', { changes: { 'segments.s.margin': 1.4 } });
    expect(value).toEqual({ baseline: 1, strategy: 1 });
  });

  test('of moves does nothing where nobody has anywhere to go', () => {
    const model = compileModel(
      aModelInput({
        segments: [segment],
        benefits: [{ id: 'b', segment: 's', lever: 'moves', change: '9pp' }],
      }),
    );
    expect(financeOf(model).npv).toBe(0);
  });

  test('of moves does nothing there even where a course sets it', () => {
    const input = aModelInput({
      segments: [segment, other],
      benefits: [{ id: 'b', segment: 's', lever: 'retention', change: '2pp' }],
    });
    const model = compileModel(input);
    const course = { changes: { 'segments.s.moves.rate': 0.5 } };
    expect(financeOf(model, course)).toEqual(financeOf(compileModel(input)));
  });

  test.each(LEVERS)('%s of all segments is the same as of each of them', (lever) => {
    const change = ['retention', 'moves', 'margin'].includes(lever) ? '3pp' : '6%';
    const npvOf = (segments: unknown) =>
      financeOf(
        compileModel(
          aModelInput({
            segments: [{ ...segment, moves: { to: 'other', rate: '5%' } }, other],
            benefits: [{ id: 'b', segment: segments, lever, change }],
          }),
        ),
      ).npv;
    expect(npvOf('all')).toBe(npvOf(['s', 'other']));
    expect(npvOf('all')).not.toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentResults } from '../../src/engine/base/segment-results.ts';
import type { Model } from '../../src/engine/compiled-model.ts';
import { financeOfRun } from '../../src/engine/finance/finance.ts';
import { computeFlows } from '../../src/engine/flows.ts';
import { compileModel, financeOf } from '../../src/engine/model.ts';
import type { ModelInput } from '../../src/engine/model-input.ts';
import { type Course, courseRun } from '../../src/engine/run.ts';
import { courses, modelInputs } from './arbitrary-input.ts';
import { referenceCase, type SegmentMonth } from './reference.ts';

/** Two ways through the same arithmetic differ by binary noise of the money that is moved, not of what is left of it. */
const SAME = 1e-9;

function expectSame(actual: number | null, expected: number, scale: number, what: string): void {
  expect(actual, what).not.toBeNull();
  expect(Math.abs(actual! - expected), `${what}: ${actual} for ${expected}`).toBeLessThanOrEqual(
    SAME * scale,
  );
}

/** All money that a case moves, so that a difference of large sums is not held to more digits than they have. */
function moneyMoved(input: ModelInput, course: Course): number {
  const { months, upfront, baseline, strategy, pvBenefits, pvCosts } = referenceCase(input, course);
  const contributions = [...Object.values(baseline), ...Object.values(strategy)].flat();
  const flows = months.flatMap(({ benefits, costs }) => [benefits, costs]);
  const all = [...contributions.map(({ contribution }) => contribution), ...flows];
  return all.reduce(
    (sum, value) => sum + Math.abs(value),
    1 + Math.abs(upfront.benefits) + Math.abs(upfront.costs) + Math.abs(pvBenefits) + Math.abs(pvCosts),
  );
}

function expectAgreement(model: Model, input: ModelInput, course: Course): void {
  const reference = referenceCase(input, course);
  const scale = moneyMoved(input, course);
  const run = courseRun(model, course);
  const finance = financeOfRun(model, run);
  expectSame(finance.npv, reference.npv, scale, 'npv');
  expectSame(finance.pvBenefits, reference.pvBenefits, scale, 'pvBenefits');
  expectSame(finance.pvCosts, reference.pvCosts, scale, 'pvCosts');
  expectSame(finance.upfront.benefits, reference.upfront.benefits, scale, 'upfront benefits');
  expectSame(finance.upfront.costs, reference.upfront.costs, scale, 'upfront costs');
  reference.months.forEach((month, m) => {
    expectSame(finance.months[m]!.benefits, month.benefits, scale, `benefits of month ${m}`);
    expectSame(finance.months[m]!.costs, month.costs, scale, `costs of month ${m}`);
  });
  computeFlows(model, run);
  const segments = segmentResults(model, run);
  const worthOfBases = segments.reduce(
    (sum, { clv, customers }) =>
      sum + Math.abs(clv ?? 0) * (1 + customers.baseline.at(-1)! + customers.strategy.at(-1)!),
    0,
  );
  expectSame(finance.beyondPlan, reference.beyondPlan, 10 * worthOfBases, 'beyondPlan');
  for (const segment of segments) {
    for (const side of ['baseline', 'strategy'] as const) {
      const months = reference[side][segment.id]!;
      segment.customers[side].forEach((closing, m) => {
        expectSame(closing, months[m]!.closing, 1 + months[m]!.closing, `${segment.id} closing ${side} ${m}`);
      });
      segment.years.forEach((year, y) => {
        expectYear(year[side], months.slice(y * 12, y * 12 + 12), `${segment.id} ${side} year ${y}`);
      });
    }
  }
}

function expectYear(
  year: ReturnType<typeof segmentResults>[number]['years'][number]['baseline'],
  months: readonly SegmentMonth[],
  what: string,
): void {
  const total = (of: (month: SegmentMonth) => number) => months.reduce((sum, month) => sum + of(month), 0);
  const number = months[0]!.opening + total(({ joined }) => joined);
  const served = total((month) => month.served) / 12;
  expectSame(year.number, number, 1 + number, `${what} N`);
  expectSame(
    year.revenue,
    total(({ revenue }) => revenue),
    1 + year.revenue,
    `${what} R`,
  );
  expectSame(
    year.contribution,
    total(({ contribution }) => contribution),
    1e3 + year.revenue * 1e3,
    `${what} contribution`,
  );
  if (number === 0) {
    expect([year.loyalty, year.value], what).toEqual([null, null]);
    return;
  }
  expectSame(year.loyalty, served / number, 1, `${what} L`);
  if (served > 0)
    expectSame(year.value! * year.number * year.loyalty!, year.revenue, 1 + year.revenue, `${what} N·V·L`);
}

describe('the engine agrees with the naive reference', () => {
  test('on any strategy as planned', () => {
    fc.assert(
      fc.property(modelInputs, (input) => expectAgreement(compileModel(input), input, {})),
      { numRuns: 120 },
    );
  });

  test('under any course of events, whatever was run on the same model before', () => {
    fc.assert(
      fc.property(courses, ({ input, course }) => {
        const model = compileModel(input);
        expectAgreement(model, input, course);
        expectAgreement(model, input, { delay: 3 });
        expectAgreement(model, input, {});
        expectAgreement(model, input, course);
      }),
      { numRuns: 60 },
    );
  });
});

test('a rate of return brings npv to zero', () => {
  fc.assert(
    fc.property(modelInputs, (input) => {
      const { irr } = financeOf(compileModel(input));
      if (irr === null) return;
      const { npvAt, months, upfront } = referenceCase(input);
      const gross = months.reduce((sum, { benefits, costs }, m) => {
        const t = input.plan.discounting === 'monthly' ? (m + 1) / 12 : Math.floor(m / 12) + 1;
        return sum + (Math.abs(benefits) + Math.abs(costs)) / (1 + irr) ** t;
      }, Math.abs(upfront.benefits) + Math.abs(upfront.costs));
      expect(Math.abs(npvAt(irr))).toBeLessThanOrEqual(1e-7 * gross);
    }),
    { numRuns: 120 },
  );
});

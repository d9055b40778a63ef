import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { type StandingResult, StandingResultSchema } from '../../src/language/schema/results.ts';
import { aStrategy, complete, type WrittenSections } from '../helpers/a-strategy.ts';

function standingOf(sections: WrittenSections = {}, measured?: number): StandingResult {
  const { standing } = evaluate(aStrategy(sections), {
    slug: 'northgate',
    asOf: '2027-01-31',
    seed: 1,
    version: '0',
    measurements:
      measured === undefined ? [] : [{ on: '2027-01-31', kpi: 'readers-stay', value: measured, line: 2 }],
    draws: 0,
  });
  expect(StandingResultSchema.safeParse(standing).error).toBeUndefined();
  return standing;
}

const [readers] = complete.segments;
const [kpi] = complete.kpis;

describe('records', () => {
  test('are complete by block; personal notes are reported and not scored', () => {
    const { data } = standingOf({
      audit: { ...complete.audit, data: { address: '90%', contact: '50%', personal: '10%' } },
    });

    expect(data.blocks).toEqual([
      { id: 'address', complete: 0.9 },
      { id: 'contact', complete: 0.5 },
      { id: 'personal', complete: 0.1 },
    ]);
    expect(data.mean).toBeCloseTo(0.7, 12);
  });

  test('that nobody counted have no mean', () => {
    expect(standingOf().data).toEqual({ blocks: [], mean: null });
  });
});

describe('word of mouth', () => {
  const wordOf = (satisfied: string) =>
    standingOf({ context: { ...complete.context, satisfied } }).wordOfMouth;

  test('counts those who hear well and badly of the company from a hundred customers', () => {
    expect(wordOf('70%')).toMatchObject({ satisfied: 0.7, tells: 5, warns: 10 });
    expect(wordOf('70%')?.good).toBeCloseTo(350, 9);
    expect(wordOf('70%')?.bad).toBeCloseTo(300, 9);
  });

  test('is good exactly where two thirds or more are satisfied', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (percent) => {
        const word = wordOf(`${percent}%`);
        if (!word) throw new Error('none');

        expect(word.good >= word.bad).toBe(word.satisfied >= word.breakEven);
      }),
    );
  });

  test('is unknown where nobody asked', () => {
    expect(standingOf().wordOfMouth).toBeNull();
  });
});

describe('spending', () => {
  test('sets a year of winning customers against a year of serving them', () => {
    expect(standingOf().spending).toEqual({
      winning: 250 * 12 * 30,
      keeping: 20_000 * 6,
      keepingShare: 120_000 / 210_000,
    });
  });

  test('is unknown where neither has a cost', () => {
    const { serviceCost: _, acquisitionCost: __, ...free } = readers;

    expect(standingOf({ segments: [free] }).spending).toBeNull();
  });
});

describe('a KPI with a benchmark', () => {
  const benchmarked = (changes: object) => ({ kpis: [{ ...kpi, benchmark: { value: '90%' }, ...changes }] });

  test('lacks what its baseline lacks, until it is measured', () => {
    const [baseline] = standingOf(benchmarked({})).benchmarks;
    const [measured] = standingOf(benchmarked({}), 0.89).benchmarks;

    expect(baseline).toMatchObject({ id: 'readers-stay', value: 0.85, benchmark: 0.9 });
    expect(baseline?.missing).toBeCloseTo(0.05, 12);
    expect(measured?.missing).toBeCloseTo(0.01, 12);
  });

  test('lacks nothing beyond it, on whichever side is better', () => {
    const down = { direction: 'down', targets: [{ value: '80%', by: '2028-12-31' }] };

    expect(standingOf(benchmarked({ benchmark: { value: '80%' } })).benchmarks[0]?.missing).toBe(0);
    expect(standingOf(benchmarked(down)).benchmarks[0]?.missing).toBe(0);
    expect(
      standingOf(benchmarked({ ...down, benchmark: { value: '80%' } })).benchmarks[0]?.missing,
    ).toBeCloseTo(0.05, 12);
  });

  test('is left out inside a band, and without a benchmark', () => {
    const band = { direction: 'band', targets: undefined, band: ['80%', '90%'] };

    expect(standingOf(benchmarked(band)).benchmarks).toEqual([]);
    expect(standingOf().benchmarks).toEqual([]);
  });
});

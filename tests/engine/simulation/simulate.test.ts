import { describe, expect, test } from 'vitest';
import { simulate, type UncertainModel } from '../../../src/engine/simulation/simulate.ts';
import { SimulationResultSchema } from '../../../src/language/schema/results.ts';

/** Ten months, a cost of 50 at the start, and a benefit a month that is uncertain; a risk halves it. */
function aModel(changes: Partial<UncertainModel> = {}): UncertainModel {
  return {
    start: '2027-01',
    months: 10,
    inputs: [{ path: 'benefits.saving.saving', low: 4, likely: 6, high: 9 }],
    risks: [{ path: 'risks.low-use', probability: 0.25 }],
    evaluate(values, struck, cumulative) {
      const monthly = values[0]! * (struck[0] ? 0.5 : 1);
      for (let month = 0; month < cumulative.length; month++) cumulative[month] = monthly * (month + 1) - 50;
      return monthly * 10 - 50;
    },
    ...changes,
  };
}

const options = { draws: 10_000, seed: 7 };

describe('a simulation', () => {
  test('is the same for the same seed, byte for byte, and another for another seed', () => {
    const first = JSON.stringify(simulate(aModel(), options));

    expect(JSON.stringify(simulate(aModel(), options))).toBe(first);
    expect(JSON.stringify(simulate(aModel(), { ...options, seed: 8 }))).not.toBe(first);
  });

  test('is what it was when this test was written, on any machine', () => {
    const { mean, sd, p5, p95, probabilityPositive } = simulate(aModel(), options);

    expect({ mean, sd, p5, p95, probabilityPositive }).toEqual({
      mean: 4.036500734,
      p5: -23.37079779,
      p95: 26.75497654,
      probabilityPositive: 0.662,
      sd: 15.7978614,
    });
  });

  test('has the mean of its model, within the error of the sample', () => {
    const { mean, sd } = simulate(aModel(), options);
    const benefit = (4 + 4 * 6 + 9) / 6;

    expect(Math.abs(mean - (benefit * 10 * (0.75 + 0.25 * 0.5) - 50))).toBeLessThan((4 * sd) / 100);
  });

  test('fits the schema of the results', () => {
    expect(SimulationResultSchema.safeParse(simulate(aModel(), options)).error?.issues ?? []).toEqual([]);
  });

  test('has percentiles that rise', () => {
    const { p5, p10, p25, p50, p75, p90, p95 } = simulate(aModel(), options);
    const all = [p5, p10, p25, p50, p75, p90, p95];

    expect(all).toEqual([...all].sort((a, b) => a - b));
    expect(new Set(all).size).toBe(7);
  });

  test('counts every draw in one of forty bins that follow one another', () => {
    const { histogram } = simulate(aModel(), options);

    expect(histogram).toHaveLength(40);
    expect(histogram.reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
    for (const [index, bin] of histogram.entries()) {
      expect(bin.to).toBeGreaterThan(bin.from);
      if (index > 0) expect(bin.from).toBe(histogram[index - 1]!.to);
    }
  });

  test('agrees with its own histogram about the chance of a profit', () => {
    // Values between −30 and 40 give edges of 1.75; count the draws above the first edge at or above zero.
    const { histogram, probabilityPositive } = simulate(aModel(), options);
    const surely = histogram.filter(({ from }) => from >= 0).reduce((sum, { count }) => sum + count, 0);
    const possibly = histogram.filter(({ to }) => to > 0).reduce((sum, { count }) => sum + count, 0);

    expect(probabilityPositive * 10_000).toBeGreaterThanOrEqual(surely);
    expect(probabilityPositive * 10_000).toBeLessThanOrEqual(possibly);
  });

  test('pays back where the cash at the plan’s end has come back', () => {
    // Here npv is the cash at the end, so both chances are one. Struck, the benefit is never enough; else it is where it
    // passes 5 a month: 75% of 1 − I(0.2; 2.6, 3.4), by numerical integration.
    const { probabilityPositive, probabilityPayback } = simulate(aModel(), options);

    expect(probabilityPayback).toBe(probabilityPositive);
    expect(Math.abs(probabilityPositive - 0.664597)).toBeLessThan(4 * Math.sqrt((0.6646 * 0.3354) / 10_000));
  });

  test('shows the band of cash by month', () => {
    const { band, p10, p50, p90 } = simulate(aModel(), options);

    expect(band.map(({ month }) => month)).toEqual([
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
      '2027-05',
      '2027-06',
      '2027-07',
      '2027-08',
      '2027-09',
      '2027-10',
    ]);
    for (const month of band) {
      expect(month.p10).toBeLessThan(month.p50);
      expect(month.p50).toBeLessThan(month.p90);
    }
    expect(band.at(-1)).toEqual({ month: '2027-10', p10, p50, p90 });
  });

  test('prints no more than ten significant digits', () => {
    const { mean, sd, p50, histogram, band } = simulate(aModel(), options);
    const figures = [
      mean,
      sd,
      p50,
      ...histogram.flatMap(({ from, to }) => [from, to]),
      ...band.map(({ p50 }) => p50),
    ];

    for (const figure of figures) expect(Number(figure.toPrecision(10))).toBe(figure);
  });
});

describe('each uncertain thing has its own stream:', () => {
  /** The draws that a model sees of each path. */
  function seen(inputs: UncertainModel['inputs'], risks: UncertainModel['risks']): Map<string, number[]> {
    const draws = new Map<string, number[]>([...inputs, ...risks].map(({ path }) => [path, []]));
    simulate(
      aModel({
        inputs,
        risks,
        evaluate(values, struck) {
          for (const [index, { path }] of inputs.entries()) draws.get(path)!.push(values[index]!);
          for (const [index, { path }] of risks.entries()) draws.get(path)!.push(struck[index]!);
          return values.reduce((sum, value) => sum + value, 0);
        },
      }),
      { draws: 500, seed: 7 },
    );
    return draws;
  }

  const one = { path: 'benefits.a.change', low: 1, likely: 2, high: 4 };
  const two = { path: 'benefits.b.change', low: 1, likely: 2, high: 4 };
  const risk = { path: 'risks.a', probability: 0.5 };

  test('adding or moving one changes no other’s draws', () => {
    const alone = seen([one], []);
    const together = seen([two, one], [risk]);

    expect(together.get(one.path)).toEqual(alone.get(one.path));
    expect(together.get(two.path)).not.toEqual(alone.get(one.path));
    expect(seen([], [risk]).get(risk.path)).toEqual(together.get(risk.path));
  });

  test('inputs and risks are independent', () => {
    const draws = seen([one, two], [risk]);
    const columns = [...draws.values()].map((values) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const centred = values.map((value) => value - mean);
      const length = Math.sqrt(centred.reduce((sum, value) => sum + value * value, 0));
      return centred.map((value) => value / length);
    });
    for (const [index, column] of columns.entries()) {
      for (const other of columns.slice(index + 1)) {
        const correlation = column.reduce((sum, value, draw) => sum + value * other[draw]!, 0);
        expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(500));
      }
    }
  });
});

describe('a model in which nothing is uncertain', () => {
  const certain = simulate(aModel({ inputs: [{ path: 'a', low: 6, likely: 6, high: 6 }], risks: [] }), {
    draws: 50,
    seed: 1,
  });

  test('has one bin, no spread and a sure result', () => {
    expect(certain).toMatchObject({
      mean: 10,
      sd: 0,
      p5: 10,
      p95: 10,
      probabilityPositive: 1,
      probabilityPayback: 1,
    });
    expect(certain.histogram).toEqual([{ from: 10, to: 10, count: 50 }]);
  });

  test('may even be drawn once', () => {
    const once = simulate(aModel({ risks: [] }), { draws: 1, seed: 1 });

    expect(once.sd).toBe(0);
    expect(once.p5).toBe(once.p95);
    expect(SimulationResultSchema.safeParse(once).success).toBe(true);
  });
});

test('a plan without any money is never in profit, and never short of cash', () => {
  const empty = simulate(
    aModel({ inputs: [], risks: [], evaluate: (_, __, cash) => Number(cash.fill(0)[0]) }),
    options,
  );

  expect(empty).toMatchObject({ mean: 0, probabilityPositive: 0, probabilityPayback: 1 });
});

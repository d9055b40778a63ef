import { describe, expect, test } from 'vitest';
import { compileModel } from '../../../src/engine/model.ts';
import { simulate } from '../../../src/engine/simulation/simulate.ts';
import { simulationModel } from '../../../src/engine/simulation-model.ts';
import { loadStrategy } from '../../../src/language/load-strategy.ts';
import expected from '../../fixtures/clearsight/expected.json' with { type: 'json' };

const { strategy } = loadStrategy('tests/fixtures/clearsight');
const draws = 30_000;
const simulated = simulate(simulationModel(compileModel(strategy!), strategy!.risks), { draws, seed: 7 });
const reference = expected.simulation;

/** Both are samples: the standard error of their difference is √2 times that of one. Four of them are allowed. */
const within = (error: number) => 4 * Math.SQRT2 * error;

describe('the simulation of Clearsight agrees with an independent one within sampling error', () => {
  test('in the mean', () => {
    expect(Math.abs(simulated.mean - reference.mean)).toBeLessThan(within(reference.sd / Math.sqrt(draws)));
  });

  test('in the spread', () => {
    expect(Math.abs(simulated.sd - reference.sd)).toBeLessThan(within(reference.sd / Math.sqrt(2 * draws)));
  });

  test.each(['p10', 'p50', 'p90'] as const)('in the percentile %s', (key) => {
    // √(p(1 − p)/n) over the density there, which the neighbouring percentiles give.
    const probability = Number(key.slice(1)) / 100;
    const [low, high] = { p10: ['p5', 'p25'], p50: ['p25', 'p75'], p90: ['p75', 'p95'] }[key] as [
      'p5' | 'p25' | 'p75',
      'p25' | 'p75' | 'p95',
    ];
    const density = (Number(high.slice(1)) - Number(low.slice(1))) / 100 / (simulated[high] - simulated[low]);
    const error = Math.sqrt((probability * (1 - probability)) / draws) / density;

    expect(Math.abs(simulated[key] - reference[key])).toBeLessThan(within(error));
  });

  test('in the chance of a profit', () => {
    const chance = reference.probabilityPositive;

    expect(Math.abs(simulated.probabilityPositive - chance)).toBeLessThan(
      within(Math.sqrt((chance * (1 - chance)) / draws)),
    );
  });
});

test('the middle of the band ends near the cash of the plan itself, a little below it for its risks', () => {
  const last = simulated.band.at(-1)!;
  const planned = expected.finance.years.reduce((sum, { net }) => sum + net, 0);

  expect(simulated.band).toHaveLength(36);
  expect(last.p10).toBeLessThan(planned);
  expect(last.p50).toBeLessThan(planned);
  expect(last.p90).toBeGreaterThan(planned);
});

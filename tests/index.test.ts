import { expect, test } from 'vitest';
import { evaluate, findStrategies, loadStrategy, ResultsSchema, version } from '../src/index.ts';

test('a program gets from a folder to results with the public API alone', () => {
  const [path = ''] = findStrategies(['strategies/clearsight']);
  const { slug, strategy, measurements, diagnostics } = loadStrategy(path);
  if (!strategy) throw new Error(diagnostics.map((diagnostic) => diagnostic.words('en').what).join('\n'));
  const results = evaluate(strategy, { slug, measurements, asOf: '2027-09-30', seed: 1, draws: 0, version });

  expect(results).toMatchObject({ strategy: 'clearsight', version });
  expect(ResultsSchema.safeParse(results).success).toBe(true);
});

/** What the rules say of the strategies that come with the product, on their own day and at their own level. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadAndEvaluate } from '../../src/cli/load-strategies.ts';
import type { Level } from '../../src/rules/rule.ts';

function findings(path: string, level: Level | null = null) {
  const options = { asOf: null, seed: 1, level, language: null, draws: 0 };
  return loadAndEvaluate(path, options, { folder: process.cwd(), today: () => '2027-10-01' }).findings;
}

test('the worked example has its three waived findings and nothing else', () => {
  const said = findings('strategies/clearsight').map(({ code, values, waived }) => [code, values.at, waived]);
  expect(said).toEqual([
    ['benefit-without-range', 'benefits.paper.saving', 'Finance signed off the figure with a 10% cut'],
    ['cost-without-initiative', 'costs.reserve.initiative', 'The reserve belongs to the whole programme'],
    ['campaign-price-notch', 'campaigns.trade-in.tiers.0', 'The steps are printed on vouchers already sent'],
  ]);
});

describe.each(readdirSync('strategies'))('%s', (slug) => {
  test.each(['draft', 'client', 'board'] as const)('has no open finding at the level of a %s', (level) => {
    const open = findings(`strategies/${slug}`, level).filter(({ waived }) => waived === undefined);
    expect(open.map(({ code, values }) => [code, values])).toEqual([]);
  });
});

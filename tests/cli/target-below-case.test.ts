import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { aFolder, writeFiles } from '../helpers/folder.ts';
import { recordedEffects } from '../helpers/recorded-effects.ts';

const short = readFileSync('tests/errors/target-below-case/strategy.yaml', 'utf8');
const enough = short.replace('{ value: 82%, by: 2028-06-30 }', '{ value: 83.5%, by: 2028-06-30 }');

async function printed(text: string, ...args: string[]): Promise<string> {
  const folder = aFolder();
  writeFiles(folder, { 'strategy.yaml': text });
  const effects = recordedEffects(folder);
  await run([...args, 'strategy.yaml'], effects);
  return effects.printed();
}

/** A strategy whose lights could all be green while the money is missed is told so wherever figures are told. */
test.each([
  { where: 'check', args: ['check'], says: /target-below-case/ },
  { where: 'the table of results', args: ['results'], says: /82% < 83%/ },
  {
    where: 'the mail',
    args: ['brief'],
    says: /the target for 30 June 2028 is 82%, but the business case needs 83%/,
  },
])('$where says that a target is below the case, and nothing once it is not', async ({ args, says }) => {
  expect(await printed(short, ...args)).toMatch(says);
  expect(await printed(enough, ...args)).not.toMatch(says);
});

test('results as JSON hold the target, its day and what is needed', async () => {
  const belowCase = async (text: string) =>
    JSON.parse(await printed(text, 'results', '--format', 'json')).kpis.flatMap(
      (kpi: { belowCase: unknown[] }) => kpi.belowCase,
    );

  expect(await belowCase(short)).toEqual([
    { target: 0, by: '2028-06-30', value: 0.82, needed: expect.closeTo(0.83, 2) },
  ]);
  expect(await belowCase(enough)).toEqual([]);
});

test('the price of a point and of waiting stand in the table', async () => {
  const table = await printed(short, 'results');

  expect(table).toContain('Price of a point');
  expect(table).toContain('Price of waiting a month');
});

import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { aFolder, writeFiles } from '../helpers/folder.ts';
import { recordedEffects } from '../helpers/recorded-effects.ts';

const HEAD = 'format: 1\ncompany: { name: Acme, currency: EUR, language: en }\n';
const PLAN = 'plan: { title: First, start: 2027-01, months: 24, level: draft }\n';

async function brief(text: string, ...args: string[]) {
  const folder = aFolder();
  writeFiles(folder, { 'strategies/one/strategy.yaml': text });
  const effects = recordedEffects(folder);
  return {
    code: await run(['brief', 'one', ...args], effects),
    printed: effects.printed(),
    told: effects.told(),
  };
}

test('prints ten lines in the language of the strategy', async () => {
  const { printed } = await brief(HEAD + PLAN);
  expect(printed.trimEnd().split('\n')).toHaveLength(10);
  expect(printed).toMatch(/^Acme: First\. Position at 1 October 2027\.\n/);
});

test('prints them in another language, for another day, where asked', async () => {
  const { printed } = await brief(HEAD + PLAN, '--language', 'uk', '--as-of', '2027-03-31');
  expect(printed).toMatch(/^Acme: First\. Станом на 31\s+березня 2027\s+року\.\n/);
});

test('prints nothing and ends with 1 where the figures are stopped', async () => {
  const { code, printed, told } = await brief('format: 1\ncompany: { nam: Acme }\n');
  expect({ code, printed }).toEqual({ code: 1, printed: '' });
  expect(told).toContain('strategies/one/strategy.yaml:2:12');
});

/** The published schema says what `rapport results --format json` prints. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { recordedEffects } from '../helpers/recorded-effects.ts';

const folder = process.cwd();

async function printed(...args: string[]): Promise<string> {
  const effects = recordedEffects(folder);
  expect(await run(args, effects)).toBe(0);
  return effects.printed();
}

test('docs/results.schema.json is what `rapport schema --results` prints', async () => {
  expect(readFileSync('docs/results.schema.json', 'utf8')).toBe(await printed('schema', '--results'));
});

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('docs/results.schema.json', 'utf8')),
);

test.each(['clearsight', 'onezhsky-bereg', 'staryi-yar'])('the results of %s fit it', async (slug) => {
  validate(JSON.parse(await printed('results', slug, '--format', 'json')));

  expect(validate.errors).toBeNull();
});

test('it refuses results with a key more, and with a key less', async () => {
  const results = JSON.parse(await printed('results', 'clearsight', '--format', 'json'));
  const { asOf, ...less } = results;

  expect(asOf).toBe('2027-09-30');
  expect(validate(less)).toBe(false);
  expect(validate({ ...results, extra: 1 })).toBe(false);
});

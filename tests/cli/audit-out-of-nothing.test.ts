/** Audits that hold no answer which counts: findings with a place, and never a score out of nothing. */
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { aFolder, writeFiles } from '../helpers/folder.ts';
import { recordedEffects } from '../helpers/recorded-effects.ts';

const head = `format: 1
company: { name: Acme, currency: EUR, language: en }
plan: { title: First, start: 2027-01, months: 24, level: client, asOf: 2027-03-31 }
`;

async function printed(audit: string, ...args: string[]): Promise<string> {
  const folder = aFolder();
  writeFiles(folder, { 'strategy.yaml': head + audit });
  const effects = recordedEffects(folder);
  await run([...args, 'strategy.yaml'], effects);
  return effects.printed();
}

const answers = (written: string) => `audit:\n  at: 2026-12\n  answers:\n    ${written}\n`;

describe.each([
  ['no audit at all', ''],
  ['an audit without answers', 'audit: { at: 2026-12 }\n'],
  ['answers that all weigh nothing', answers('data.home: { reality: 2, target: 4, importance: 0 }')],
  ['nothing that applies', answers('data.home: { target: 4, notApplicable: No shops }')],
  ['nothing that anybody knows', answers('data.home: { target: 4, unknown: true }')],
])('%s', (_, audit) => {
  test('is a finding', async () => {
    expect(await printed(audit, 'check')).toMatch(/^strategy\.yaml:\d+:\d+: warning no-audit$/m);
  });

  test('gives no score, and no verdict better than to prepare', async () => {
    const { audit: result, readiness } = JSON.parse(await printed(audit, 'results', '--format', 'json'));

    expect(result.overall).toBeNull();
    expect(result.dimensions.every(({ reality }: { reality: unknown }) => reality === null)).toBe(true);
    expect(readiness.verdict).toBe('prepare-first');
    expect(readiness.reasons.map(({ id }: { id: string }) => id)).toContain('no-audit');
  });
});

test.each([
  [
    'an unknown question',
    answers('data.hom: { reality: 2, target: 4 }'),
    /:7:5: error reference-unknown/,
    '`data.home`',
  ],
  ['level 6', answers('data.home: { reality: 6, target: 4 }'), /:7:27: error quantity-range/, 'from 1 to 5'],
  ['level 0', answers('data.home: { reality: 2, target: 0 }'), /:7:38: error quantity-range/, 'from 1 to 5'],
])('%s is named at its place, with what to write', async (_, audit, place, fix) => {
  const said = await printed(audit, 'check');

  expect(said).toMatch(place);
  expect(said).toContain(fix);
});

test('a key that is there or not takes no false', async () => {
  const text = await printed(answers('data.home: { unknown: false }'), 'check');
  expect(text).toContain('Expected `true`, found `false`.');
  expect(text).toContain('Fix: Remove the key, or write `true`.');
});

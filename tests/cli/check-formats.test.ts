import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { aFolder, writeFiles } from '../helpers/folder.ts';
import { recordedEffects } from '../helpers/recorded-effects.ts';

/** Draft 4, of which nothing but the names of its first two keys differs from what Ajv reads. */
const {
  $schema: _draft,
  id: _id,
  ...sarifSchema
} = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const isSarif = new Ajv({
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
  allErrors: true,
}).compile(sarifSchema);

const HEAD = 'format: 1\ncompany: { name: Acme, currency: EUR, language: en }\n';
const PLAN = 'plan: { title: First, start: 2027-01, months: 24, level: draft }\n';
const GOAL = 'goals:\n  - { id: delight, title: "Delight, 100%: more", kpis: [] }\n';
const WAIVER =
  'waivers:\n  - { rule: goal-without-kpi, at: goals.delight, because: Is measured next year }\n';

async function check(files: Readonly<Record<string, string>>, ...args: string[]) {
  const folder = aFolder();
  writeFiles(folder, files);
  const effects = recordedEffects(folder);
  const code = await run(['check', ...args], effects);
  return { code, printed: effects.printed() };
}

describe('rapport check --format sarif', () => {
  test.each([
    { name: 'nothing is wrong', text: HEAD + PLAN },
    { name: 'rules find fault', text: HEAD + PLAN + GOAL },
    { name: 'a finding is waived', text: HEAD + PLAN + GOAL + WAIVER },
    { name: 'the YAML is broken', text: 'format: 1\ncompany: [\n' },
    { name: 'the file is empty', text: '' },
    { name: 'a key is unknown', text: `${HEAD.replace('name', 'nam')}${PLAN}` },
  ])('is SARIF 2.1.0 where $name', async ({ text }) => {
    const { printed } = await check({ 'strategies/one/strategy.yaml': text }, '--format', 'sarif');
    expect(isSarif(JSON.parse(printed)), JSON.stringify(isSarif.errors?.slice(0, 3))).toBe(true);
  });

  test.each(readdirSync('tests/errors'))('is SARIF 2.1.0 for the mistakes of %s', async (example) => {
    const effects = recordedEffects(`tests/errors/${example}`);
    await run(['check', '.', '--format', 'sarif'], effects);
    const log = JSON.parse(effects.printed());

    expect(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 3))).toBe(true);
    expect(log.runs[0].results.length).toBeGreaterThan(0);
  });

  test('the schema of the test refuses what is not SARIF', () => {
    expect(isSarif({ version: '2.1.0', runs: [{ tool: {}, results: [{}] }] })).toBe(false);
  });

  test('places a finding, describes its rule and keeps the reason of a waived one', async () => {
    const files = { 'strategies/eins zwei/strategy.yaml': HEAD + PLAN + GOAL + WAIVER };
    const { printed } = await check(files, '--format', 'sarif', 'strategies/eins zwei');
    const [run] = JSON.parse(printed).runs;
    const found = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'goal-without-kpi');
    expect(run.tool.driver.rules[found.ruleIndex].id).toBe('goal-without-kpi');
    expect(run.tool.driver.rules[found.ruleIndex].shortDescription.text).toMatch(/goal/i);
    const { artifactLocation, region } = found.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe('strategies/eins%20zwei/strategy.yaml');
    expect(region.startLine).toBe(5);
    expect(found.suppressions).toEqual([{ kind: 'inSource', justification: 'Is measured next year' }]);
  });

  test.each([
    ['en', 'A key stands where the language has none of that name.'],
    ['uk', 'Стоїть ключ, якого в цьому місці мови немає.'],
  ])('says in %s what a message of the language means', async (language, means) => {
    const files = {
      'strategies/one/strategy.yaml': `${HEAD.replace('currency', 'nam: x, currency')}${PLAN}`,
    };
    const { printed } = await check(files, '--format', 'sarif', '--language', language);

    expect(JSON.parse(printed).runs[0].tool.driver.rules).toContainEqual({
      id: 'key-unknown',
      shortDescription: { text: means },
    });
  });

  test('knows a finding again after it has moved to another line', async () => {
    const path = 'strategies/one/strategy.yaml';
    const fingerprints = async (text: string) => {
      const { printed } = await check({ [path]: text }, '--format', 'sarif');
      const { results } = JSON.parse(printed).runs[0];
      return results.map((result: { partialFingerprints: unknown }) => result.partialFingerprints);
    };
    const before = await fingerprints(HEAD + PLAN + GOAL);
    expect(before.length).toBeGreaterThan(0);
    expect(await fingerprints(`# a new line\n${HEAD}${PLAN}${GOAL}`)).toEqual(before);
  });
});

describe('rapport check --format github', () => {
  test.each(readdirSync('tests/errors'))('is a line for each of the mistakes of %s', async (example) => {
    const effects = recordedEffects(`tests/errors/${example}`);
    await run(['check', '.', '--format', 'github'], effects);
    const lines = effects.printed().trimEnd().split('\n');

    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+.*,title=[^,:]+::\S/);
    }
  });

  test('writes a command for each finding, with what would end it escaped', async () => {
    const { printed, code } = await check(
      { 'strategies/one/strategy.yaml': HEAD + PLAN + GOAL },
      '--format',
      'github',
      '--level',
      'board',
    );
    const line = printed.split('\n').find((text) => text.includes('title=goal-without-kpi'));
    expect(line).toMatch(
      /^::error file=strategies\/one\/strategy\.yaml,line=5,endLine=5,col=\d+,endColumn=\d+,title=/,
    );
    expect(line).toContain('100%25');
    expect(line).toContain('%0A');
    expect(code).toBe(1);
  });

  test('says nothing of what is waived', async () => {
    const { printed } = await check(
      { 'strategies/one/strategy.yaml': HEAD + PLAN + GOAL + WAIVER },
      '--format',
      'github',
    );
    expect(printed).not.toContain('goal-without-kpi');
  });
});

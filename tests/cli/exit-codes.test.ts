/** How commands end: 0 fine, 1 findings, 2 wrong usage, 70 a bug of ours; and what they say on which stream. */

import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { aFolder, writeFiles } from '../helpers/folder.ts';
import { recordedEffects } from '../helpers/recorded-effects.ts';
import {
  benefitLine,
  brokenStrategy,
  doubtfulStrategy,
  soundStrategy,
  waivedStrategy,
} from './strategy-texts.ts';

/** A working folder with a strategy of every kind. */
function workingFolder(): string {
  const folder = aFolder();
  writeFiles(folder, {
    'strategies/sound/strategy.yaml': soundStrategy,
    'strategies/doubtful/strategy.yaml': doubtfulStrategy,
    'strategies/waived/strategy.yaml': waivedStrategy,
    'strategies/broken/strategy.yaml': brokenStrategy,
    'elsewhere/acme.yaml': soundStrategy,
    'empty/.keep': '',
  });
  return folder;
}

async function ran(folder: string, ...args: string[]) {
  const effects = recordedEffects(folder);
  const code = await run(args, effects);
  return { code, printed: effects.printed(), told: effects.told() };
}

test.each([
  { args: ['check', 'sound'], code: 0 },
  { args: ['check', 'strategies/sound'], code: 0 },
  { args: ['check', 'strategies/sound/strategy.yaml'], code: 0 },
  { args: ['check', 'elsewhere/acme.yaml'], code: 0 },
  { args: ['check', 'waived'], code: 0 },
  { args: ['check', 'doubtful'], code: 1 },
  { args: ['check', 'broken'], code: 1 },
  { args: ['check'], code: 1 },
  { args: ['check', 'sound', 'nowhere'], code: 1 },
  { args: ['check', 'empty'], code: 1 },
  { args: ['check', '../outside'], code: 1 },
  { args: ['results', 'sound'], code: 0 },
  { args: ['results', 'waived'], code: 0 },
  { args: ['results', 'doubtful'], code: 1 },
  { args: ['results', 'broken'], code: 1 },
  { args: ['results', 'nowhere'], code: 1 },
  { args: ['results', 'empty'], code: 1 },
  { args: ['results', 'strategies'], code: 2 },
  { args: ['explain', 'goal-without-kpi'], code: 0 },
  { args: ['explain', 'no-such-rule'], code: 2 },
  { args: ['schema', '--results'], code: 0 },
])('rapport $args ends with $code', async ({ args, code }) => {
  const ended = await ran(workingFolder(), ...args);

  expect(ended.code).toBe(code);
  expect(ended.printed + ended.told).not.toMatch(/\bat .*:\d+:\d+\)?$|\bundefined\b|\bNaN\b/m);
});

describe('check', () => {
  test('names file, line and column of what it finds, and counts on standard error', async () => {
    const { printed, told } = await ran(workingFolder(), 'check', 'doubtful');

    expect(printed).toMatch(
      new RegExp(`^strategies/doubtful/strategy\\.yaml:${benefitLine}:\\d+: warning benefit-without-range\n`),
    );
    expect(told).toBe('1 warning in 1 strategy; 1 finding waived.\n');
  });

  test('says nothing on standard output where there is nothing to put right', async () => {
    expect(await ran(workingFolder(), 'check', 'sound')).toEqual({
      code: 0,
      printed: '',
      told: 'No findings in 1 strategy; 1 finding waived.\n',
    });
  });

  test('leaves accepted findings out of the text, counts them, and lists them in the JSON with the reason', async () => {
    const folder = workingFolder();
    const text = await ran(folder, 'check', 'waived');
    const json = await ran(folder, 'check', 'waived', '--format', 'json');

    expect(text.printed).toBe('');
    expect(text.told).toBe('No findings in 1 strategy; 2 findings waived.\n');
    expect(JSON.parse(json.printed)).toMatchObject([
      { rule: 'benefit-without-range', line: benefitLine, waived: 'Agreed with the client' },
      { rule: 'cost-kinds-missing', waived: 'Nothing but time is spent' },
    ]);
  });

  test('a stricter level makes an error of a warning', async () => {
    const folder = workingFolder();
    const levelOf = async (level: string) =>
      JSON.parse((await ran(folder, 'check', 'doubtful', '--format', 'json', '--level', level)).printed)[0]
        .severity;

    expect(await levelOf('draft')).toBe('warning');
    expect(await levelOf('board')).toBe('error');
  });

  test('one broken strategy does not hide what is wrong in the others', async () => {
    const { printed } = await ran(workingFolder(), 'check');

    expect(printed).toContain('strategies/broken/strategy.yaml:3:');
    expect(printed).toContain(`strategies/doubtful/strategy.yaml:${benefitLine}:`);
  });
});

describe('a path that leads nowhere', () => {
  test('is answered with the nearest name', async () => {
    const { told } = await ran(workingFolder(), 'results', 'doubtfull');

    expect(told).toContain('There is nothing at “doubtfull”.');
    expect(told).toContain('Did you mean “doubtful”?');
  });

  test('is answered with a neighbour of the path', async () => {
    expect((await ran(workingFolder(), 'results', 'elsewhere/acne.yaml')).told).toContain(
      'Did you mean “acme.yaml”?',
    );
  });

  test('a link that leads nowhere is not answered with itself', async () => {
    const folder = workingFolder();
    symlinkSync('gone.yaml', join(folder, 'linked.yaml'));

    const { told } = await ran(folder, 'results', 'linked.yaml');

    expect(told).toContain('There is nothing at “linked.yaml”.');
    expect(told).not.toContain('Did you mean “linked.yaml”?');
  });

  test('a folder without a strategy is named as such', async () => {
    expect((await ran(workingFolder(), 'results', 'empty')).told).toContain(
      'There is no strategy in “empty”.',
    );
  });

  test('without strategies/ the default says so instead of failing', async () => {
    const { code, printed } = await ran(aFolder(), 'check');

    expect(code).toBe(1);
    expect(printed).toContain('There is nothing at “strategies”.');
  });

  test('a name that leads out of strategies/ is not looked up there', async () => {
    const folder = workingFolder();
    mkdirSync(join(folder, 'work'));

    expect((await ran(join(folder, 'work'), 'check', '../sound')).code).toBe(1);
  });
});

describe('results', () => {
  test('prints the figures although a rule objects, and tells the finding beside them', async () => {
    const { printed, told } = await ran(workingFolder(), 'results', 'doubtful', '--format', 'json');

    expect(JSON.parse(printed).finance.npv).toBeTypeOf('number');
    expect(told).toContain('benefit-without-range');
  });

  test('prints nothing on standard output where there are no figures', async () => {
    const { printed, told } = await ran(workingFolder(), 'results', 'broken');

    expect(printed).toBe('');
    expect(told).toContain('strategies/broken/strategy.yaml:3:');
    expect(told).toContain('“broken” has no figures before its errors are put right.');
  });

  test.each([
    ['results', 'strategies'],
    ['brief', 'strategies'],
    ['snapshot', 'strategies'],
    ['compare', 'strategies'],
    ['record', 'strategies', 'recall-rate=36%'],
    ['import', 'strategies', 'october.csv'],
  ])('%s asks for one of several strategies', async (...args) => {
    const { code, told } = await ran(workingFolder(), ...args);

    expect(code).toBe(2);
    expect(told).toContain(
      '“strategies” holds 4 strategies, and one is needed: broken, doubtful, sound or waived.',
    );
  });

  test('the same seed gives the same bytes, another seed another sample, and nothing else', async () => {
    const folder = workingFolder();
    const results = async (seed: string) =>
      (await ran(folder, 'results', 'sound', '--format', 'json', '--seed', seed)).printed;
    const [first, again, other] = [await results('7'), await results('7'), await results('8')];

    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect({ ...JSON.parse(other), seed: 7, simulation: null }).toEqual({
      ...JSON.parse(first),
      simulation: null,
    });
  });

  test.each([
    ['--as-of comes first', soundStrategy, ['--as-of', '2028-Q1'], '2028-03-31'],
    ['then plan.asOf', soundStrategy, [], '2027-03-31'],
    ['else today', soundStrategy.replace(', asOf: 2027-03-31', ''), [], '2027-10-01'],
  ])('the day of the report: %s', async (_name, text, args, day) => {
    const folder = aFolder();
    writeFiles(folder, { 'acme.yaml': text });

    expect(
      JSON.parse((await ran(folder, 'results', 'acme.yaml', '--format', 'json', ...args)).printed).asOf,
    ).toBe(day);
  });

  test('the day of the report: or the last measurement, if that is later than today', async () => {
    const folder = aFolder();
    writeFiles(folder, {
      'acme/strategy.yaml': soundStrategy.replace(', asOf: 2027-03-31', ''),
      'acme/measurements.csv': 'date,kpi,value,confidence,note\n2027-12-31,stays,81%,high,\n',
    });

    expect(JSON.parse((await ran(folder, 'results', 'acme', '--format', 'json')).printed).asOf).toBe(
      '2027-12-31',
    );
  });
});

describe('our own bugs', () => {
  const failing = (debug: boolean) =>
    recordedEffects(workingFolder(), {
      debug,
      today: () => {
        throw new Error('the clock has stopped');
      },
    });

  test('are called so, end with 70, and show no stack', async () => {
    const effects = failing(false);

    expect(await run(['results', 'sound'], effects)).toBe(70);
    expect(effects.told()).toContain('This is a bug in Rapport: the clock has stopped\n');
    expect(effects.told()).not.toMatch(/^ +at /m);
  });

  test.each([
    ['RAPPORT_DEBUG', true, []],
    ['--debug', false, ['--debug']],
  ])('show the stack with %s', async (_name, debug, args) => {
    const effects = failing(debug);

    expect(await run(['results', 'sound', ...args], effects)).toBe(70);
    expect(effects.told()).toMatch(/^ +at .*exit-codes\.test\.ts/m);
  });
});

test.each(['en', 'ru', 'uk'])('explain speaks %s', async (language) => {
  const { printed } = await ran(workingFolder(), 'explain', 'goal-without-kpi', '--language', language);

  expect(printed).toMatch(/^goal-without-kpi\n/);
  expect(/[а-яіїєґ]/iu.test(printed.split('\n')[1] ?? '')).toBe(language !== 'en');
});

/** A command line that cannot be followed ends with code 2, says why, and offers what is nearest. */
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { recordedEffects } from '../helpers/recorded-effects.ts';

async function ran(...args: string[]) {
  const effects = recordedEffects(process.cwd());
  const code = await run(args, effects);
  return { code, printed: effects.printed(), told: effects.told() };
}

describe('wrong usage', () => {
  test.each([
    ['a command nobody knows', ['chekc'], 'There is no command “chekc”. Did you mean check?'],
    ['help on a command nobody knows', ['help', 'chekc'], 'There is no command “chekc”. Did you mean check?'],
    ['a command that resembles none', ['frobnicate'], 'There is no command “frobnicate”.'],
    [
      'an option nobody knows',
      ['check', '--langage', 'ru'],
      'There is no option --langage here. Did you mean --language?',
    ],
    ['an option of another command', ['schema', '--level', 'board'], 'There is no option --level here.'],
    ['an option without its value', ['results', 'x', '--seed'], '--seed needs a value.'],
    ['a missing path', ['results'], 'The <path> is missing.'],
    ['one path too many', ['results', 'one', 'two'], 'One argument too many: “two”.'],
    [
      'an unknown format',
      ['check', '--format', 'jsn'],
      '--format takes text, json, sarif or github, not “jsn”. Did you mean json?',
    ],
    [
      'an unknown level',
      ['check', '--level', 'strict'],
      '--level takes draft, client or board, not “strict”.',
    ],
    ['an unknown language', ['check', '--language', 'de'], '--language takes en, ru or uk, not “de”.'],
    [
      'a day that does not exist',
      ['check', '--as-of', '2027-02-30'],
      '--as-of takes a day, a month or a quarter such as 2027-09-30, 2027-09 or 2027-Q3, not “2027-02-30”.',
    ],
    [
      'a negative seed',
      ['results', 'x', '--seed=-1'],
      '--seed takes a whole number from 0 to 4294967295, not “-1”.',
    ],
    [
      'a seed beyond 32 bits',
      ['results', 'x', '--seed', '4294967296'],
      '--seed takes a whole number from 0 to',
    ],
    ['an empty folder to write to', ['build', '--out', ' '], '--out is empty.'],
    [
      'a rule nobody knows',
      ['explain', 'goal-wihtout-kpi'],
      'There is no finding “goal-wihtout-kpi”. Did you mean goal-without-kpi?',
    ],
  ])('%s', async (_name, args, said) => {
    const { code, printed, told } = await ran(...args);

    expect(told).toContain(said);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
  });

  test('it points at the help of the command at hand', async () => {
    expect((await ran('check', '--lvel', 'board')).told).toBe(
      'There is no option --lvel here. Did you mean --level?\nSee rapport check --help\n',
    );
  });

  test('nothing at all shows the help, on standard error', async () => {
    const { code, printed, told } = await ran();

    expect(told).toContain('Usage: rapport <command> [options]');
    expect(told.match(/Exit codes:/g)).toHaveLength(1);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
  });

  test.each([
    ['ru', 'Команды «chekc» нет. Возможно, имелось в виду check?\nСправка: rapport --help\n'],
    ['uk', 'Команди «chekc» немає. Можливо, йдеться про check?\nДовідка: rapport --help\n'],
  ])('it speaks %s where --language asks for it', async (language, said) => {
    expect((await ran('--language', language, 'chekc')).told).toBe(said);
    expect((await ran(`--language=${language}`, 'chekc')).told).toBe(said);
  });
});

describe('help', () => {
  test.each([
    [['--help']],
    [['-h']],
    [['help']],
    [['check', '--help']],
    [['results', '-h']],
    [['build', '--help']],
    [['schema', '--help']],
    [['help', 'check']],
  ])('%s prints usage and examples, and is fine', async (args) => {
    const { code, printed, told } = await ran(...args);

    expect(printed).toMatch(/^Usage: rapport /);
    expect(printed).toMatch(/\nExamples:\n {2}rapport /);
    expect({ code, told }).toEqual({ code: 0, told: '' });
  });

  test('the exit codes are listed', async () => {
    expect((await ran('--help')).printed).toContain(
      '  0   fine\n  1   findings\n  2   wrong usage\n  3   an optional tool is missing\n  70  a bug in Rapport\n',
    );
  });

  test.each(['ru', 'uk'])('it has no English word left in %s', async (language) => {
    for (const args of [
      ['--help'],
      ['check', '--help'],
      ['results', '--help'],
      ['build', '--help'],
      ['schema', '--help'],
    ]) {
      const { printed } = await ran(...args, '--language', language);
      const sentences = printed
        .split('\n')
        .filter((line) => !/^ {2}rapport /.test(line))
        .map((line) => line.replace(/^ {2}\S+( [<[]\S+|, \S+)?/, ''))
        .join('\n');
      expect(sentences).not.toMatch(
        /\b(Show|Print|Report|Write|Folder|Default|display|fine|Usage|Options|Commands)\b/,
      );
    }
  });
});

test('the version is that of the package', async () => {
  const { code, printed } = await ran('--version');

  expect(printed).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(code).toBe(0);
});

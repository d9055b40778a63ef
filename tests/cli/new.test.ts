/** `rapport new` makes a strategy that can be worked with at once, and replaces nothing that is there. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Questions } from '../../src/cli/effects.ts';
import { run } from '../../src/cli/run.ts';
import { aFolder, readFiles, writeFiles } from '../helpers/folder.ts';
import { asOrdinaryUser } from '../helpers/ordinary-user.ts';
import { recordedEffects } from '../helpers/recorded-effects.ts';

/** The command line in an empty folder on 22 November 2026. */
function aWorkplace(questions: Questions | null = null) {
  const folder = aFolder();
  return {
    folder,
    read: (file: string) => readFileSync(join(folder, file), 'utf8'),
    async rapport(...args: string[]) {
      const effects = recordedEffects(folder, { today: () => '2026-11-22', questions });
      const code = await run(args, effects);
      return { code, printed: effects.printed(), told: effects.told() };
    },
  };
}

/** Somebody who answers questions in turn, and leaves the one behind the last answer; an empty answer takes what is proposed. */
function answering(...answers: string[]): { questions: Questions; asked: string[]; refused: string[] } {
  const asked: string[] = [];
  const refused: string[] = [];
  const next = (question: string) => {
    asked.push(question);
    return answers.shift() ?? null;
  };
  const questions: Questions = {
    confirm: async () => false,
    choose: async (question, choices) => {
      const answer = next(question);
      return choices.find(({ value }) => value === answer)?.value ?? null;
    },
    line: async (question, _hint, wrong) => {
      for (let answer = next(question); answer !== null; answer = next(question)) {
        const why = wrong(answer);
        if (why === null) return answer;
        refused.push(why);
      }
      return null;
    },
  };
  return { questions, asked, refused };
}

describe('a command line that says everything', () => {
  test('makes the strategy, prints its path, and says what comes next', async () => {
    const { rapport, read } = aWorkplace();
    const { code, printed, told } = await rapport('new', 'acme', '--template', 'retail', '--name', 'Acme');

    expect({ code, printed }).toEqual({ code: 0, printed: 'strategies/acme/strategy.yaml\n' });
    expect(told).toMatch(/^strategies\/acme\/strategy\.yaml has been made from the template retail\.\n/);
    expect(told).toMatch(/Places marked TODO: \d+; open points under `waivers`, at its end: \d\.\n/);
    expect(told).toContain(
      'Next:\n  rapport check acme  what does not hold together\n  rapport dev acme    the report, while you write\n',
    );
    expect(read('strategies/acme/strategy.yaml')).toContain(
      '  name: Acme\n  industry: retail\n  currency: GBP\n',
    );
  });

  test('counts the plan from the next month', async () => {
    const { rapport, read } = aWorkplace();
    await rapport('new', 'acme', '--template', 'retail');

    expect(read('strategies/acme/strategy.yaml')).toContain('  start: 2026-12\n  months: 36\n');
    expect(read('strategies/acme/strategy.yaml')).not.toMatch(/<[a-z]+[|+\->]/);
  });

  test('the new strategy passes the check', async () => {
    const { rapport } = aWorkplace();
    await rapport('new', 'acme', '--template', 'bank', '--language', 'ru');
    const { code, printed, told } = await rapport('check', 'acme', '--level', 'client');

    expect({ code, printed }).toEqual({ code: 0, printed: '' });
    expect(told).toMatch(/^Стратегий: 1; замечаний нет; принято замечаний: \d\.\n$/);
  });

  test('takes start, length, currency and folder, and says which amounts to replace', async () => {
    const { rapport, read } = aWorkplace();
    const given = ['--start', '2027-Q2', '--months', '12', '--currency', 'PLN', '--into', 'clients/2027'];
    const { code, printed, told } = await rapport('new', 'acme', '--template', 'optician', ...given);

    expect({ code, printed }).toEqual({ code: 0, printed: 'clients/2027/acme/strategy.yaml\n' });
    expect(told).toContain('plausible in GBP, not in PLN');
    expect(told).toContain('takes longer than the plan of 12 months');
    expect(told).toContain('  rapport check clients/2027/acme  ');
    expect(read('clients/2027/acme/strategy.yaml')).toMatch(
      /currency: PLN\n[\s\S]*start: 2027-04\n {2}months: 12 /,
    );
  });

  test('speaks the language of the strategy', async () => {
    const { rapport } = aWorkplace();
    expect((await rapport('new', 'one', '--template', 'retail', '--language', 'uk')).told).toContain('Далі:');
    expect((await rapport('new', 'two', '--template', 'retail', '--language', 'ru')).told).toContain(
      'Дальше:',
    );
  });
});

describe('what is there', () => {
  test.each([['acme/strategy.yaml'], ['acme.yaml']])('strategies/%s stays as it is', async (file) => {
    const { rapport, folder } = aWorkplace();
    writeFiles(folder, { [`strategies/${file}`]: 'mine' });
    const { code, printed, told } = await rapport('new', 'acme', '--template', 'retail');

    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(told).toBe(
      `strategies/${file} is there already and stays as it is. With --force it is replaced.\n`,
    );
    expect(await readFiles(folder)).toEqual({ [`strategies/${file}`]: 'mine' });
  });

  test('is replaced with --force, and nothing beside it', async () => {
    const { rapport, folder, read } = aWorkplace();
    writeFiles(folder, {
      'strategies/acme/strategy.yaml': 'mine',
      'strategies/acme/measurements.csv': 'date,kpi,value\n',
    });
    const { code } = await rapport('new', 'acme', '--template', 'retail', '--force');

    expect(code).toBe(0);
    expect(read('strategies/acme/strategy.yaml')).toContain('industry: retail');
    expect(read('strategies/acme/measurements.csv')).toBe('date,kpi,value\n');
  });

  test('a file in place of the folder is said, not overwritten', async () => {
    const { rapport, folder, read } = aWorkplace();
    writeFileSync(join(folder, 'strategies'), 'a file');
    const { code, told } = await rapport('new', 'acme', '--template', 'retail');

    expect(code).toBe(1);
    expect(told).toMatch(/^strategies\/acme\/strategy\.yaml cannot be written: /);
    expect(read('strategies')).toBe('a file');
  });

  test('a folder nobody may write to is said', async () => {
    const { rapport, folder } = aWorkplace();
    const strategies = join(folder, 'strategies');
    mkdirSync(strategies);
    // What is loaded by then is not looked for again by somebody who may not reach it.
    await rapport('new', 'first', '--template', 'retail');
    chmodSync(strategies, 0o555);
    const { code, told } = await asOrdinaryUser([folder, strategies], () =>
      rapport('new', 'acme', '--template', 'retail'),
    );

    expect(code).toBe(1);
    expect(told).toContain('access is denied');
  });
});

describe('a value that makes no sense', () => {
  test.each([
    [
      'Cyrillic letters',
      ['new', 'Ромашка', '--template', 'retail'],
      '“Ромашка” cannot name a strategy: a name takes up to 60 small Latin letters, digits and hyphens. Did you mean romashka?',
    ],
    ['spaces and capitals', ['new', 'Acme & Sons', '--template', 'retail'], 'Did you mean acme-sons?'],
    ['a path', ['new', '../acme', '--template', 'retail'], 'Did you mean acme?'],
    ['an empty name', ['new', '', '--template', 'retail'], '“” cannot name a strategy'],
    ['a name without letters', ['new', '***', '--template', 'retail'], '“***” cannot name a strategy'],
    ['an unknown template', ['new', 'acme', '--template', 'retial'], 'Did you mean retail?'],
    [
      'a template that is a path',
      ['new', 'acme', '--template', '../../src'],
      'There is no template “../../src”',
    ],
    ['no template', ['new', 'acme'], '--template is needed here: b2b-services, bank,'],
    ['no name', ['new', '--template', 'retail'], 'The <slug> is missing.'],
    [
      'an unknown currency',
      ['new', 'acme', '--template', 'retail', '--currency', '£'],
      '--currency takes a code such as GBP or EUR, not “£”. Did you mean GBP?',
    ],
    [
      'a start that is no month',
      ['new', 'acme', '--template', 'retail', '--start', 'June'],
      '--start takes a month such as 2027-01, not “June”.',
    ],
    [
      'no month at all',
      ['new', 'acme', '--template', 'retail', '--months', '0'],
      '--months takes a whole number',
    ],
    [
      'half a month',
      ['new', 'acme', '--template', 'retail', '--months', '1.5'],
      '--months takes a whole number',
    ],
    [
      'too many months',
      ['new', 'acme', '--template', 'retail', '--months', '601'],
      'from 1 to 600, not “601”',
    ],
  ])('%s', async (_name, args, said) => {
    const { rapport, folder } = aWorkplace();
    const { code, printed, told } = await rapport(...args);

    expect(told).toContain(said);
    expect(told).toContain('See rapport new --help\n');
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(await readFiles(folder)).toEqual({});
  });

  test('is told in the language asked for', async () => {
    const { rapport } = aWorkplace();
    expect((await rapport('new', 'Ясень', '--template', 'retail', '--language', 'ru')).told).toBe(
      '«Ясень» не подходит: имя стратегии\u00A0— до 60 строчных латинских букв, цифр и дефисов. Возможно, имелось в виду yasen?\nСправка: rapport new --help\n',
    );
  });
});

describe('the list of templates', () => {
  test.each([
    ['en', /^retail +Retail: shops and /m],
    ['ru', /^retail +Розница: /m],
    ['uk', /^retail +Роздріб: /m],
  ])('has a line for each in %s, on standard output', async (language, line) => {
    const { rapport } = aWorkplace();
    const { code, printed, told } = await rapport('new', '--list', '--language', language);

    expect({ code, told }).toEqual({ code: 0, told: '' });
    expect(printed).toMatch(line);
    for (const id of ['b2b-services', 'bank', 'optician', 'retail'])
      expect(printed).toMatch(new RegExp(`^${id} `, 'm'));
  });
});

describe('in a terminal', () => {
  test('asks for language, industry, company, folder and month', async () => {
    const { questions, asked } = answering('ru', 'optician', 'Зоркий глаз', '', '2027-02');
    const { rapport, read } = aWorkplace(questions);
    const { code, printed } = await rapport('new');

    expect({ code, printed }).toEqual({ code: 0, printed: 'strategies/zorkii-glaz/strategy.yaml\n' });
    expect(asked).toEqual([
      'In which language is the strategy written?',
      'Какая отрасль ближе?',
      'Как называется компания?',
      'Как назвать папку?',
      'С какого месяца начинается план?',
    ]);
    expect(read('strategies/zorkii-glaz/strategy.yaml')).toMatch(
      /name: Зоркий глаз\n[\s\S]*start: 2027-02\n/,
    );
  });

  test('asks for nothing that the command line says', async () => {
    const { questions, asked } = answering('bank');
    const { rapport } = aWorkplace(questions);
    const given = ['--language', 'en', '--name', 'Acme', '--start', '2027-03'];

    expect((await rapport('new', 'acme', ...given)).code).toBe(0);
    expect(asked).toEqual(['Which industry is closest?']);
  });

  test('asks for nothing at all where name and template are given', async () => {
    const { questions, asked } = answering();
    const { rapport } = aWorkplace(questions);

    expect((await rapport('new', 'acme', '--template', 'retail')).code).toBe(0);
    expect(asked).toEqual([]);
  });

  test('asks for nothing where the strategy is there already', async () => {
    const { questions, asked } = answering('en', 'retail');
    const { rapport, folder } = aWorkplace(questions);
    writeFiles(folder, { 'strategies/acme.yaml': 'mine' });

    expect((await rapport('new', 'acme')).code).toBe(1);
    expect(asked).toEqual([]);
  });

  test('refuses a name in other letters, one that is taken, and a month that is none', async () => {
    const { questions, refused } = answering(
      'en',
      'retail',
      'Acme',
      'Акме',
      'acme',
      'beta',
      'soon',
      '2027-01',
    );
    const { rapport, folder } = aWorkplace(questions);
    writeFiles(folder, { 'strategies/acme/strategy.yaml': 'mine' });

    expect((await rapport('new')).printed).toBe('strategies/beta/strategy.yaml\n');
    expect(refused).toEqual([
      'Small Latin letters, digits and hyphens, such as akme.',
      'strategies/acme/strategy.yaml is there already.',
      'A month such as 2027-01.',
    ]);
  });

  test.each([0, 1, 2, 3, 4])('makes nothing when it is left after %i answers', async (count) => {
    const { questions } = answering(...['en', 'retail', 'Acme', 'acme', '2027-01'].slice(0, count));
    const { rapport, folder } = aWorkplace(questions);
    const { code, printed, told } = await rapport('new');

    expect({ code, printed, told }).toEqual({ code: 1, printed: '', told: 'No strategy has been made.\n' });
    expect(await readFiles(folder)).toEqual({});
  });
});

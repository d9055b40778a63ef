/** Values are recorded in a line; what looks wrong is asked about, or refused with what would be right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Questions } from '../../../src/cli/effects.ts';
import { run } from '../../../src/cli/run.ts';
import { aFolder, writeFiles } from '../../helpers/folder.ts';
import { recordedEffects } from '../../helpers/recorded-effects.ts';

const strategy = `format: 1
company: { name: Acme, currency: GBP, language: en }
plan: { title: Come again, start: 2027-01, months: 24 }
kpis:
  - { id: stay, name: Who stay, unit: "%", direction: up, baseline: { value: 12%, at: 2026-12 }, targets: [{ value: 20%, by: 2027-12 }] }
  - { id: spend, name: Revenue per customer, unit: GBP, direction: up, baseline: { value: 1200, at: 2026-12 }, targets: [{ value: 1700, by: 2027-12 }] }
  - { id: mood, name: Mood, unit: points, direction: up, baseline: { value: -3, at: 2026-12 }, targets: [{ value: 40, by: 2027-12 }] }
`;
const HEAD = 'date,kpi,value,confidence,note\n';

function answering(...answers: readonly boolean[]): { questions: Questions; asked: string[] } {
  const asked: string[] = [];
  const questions: Questions = {
    confirm: async (question) => answers[asked.push(question) - 1] === true,
    line: async () => null,
    choose: async () => null,
  };
  return { questions, asked };
}

interface Around {
  readonly questions?: Questions;
  readonly yaml?: string;
  readonly before?: string;
}

async function recorded(args: readonly string[], { questions, yaml = strategy, before = HEAD }: Around = {}) {
  const folder = aFolder();
  writeFiles(folder, { 'acme.yaml': yaml, 'acme.measurements.csv': before });
  const effects = recordedEffects(folder, { questions: questions ?? null });
  const code = await run(['record', 'acme.yaml', ...args], effects);
  const text = readFileSync(join(folder, 'acme.measurements.csv'), 'utf8');
  const rows = text.slice(before.length).split('\n').slice(0, -1);
  return { code, printed: effects.printed(), told: effects.told(), rows };
}

describe('what is typed', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a KPI and its value', ['stay', '14%'], ['2027-10-01,stay,14%,,']],
    ['a name in place of the id', ['who STAY', '14%'], ['2027-10-01,stay,14%,,']],
    ['a sign behind a space', ['stay', '14', '%'], ['2027-10-01,stay,14%,,']],
    [
      'several in one line',
      ['stay=14%', 'spend', '1 250', 'mood=-2'],
      ['2027-10-01,stay,14%,,', '2027-10-01,spend,1 250,,', '2027-10-01,mood,-2,,'],
    ],
    ['a fraction', ['stay=0.14'], ['2027-10-01,stay,14%,,']],
    ['a short form', ['spend=1.3k'], ['2027-10-01,spend,1.3k,,']],
    ['a month', ['stay=14%', '--date', '2027-08'], ['2027-08-31,stay,14%,,']],
    [
      'what there is to say about it',
      ['stay=14%', '--date', '2027-Q3', '--confidence', 'low', '--note', 'Only "new", 12 shops'],
      ['2027-09-30,stay,14%,low,"Only ""new"", 12 shops"'],
    ],
  ])('may be %s', async (_name, args, rows) => {
    const { code, rows: written, told } = await recorded(args);

    expect({ code, written }).toEqual({ code: 0, written: rows });
    expect(told).toBe('Written to acme.measurements.csv.\n');
  });

  test.each<[string, readonly string[], string]>([
    ['an unknown KPI', ['styay', '14%'], 'Strategy “acme” has no KPI “styay”. Did you mean stay?'],
    ['a KPI like none', ['turnover', '14%'], 'It has stay, spend and mood.'],
    ['no value', ['stay'], '“stay” has no value'],
    ['a KPI twice', ['stay=14%', 'stay=15%'], '“stay” is named twice.'],
    ['a decimal comma', ['stay', '14,5%'], 'stay: The number “14,5%” has a decimal comma. Write `14.5%`.'],
    [
      'a number for a rate',
      ['stay', '12'],
      'stay: The rate “12” has no percent sign. Write `12%`. With --as-is it is recorded as 1200%.',
    ],
    ['a rate for a number', ['mood', '12%'], 'Write `12`.'],
    [
      'a digit too many',
      ['spend', '13000'],
      '“Revenue per customer”: £13,000 does not fit what is known so far',
    ],
    [
      'more than a whole',
      ['stay', '120%'],
      '“Who stay”: 120% does not fit what is known so far, 12% to 20%.',
    ],
    ['a day that is none', ['stay=14%', '--date', '2027-02-30'], 'Did you mean 2027-02-28?'],
    ['a day of another kind', ['stay=14%', '--date', '31.01.2027'], 'Did you mean 2027-01-31?'],
  ])('is refused with what would be right: %s', async (_name, args, said) => {
    const { code, rows, told } = await recorded(args);

    expect({ code, rows }).toEqual({ code: 2, rows: [] });
    expect(told).toContain(said);
    expect(told).toContain('Nothing is recorded.');
  });

  test('is written all or nothing', async () => {
    expect((await recorded(['stay=14%', 'spend=13000'])).rows).toEqual([]);
  });

  test('is taken as it stands where that is said', async () => {
    const { code, rows } = await recorded(['stay=12', 'spend=13000', '--as-is']);

    expect({ code, rows }).toEqual({
      code: 0,
      rows: ['2027-10-01,stay,1200%,,', '2027-10-01,spend,13000,,'],
    });
  });
});

describe('in a terminal', () => {
  test('what was most likely meant is asked about', async () => {
    const yes = answering(true);
    const no = answering(false);

    expect((await recorded(['stay', '12'], yes)).rows).toEqual(['2027-10-01,stay,12%,,']);
    expect((await recorded(['stay', '12'], no)).rows).toEqual([]);
    expect(yes.asked).toEqual(['“Who stay”: record 12%?']);
  });

  test('an odd value is asked about', async () => {
    const { questions, asked } = answering(true);

    expect((await recorded(['spend', '13000'], { questions })).code).toBe(0);
    expect(asked).toEqual(['“Revenue per customer”: record £13,000 all the same?']);
  });
});

describe('what a value does', () => {
  const before = `${HEAD}2027-07-31,stay,13%,,\n2027-08-31,stay,13.5%,,\n`;

  test('is said in sentences', async () => {
    const { printed } = await recorded(['stay', '18%'], { before });

    expect(printed.split('\n')).toEqual([
      '“Who stay”: 18% on 1 October 2027.',
      '  Before: 13.5% on 31 August 2027.',
      '  Status: off track before, on track now.',
      '  The plan asks for 18% on that day.',
      expect.stringMatching(
        /^ {2}At the pace of the last 3 measurements, “Who stay” reaches .* the target is 20%\.$/,
      ),
      expect.stringMatching(/^ {2}At this pace the target is reached in /),
      '',
    ]);
  });

  test('a correction names what it corrects, a value of the past what stays the last', async () => {
    expect((await recorded(['stay', '14%', '--date', '2027-08'], { before })).printed).toContain(
      'It corrects 13.5% of the same day.',
    );
    expect((await recorded(['stay', '12.5%', '--date', '2027-06'], { before })).printed).toContain(
      'The last measurement stays 13.5% on 31 August 2027.',
    );
    expect((await recorded(['stay', '14%'])).printed).toContain('It is the first measurement.');
  });

  test('on a day to come is taken, with a word', async () => {
    const { code, told } = await recorded(['stay=14%', '--date', '2027-12']);

    expect(code).toBe(0);
    expect(told).toContain('31 December 2027 lies in the future; today is 1 October 2027.');
  });

  test('after a fixed date of the report is said, with the line that would show it', async () => {
    const yaml = strategy.replace('months: 24', 'months: 24, asOf: 2027-06-30');
    const { told } = await recorded(['stay=14%', '--date', '2027-09'], { yaml });

    expect(told).toContain('fixed at 30 June 2027 (acme.yaml:3)');
    expect(told).toContain('\n  asOf: 2027-09-30\n');
    expect((await recorded(['stay=14%', '--date', '2027-05'], { yaml })).told).not.toContain('asOf');
  });

  test.each([
    ['ru', 'Показатель «Who stay»: 14 % на 1 октября 2027 года.'],
    ['uk', 'Показник «Who stay»: 14% на 1 жовтня 2027 року.'],
  ])('is said in %s', async (language, said) => {
    const { printed } = await recorded(['stay=14%', '--language', language]);

    expect(printed.replaceAll(/[\u00A0\u202F]/g, ' ')).toContain(said);
  });
});

test('a strategy with errors is told so, and nothing is written', async () => {
  const { code, told, rows } = await recorded(['stay=14%'], {
    yaml: strategy.replace('months: 24', 'months: some'),
  });

  expect({ code, rows }).toEqual({ code: 1, rows: [] });
  expect(told).toContain('acme.yaml:3:');
  expect(told).toContain('Nothing is recorded.');
});

test('a table that cannot be continued is named, and stays', async () => {
  const before = 'date,kpi,value\n';
  const { code, told, rows } = await recorded(['stay=14%', '--note', 'New'], { before });

  expect({ code, rows }).toEqual({ code: 1, rows: [] });
  expect(told).toContain('acme.measurements.csv has no column for note.');
});

/** Tables of measurements as people have them: each comes to the same rows, or is told line by line why not. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Questions } from '../../../src/cli/effects.ts';
import { run } from '../../../src/cli/run.ts';
import type { Language } from '../../../src/messages/language.ts';
import { aFolder, writeFiles } from '../../helpers/folder.ts';
import { recordedEffects } from '../../helpers/recorded-effects.ts';

const strategy = (language: Language) => `format: 1
company: { name: Acme, currency: GBP, language: ${language} }
plan: { title: Come again, start: 2027-01, months: 24 }
kpis:
  - { id: stay, name: Who stay, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12 }, targets: [{ value: 84%, by: 2027-12 }] }
  - { id: spend, name: Выручка с клиента, unit: GBP, direction: up, baseline: { value: 1200, at: 2026-12 }, targets: [{ value: 1700, by: 2027-12 }] }
  - { id: mood, name: Mood, unit: points, direction: up, baseline: { value: 3, at: 2026-12 }, targets: [{ value: 40, by: 2027-12 }] }
`;
const HEAD = 'date,kpi,value,confidence,note\n';

/** An answer to every question, or none where nobody is asked. */
function answering(answer: boolean | null, asked: string[]): Questions | null {
  if (answer === null) return null;
  return {
    confirm: async (question) => {
      asked.push(question);
      return answer;
    },
    line: async () => null,
    choose: async () => null,
  };
}

interface Around {
  readonly before?: string;
  readonly language?: Language;
  readonly answer?: boolean;
}

async function imported(table: string | Uint8Array, args: readonly string[] = [], around: Around = {}) {
  const folder = aFolder();
  const { before = HEAD, language = 'en', answer = null } = around;
  const file = join(folder, 'strategies/acme/measurements.csv');
  writeFiles(folder, {
    'strategies/acme/strategy.yaml': strategy(language),
    'strategies/acme/measurements.csv': before,
  });
  writeFileSync(join(folder, 'table.csv'), table);
  const asked: string[] = [];
  const effects = recordedEffects(folder, { questions: answering(answer, asked) });
  const code = await run(['import', 'acme', 'table.csv', ...args], effects);
  return {
    code,
    asked,
    printed: effects.printed(),
    told: effects.told(),
    rows: readFileSync(file, 'utf8').slice(before.length).split('\n').slice(0, -1),
    folder,
  };
}

const two = ['2027-01-31,stay,81.5%,,', '2027-01-31,spend,1234.5,,'];

describe('a table', () => {
  test.each<[string, string, readonly string[]]>([
    ['in the language of the strategy', 'date,kpi,value\n2027-01-31,stay,81.5%\n2027-01,spend,1234.5\n', two],
    ['without a heading', '2027-01-31,stay,81.5%\n2027-01-31,spend,1234.5\n', two],
    [
      'with semicolons, decimal commas and Russian headings',
      'Дата;Показатель;Значение, %\r\n31.01.2027;Who stay;81,5 %\r\n31.1.27;выручка с клиента;1 234,5\r\n',
      two,
    ],
    [
      'pasted from a spreadsheet, with the order of the columns changed',
      'Value\tDate\tKPI\n81.5%\t31/01/2027\tstay\n£1,234.5\t2027-01-31 00:00\tspend\n',
      two,
    ],
    ['with the KPIs in columns', 'Month,"Who stay, %",spend\nJan 2027,"81.5","1,234.5"\n', two],
    [
      'with the months in columns',
      'Показник;Одиниця;січ. 2027;лют. 2027\nstay;%;81,5%;\nspend;грн;1.234,5;-\n',
      two,
    ],
    ['as Excel marks it', 'sep=;\ndate;kpi;value\n2027-01;stay;81,5%\n2027-01;spend;1234,5\n', two],
    [
      'with days as a spreadsheet counts them',
      'date,kpi,value\n46418,stay,81.5%\n46418.0,spend,1234.5\n',
      two,
    ],
    [
      'with remarks, empty rows, notes over two lines and confidence in words',
      '# from the till\ndate;kpi;value;confidence;note\n\n31.01.2027;stay;0,815;висока;"two\nlines; really"\n',
      ['2027-01-31,stay,81.5%,high,"two', 'lines; really"'],
    ],
  ])('%s is read', async (_name, table, rows) => {
    const { code, told, rows: written } = await imported(table);

    expect({ code, written }).toEqual({ code: 0, written: rows });
    expect(told).toContain('Written to strategies/acme/measurements.csv');
  });

  test.each<[string, (text: string) => Uint8Array]>([
    ['UTF-8 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with one', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without one', (text) => Buffer.from(text, 'utf16le')],
    ['windows-1251', windows1251],
  ])('in %s is read', async (_name, bytes) => {
    const table = 'Дата;Показатель;Значение;Примечание\n31.01.2027;Выручка с клиента;1234,5;Ещё раз\n';
    const { code, rows } = await imported(bytes(table), [], { language: 'ru' });

    expect({ code, rows }).toEqual({ code: 0, rows: ['2027-01-31,spend,1234.5,,Ещё раз'] });
  });
});

test.each([
  '31-янв-27',
  '31.січ.27',
  '31-Jan-27',
  'Jan 31, 2027',
  'January 31st 2027',
  '31 января 2027 г.',
  '31.01.2027 14:05',
  '2027-01-31T14:05:00Z',
])('the day %s is read', async (day) => {
  expect((await imported(`date\tkpi\tvalue\n${day}\tstay\t81.5%\n`)).rows).toEqual([
    '2027-01-31,stay,81.5%,,',
  ]);
});

test.each(['2027-02-30', '31.02.2027', 'Feb 30, 2027'])('the day %s is none', async (day) => {
  const { told, rows } = await imported(`date\tkpi\tvalue\n${day}\tstay\t81.5%\n`);
  expect(rows).toEqual([]);
  expect(told).toContain(`table.csv:2: “${day}” is no day, month or quarter.`);
});

test.each([
  ['£1,234.5', true],
  ['GBP 1 234.5', true],
  ['1234.5', true],
  ['$1,234.5', false],
  ['1 234,5 грн', false],
  ['1 234,5 руб.', false],
  ['EUR 1234.5', false],
])('of the amount %s the currency counts', async (amount, fits) => {
  const { told, rows } = await imported(`date\tkpi\tvalue\n2027-01-31\tspend\t${amount}\n`);
  expect(rows).toEqual(fits ? ['2027-01-31,spend,1234.5,,'] : []);
  if (!fits) expect(told).toContain(`spend: “${amount}” is not in GBP, the currency of the strategy.`);
});

test('columns that hold no measurements are named, and what corrects another row is counted', async () => {
  const wide = await imported('KPI,Region,Jan 2027,März 2027\nstay,North,81.5%,82%\n');
  expect(wide.rows).toEqual(['2027-01-31,stay,81.5%,,']);
  expect(wide.told).toContain('These columns are not read: Region and März 2027.');

  const twice = await imported('date,kpi,value\n2027-01-31,stay,81.5%\n2027-01-31,stay,82%\n');
  expect(twice.printed).toContain('To be written: 2 (corrections among them: 1)');
});

/** Only letters and what ASCII has; nothing in Node writes this code page. */
function windows1251(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1251');
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? 0x3f);
}

describe('what does not fit', () => {
  const table = [
    'date,kpi,value,confidence',
    '2027-01-31,stay,81.5%,high',
    '2027-01-31,sty,81.5%,',
    'soon,stay,81.5%,',
    '03/04/2027,stay,81.5%,',
    '2027-02-28,stay,81,',
    '2027-02-28,spend,12000,',
    '2027-02-28,mood,4,sure',
    ',mood,4,',
    '2027-02-28,,4,',
    '2027-02-28,mood,,',
  ].join('\n');
  const lines = [
    'table.csv:3: there is no KPI “sty”. Did you mean stay?',
    'table.csv:4: “soon” is no day, month or quarter.',
    'table.csv:5: “03/04/2027” can be read with the day or the month first; say which with `--dates dmy` or `--dates mdy`.',
    'table.csv:6: stay: The rate “81” has no percent sign. Write `81%`.',
    'table.csv:7: spend: £12,000 does not fit the values known, £1,200 to £1,700; if it is right, add --as-is.',
    'table.csv:8: the confidence “sure” is none of high, medium, low.',
    'table.csv:9: the date is missing.',
    'table.csv:10: the KPI is missing.',
  ];

  test('is named with its line, and nothing is written', async () => {
    const { code, told, rows, printed } = await imported(table);

    expect({ code, rows }).toEqual({ code: 1, rows: [] });
    expect(told.split('\n').slice(0, lines.length)).toEqual(lines);
    expect(told).toContain('Nothing is written while something does not fit.');
    expect(printed).toContain(
      'To be written: 1 (corrections among them: 0). Already there: 0. Do not fit: 8.',
    );
  });

  test('stays out with --partial, and the rest is written', async () => {
    const { code, rows } = await imported(table, ['--partial']);

    expect({ code, rows }).toEqual({ code: 1, rows: ['2027-01-31,stay,81.5%,high,'] });
  });

  test('fits once it is said how it is meant', async () => {
    const dates = 'date,kpi,value\n03/04/2027,stay,81.5%\n2027-02-28,spend,12000\n';

    expect((await imported(dates, ['--dates', 'dmy', '--as-is'])).rows).toEqual([
      '2027-04-03,stay,81.5%,,',
      '2027-02-28,spend,12000,,',
    ]);
    expect((await imported(dates, ['--dates', 'mdy', '--as-is'])).rows[0]).toBe('2027-03-04,stay,81.5%,,');
  });

  test('and a date that can be read both ways follows another of its table', async () => {
    const { rows } = await imported('date,kpi,value\n03/04/2027,stay,81.5%\n31/05/2027,stay,82%\n');

    expect(rows[0]).toBe('2027-04-03,stay,81.5%,,');
  });

  test.each([
    ['no dates', 'kpi,value\nstay,81%\n', 'holds no dates beside values'],
    ['nothing', '', 'holds no dates beside values'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0, 0, 0, 1, 2), 'is no table of text'],
  ])('%s is said', async (_name, content, said) => {
    const { code, told, rows } = await imported(content);

    expect({ code, rows }).toEqual({ code: 1, rows: [] });
    expect(told).toContain(said);
  });

  test('a file that is not there is said', async () => {
    const { folder } = await imported('');
    const effects = recordedEffects(folder);

    expect(await run(['import', 'acme', 'nowhere.csv'], effects)).toBe(1);
    expect(effects.told()).toBe('There is no file “nowhere.csv”.\n');
  });

  test('and so is a folder', async () => {
    const { folder } = await imported('');
    const effects = recordedEffects(folder);

    expect(await run(['import', 'acme', 'strategies'], effects)).toBe(1);
    expect(effects.told()).toBe('“strategies” is a folder; name a file in it.\n');
  });

  test('a KPI that is not there ends its line, or is followed by one that is meant', async () => {
    const { told } = await imported('date,kpi,value\n2027-01-31,nope,3\n2027-01-31,stai,81%\n');

    expect(told).toContain('there is no KPI “nope”.\n');
    expect(told).toContain('there is no KPI “stai”. Did you mean stay?\n');
  });
});

describe('what is written', () => {
  const table = 'date,kpi,value\n2027-01-31,stay,81%\n2027-01-31,stay,81%\n2027-02-28,stay,82%\n';

  test('is shown first, and not written with --dry-run', async () => {
    const { code, printed, rows } = await imported(table, ['--dry-run']);

    expect({ code, rows }).toEqual({ code: 0, rows: [] });
    expect(printed).toMatch(/2027-02-28 +stay +82%/);
  });

  test('is asked about in a terminal', async () => {
    const yes = await imported(table, [], { answer: true });
    const no = await imported(table, [], { answer: false });

    expect(yes.asked).toEqual(['Write 2 rows to strategies/acme/measurements.csv?']);
    expect([yes.rows.length, no.rows.length]).toEqual([2, 0]);
    expect((await imported(table, ['--yes'], { answer: false })).asked).toEqual([]);
  });

  test('is new: the same KPI, day and value are counted and left out, another value corrects', async () => {
    const before = `${HEAD}2027-01-31,stay,81.0%,,checked\n2027-02-28,stay,83%,,\n`;
    const { printed, rows } = await imported(table, [], { before });

    expect(rows).toEqual(['2027-02-28,stay,82%,,']);
    expect(printed).toContain('To be written: 1 (corrections among them: 1). Already there: 2.');
  });

  test('is new as well where it brings back what was corrected once: the last row of a day counts', async () => {
    const before = `${HEAD}2027-01-31,stay,81%,,\n2027-02-28,stay,82%,,\n2027-02-28,stay,83%,,\n`;
    const { printed, rows } = await imported(table, [], { before });

    expect(rows).toEqual(['2027-02-28,stay,82%,,']);
    expect(printed).toContain('To be written: 1 (corrections among them: 1).');
  });

  test.each([
    ['81.5%', '82%'],
    ['81.5%', '82%', '81.5%'],
    ['82%', '82%'],
  ])(
    'adds nothing when the same table comes again, corrections of its own included: %s, %s',
    async (...values) => {
      const table = `date,kpi,value\n${values.map((value) => `2027-01-31,stay,${value}\n`).join('')}`;
      const first = await imported(table);
      const again = await imported(table, [], { before: `${HEAD}${first.rows.join('\n')}\n` });

      expect(first.rows.at(-1)).toBe(`2027-01-31,stay,${values.at(-1)},,`);
      expect({ rows: again.rows, told: again.told }).toEqual({ rows: [], told: 'There is nothing new.\n' });
    },
  );

  test('nothing new is no fault', async () => {
    const before = `${HEAD}2027-01-31,stay,81%,,\n2027-02-28,stay,82%,,\n`;
    const { code, told } = await imported(table, [], { before });

    expect({ code, told }).toEqual({ code: 0, told: 'There is nothing new.\n' });
  });

  test('changes statuses, which is said', async () => {
    const { printed } = await imported('date,kpi,value\n2027-09-30,stay,84%\n');

    expect(printed).toContain('“Who stay” went from “no data” to “achieved”.');
  });

  test('may come from standard input', async () => {
    const { folder } = await imported('');
    const effects = recordedEffects(folder, { input: async () => Buffer.from(table) });

    expect(await run(['import', 'acme', '-'], effects)).toBe(0);
    expect(readFileSync(join(folder, 'strategies/acme/measurements.csv'), 'utf8')).toContain('stay,82%');
  });
});

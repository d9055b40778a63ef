/** What is to be measured, by whom, since when; and the questions that record it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { aFolder, writeFiles } from '../../helpers/folder.ts';
import { recordedEffects } from '../../helpers/recorded-effects.ts';

const strategy = `format: 1
company: { name: Acme, currency: GBP, language: en }
plan: { title: Come again, start: 2027-01, months: 24 }
kpis:
  - { id: stay, name: Who stay, unit: "%", direction: up, baseline: { value: 12%, at: 2026-12 }, targets: [{ value: 20%, by: 2027-12 }], owner: Ann }
  - { id: spend, name: Revenue, unit: GBP, direction: up, baseline: { value: 1200, at: 2026-12 }, targets: [{ value: 1700, by: 2027-12 }], cadence: quarter, owner: Bob }
  - { id: mood, name: Mood, unit: points, direction: up, baseline: { value: 3, at: 2026-12 }, targets: [{ value: 40, by: 2027-12 }], cadence: half-year }
`;
const table = `date,kpi,value,confidence,note
2027-08-31,stay,14%,,
2027-07-31,stay,13%,,
2027-06-30,spend,1300,,
2027-09-30,mood,12,,
`;

function aWorkplace() {
  const folder = aFolder();
  const file = join(folder, 'strategies/acme/measurements.csv');
  writeFiles(folder, {
    'strategies/acme/strategy.yaml': strategy,
    'strategies/acme/measurements.csv': table,
  });
  return { folder, rows: () => readFileSync(file, 'utf8').slice(table.length).split('\n').slice(0, -1) };
}

async function due(folder: string, args: readonly string[], answers?: (string | null)[]) {
  const asked: string[] = [];
  const effects = recordedEffects(folder, {
    questions: answers
      ? {
          confirm: async () => true,
          choose: async () => null,
          line: async (question, _hint, wrong) => {
            asked.push(question);
            const answer = answers.shift() ?? null;
            expect(answer === null || wrong(answer) === null).toBe(true);
            expect(wrong('??')).toMatch(/\?\?/);
            return answer;
          },
        }
      : null,
  });
  const code = await run(['due', ...args], effects);
  return { code, printed: effects.printed(), told: effects.told(), asked };
}

describe('rapport due', () => {
  test('looks at a day as it was: what was measured later was not known then', async () => {
    const { printed } = await due(aWorkplace().folder, ['--as-of', '2027-08-15']);
    const text = printed.replaceAll('\u00A0', ' ');

    expect(text).toMatch(/stay +Ann +13%, 31 Jul 2027/);
    expect(text).not.toContain('14%');
    expect(text).not.toContain('12 points');
  });

  test('lists what is due, longest overdue first, then what comes next', async () => {
    const { code, printed } = await due(aWorkplace().folder, ['--as-of', '2027-10-05']);

    expect(code).toBe(0);
    expect(printed.replaceAll('\u00A0', ' ')).toBe(`Acme, 5 October 2027 (acme)
  To measure now
    KPI    Owner  Last measured        Due          Overdue
    stay   Ann    14%, 31 Aug 2027     30 Sep 2027  5 days
    spend  Bob    £1,300, 30 Jun 2027  30 Sep 2027  5 days
  Next
    KPI   Owner   Last measured           Due
    mood  nobody  12 points, 30 Sep 2027  31 Mar 2028
`);
  });

  test.each([
    ['before the plan begins', '2026-12-20', '16', '6 Jan 2027'],
    ['on its first day', '2027-01-06', null, '6 Jan 2027'],
    ['weeks later: since its first day in the plan', '2027-02-03', '28', '6 Jan 2027'],
  ])('a weekly KPI that was never measured, %s', async (_name, asOf, days, dueOn) => {
    const folder = aFolder();
    writeFiles(folder, {
      'strategies/acme/strategy.yaml': `format: 1
company: { name: Acme, currency: GBP, language: en }
plan: { title: Come again, start: 2027-01, months: 24 }
kpis:
  - { id: calls, name: Calls, unit: calls, direction: down, baseline: { value: 30, at: 2026-09-30 }, targets: [{ value: 10, by: 2027-12 }], cadence: week }
`,
    });
    const { printed } = await due(folder, ['--as-of', asOf, '--format', 'json']);
    const text = await due(folder, ['--as-of', asOf]);

    expect(JSON.parse(printed)).toMatchObject([
      {
        dueOn: '2027-01-06',
        due: asOf >= '2027-01-06',
        measureFor: asOf < '2027-02-01' ? '2027-01-06' : '2027-02-03',
      },
    ]);
    expect(text.printed.replaceAll('\u00A0', ' ')).toContain(dueOn);
    if (asOf > '2027-01-06') expect(text.printed).toContain(`${days} days`);
  });

  test('says so where nothing is due', async () => {
    const { folder } = aWorkplace();
    writeFiles(folder, {
      'strategies/acme/measurements.csv': table.replace('2027-09-30,mood', '2027-09-15,mood'),
    });
    const { printed } = await due(folder, ['acme', '--as-of', '2027-09-29', '--language', 'uk']);

    expect(printed).toContain('Зараз нічого вимірювати не потрібно.');
  });

  test('gives programs everything', async () => {
    const { printed } = await due(aWorkplace().folder, ['--as-of', '2027-11-30', '--format', 'json']);

    expect(JSON.parse(printed)).toMatchObject([
      {
        strategy: 'acme',
        kpi: 'stay',
        owner: 'Ann',
        last: { on: '2027-08-31', value: 0.14 },
        dueOn: '2027-09-30',
        due: true,
        overdueDays: 61,
        measureFor: '2027-11-30',
      },
      { kpi: 'spend', due: true, measureFor: '2027-09-30' },
      { kpi: 'mood', owner: null, due: false, overdueDays: 0, dueOn: '2028-03-31', measureFor: '2028-03-31' },
    ]);
  });

  test('gives a table that, filled in, is imported', async () => {
    const { folder, rows } = aWorkplace();
    const { printed } = await due(folder, ['--as-of', '2027-10-05', '--format', 'csv']);
    writeFiles(folder, {
      'filled.csv': printed.replace('stay,,', 'stay,15%,').replace('spend,,', 'spend,1350,'),
    });
    const effects = recordedEffects(folder);

    expect(await run(['import', 'acme', 'filled.csv'], effects)).toBe(0);
    expect(rows()).toEqual(['2027-09-30,stay,15%,,', '2027-09-30,spend,1350,,']);
  });

  test('tells a strategy that cannot be read, and lists the others', async () => {
    const { folder } = aWorkplace();
    writeFiles(folder, { 'strategies/broken/strategy.yaml': 'format: 1\n' });
    const { code, printed, told } = await due(folder, ['--as-of', '2027-10-05']);

    expect(code).toBe(1);
    expect(printed).toContain('stay   Ann');
    expect(told).toContain('strategies/broken/strategy.yaml');
  });
});

describe('rapport due --ask', () => {
  test('records each answer, and leaves out what is left empty', async () => {
    const { folder, rows } = aWorkplace();
    const { code, asked, printed } = await due(folder, ['--as-of', '2027-10-05', '--ask'], ['15%', '']);

    expect(code).toBe(0);
    expect(asked).toEqual([
      '“Who stay” on 30 September 2027? Before: 14%.',
      '“Revenue” on 30 September 2027? Before: £1,300.',
    ]);
    expect(rows()).toEqual(['2027-09-30,stay,15%,,']);
    expect(printed).toContain('“Who stay”: 15% on 30 September 2027.');
  });

  test('keeps what was answered before somebody left', async () => {
    const { folder, rows } = aWorkplace();
    const { code, told } = await due(folder, ['--as-of', '2027-10-05', '--ask'], ['15%', null]);

    expect(code).toBe(1);
    expect(rows()).toEqual(['2027-09-30,stay,15%,,']);
    expect(told).toContain('The rest is still due.');
  });

  test('asks nobody without a terminal', async () => {
    const { folder, rows } = aWorkplace();
    const { code, told } = await due(folder, ['--ask']);

    expect({ code, rows: rows() }).toEqual({ code: 2, rows: [] });
    expect(told).toContain('--ask needs a terminal.');
  });
});

import { expect, test } from 'vitest';
import { readStrategy } from '../../src/language/read-strategy.ts';

const text = `format: 1
company: { name: Acme, currency: GBP, language: en }
plan: { title: Come again, start: 2027-01, months: 24 }
kpis:
  - { id: stay, name: Who stay, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12 }, targets: [{ value: 84%, by: 2027-12 }] }
  - { id: spend, name: Revenue, unit: GBP, direction: up, baseline: { value: 160, at: 2026-12 }, targets: [{ value: 170, by: 2027-12 }] }
`;

function read(rows: string, strategy = text) {
  const result = readStrategy({
    strategy: { file: 'strategy.yaml', text: strategy },
    measurements: { file: 'measurements.csv', text: rows },
  });
  return {
    ...result,
    told: result.diagnostics.map(
      ({ code, place }) =>
        `${place.file === 'measurements.csv' ? 'row ' : ''}${place.line}:${place.column} ${code}`,
    ),
  };
}

test('rows keep their order, their line and what was noted', () => {
  const { measurements, told } = read(
    'date,kpi,value,confidence,note\r\n2027-02-28,stay,81%,high,"Pilot, ""Spring"""\r\n\r\n2027-01,spend,1 200,,\r\n',
  );

  expect(told).toEqual([]);
  expect(measurements).toEqual([
    { on: '2027-02-28', kpi: 'stay', value: 0.81, confidence: 'high', note: 'Pilot, "Spring"', line: 2 },
    { on: '2027-01-31', kpi: 'spend', value: 1200, line: 4 },
  ]);
});

test('columns may stand in any order, the last two may be missing', () => {
  const { measurements, told } = read('kpi,value,date\nstay,81%,2027-01-31\n');

  expect(told).toEqual([]);
  expect(measurements).toEqual([{ on: '2027-01-31', kpi: 'stay', value: 0.81, line: 2 }]);
});

test('every fault stands at its field, and no faulty row becomes a measurement', () => {
  const { measurements, told, strategy } = read(`date,kpi,value,confidence,note
2027-02-30,stay,81%,high,
2027-03-31,sty,81%,high,
2027-03-31,stay,81,high,
2027-03-31,spend,81%,high,
2027-03-31,stay,???,high,
2027-03-31,stay,81%,sure,
2027-03-31,,81%,high,
2027-03-31,stay,81%,high
2027-03-31,stay,82%,high,
`);

  expect(told).toEqual([
    'row 2:1 time-impossible',
    'row 3:12 reference-unknown',
    'row 4:17 rate-without-percent',
    'row 5:18 kpi-value-unit',
    'row 6:17 quantity',
    'row 7:21 word-unknown',
    'row 8:12 row-value-missing',
    'row 9:1 csv-fields',
  ]);
  expect(measurements.map(({ line }) => line)).toEqual([3, 10]);
  expect(strategy).toBeNull();
});

test('rows of a KPI that has a fault of its own repeat nothing', () => {
  const rows = 'date,kpi,value\n2027-01-31,stay,81%\n2027-02-28,stay,82%\n';

  expect(read(rows, text.replace('id: stay', 'id: ???')).told).toEqual(['5:11 id-form']);
  expect(read(rows, text.replace('unit: "%"', 'unit: points')).told).toEqual(['5:39 kpi-unit']);
  expect(read(rows, text.replace('unit: "%"', 'unit: ???')).told).toEqual(['5:39 text-placeholder']);
});

test('a table without rows, or without anything, is no fault', () => {
  expect(read('').told).toEqual([]);
  expect(read('date,kpi,value\n').told).toEqual([]);
});

test('lines of remarks are left out, whatever they hold', () => {
  const { measurements, told } = read(
    '# from the till, "Monday\ndate,kpi,value,confidence,note\n#2027-01-31,stay,80%\n2027-01-31,stay,81%,,# not a remark\n',
  );

  expect(told).toEqual([]);
  expect(measurements).toEqual([
    { on: '2027-01-31', kpi: 'stay', value: 0.81, note: '# not a remark', line: 4 },
  ]);
});

test.each([
  ['en', 'which is counted as a plain number'],
  ['ru', 'обычное число, без единицы'],
  ['uk', 'звичайне число, без одиниці'],
] as const)('a KPI without a unit is told as a plain number: %s', (language, words) => {
  const score =
    '  - { id: nps, kind: nps, baseline: { value: 30, at: 2026-12 }, targets: [{ value: 40%, by: 2027-12 }] }\n';
  const [diagnostic] = read('', text + score).diagnostics;

  expect(diagnostic?.code).toBe('kpi-value-unit');
  expect(diagnostic?.words(language).what).toContain(words);
});

test('a decimal comma is named as what it is, although it makes a column', () => {
  const { told, diagnostics } = read(
    'date,kpi,value,confidence,note\n2027-01-31,stay,81,5%,high,\n2027-02-28,spend,1,5,,\n2027-03-31,spend,160,Pilot,in May,,\n',
  );

  expect(told).toEqual([
    'row 2:17 quantity-decimal-comma',
    'row 3:18 quantity-decimal-comma',
    'row 4:1 csv-fields',
  ]);
  expect(diagnostics[0]?.values).toEqual({ text: '81,5%', repaired: '81.5%' });
});

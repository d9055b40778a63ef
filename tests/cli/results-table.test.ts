/** The table of `rapport results`, as it is read in a terminal. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadAndEvaluate } from '../../src/cli/load-strategies.ts';
import { resultsTable } from '../../src/cli/results-table/results-table.ts';
import type { Language } from '../../src/messages/language.ts';
import { aFolder, writeFiles } from '../helpers/folder.ts';
import { recordedEffects } from '../helpers/recorded-effects.ts';

function tableOf(
  path: string,
  { language, draws = 0 }: { language?: Language; draws?: number } = {},
): string {
  const effects = recordedEffects(process.cwd());
  const options = { asOf: null, seed: 1, level: null, language: null, draws };
  const { loaded, figures } = loadAndEvaluate(path, options, effects);
  if (!figures) throw new Error('the strategy of this test is broken');
  return resultsTable(figures.strategy, figures.results, language ?? loaded.language, false);
}

test.each(['clearsight', 'onezhsky-bereg', 'staryi-yar'])('%s in its own language', async (slug) => {
  await expect(`${tableOf(`strategies/${slug}`)}\n`).toMatchFileSnapshot(`results-tables/${slug}.txt`);
});

test('a draft of three goals is a short table without empty parts', () => {
  const folder = aFolder();
  writeFiles(folder, {
    'draft.yaml': `format: 1
company: { name: Acme, currency: GBP, language: en }
plan: { title: A beginning, start: 2027-01, months: 12 }
goals: [{ id: a, title: First }, { id: b, title: Second }, { id: c, title: Third }]
`,
  });

  expect(tableOf(join(folder, 'draft.yaml'))).toMatchInlineSnapshot(`
    "A beginning
    Acme, as of 1 October 2027

    Does it pay here?
      Verdict                         prepare first
      Break-even number of customers              –

    Goals
      Goal    Progress   Status
      First          –  no data
      Second         –  no data
      Third          –  no data"
  `);
});

test('where nothing costs or brings money there is no chance of a profit to tell', () => {
  const folder = aFolder();
  writeFiles(folder, {
    'draft.yaml': `format: 1
company: { name: Acme, currency: GBP, language: en }
plan: { title: A beginning, start: 2027-01, months: 12 }
scenarios: [{ id: cautious, name: Cautious, benefits: 60% }]
`,
  });
  const table = tableOf(join(folder, 'draft.yaml'), { draws: 200 });
  expect(table).not.toMatch(/How sure|Scenarios|£0/);
});

test('money of KPIs that was worked out is rounded as in the report, what was measured is not', () => {
  const folder = aFolder();
  writeFiles(folder, {
    'acme/strategy.yaml': `format: 1
company: { name: Acme, currency: GBP, language: en }
plan: { title: A beginning, start: 2027-01, months: 12 }
kpis:
  - { id: spend, name: Spend, unit: GBP, direction: up, baseline: { value: 1000, at: 2026-12 }, targets: [{ value: 1777, by: 2027-12 }] }
`,
    'acme/measurements.csv': 'date,kpi,value\n2027-09-30,spend,1400.50\n',
  });
  const row = tableOf(join(folder, 'acme'))
    .split('\n')
    .find((line) => line.includes('Spend'));

  expect(
    row
      ?.trim()
      .split(/\s{2,}/)
      .slice(0, 4),
  ).toEqual(['Spend', '£1,400.50', '£1,581', '£1,777']);
});

describe('in another language than the strategy', () => {
  test.each([
    ['ru', 'Сколько это стоит', '263 893 £'],
    ['uk', 'Скільки це коштує', '263 893 £'],
    ['en', 'What it costs', '£263,893'],
  ] as const)('%s', (language, heading, npv) => {
    const table = tableOf('strategies/clearsight', { language });

    expect(table).toContain(`\n${heading}\n`);
    expect(table.replace(/[\u00a0\u202f]/g, ' ')).toContain(npv);
  });
});

test('with draws it says how sure the figures are', () => {
  expect(tableOf('strategies/clearsight', { draws: 200 })).toMatch(
    /How sure\n {2}Simulation +200 draws, seed 1\n {2}Cases with a profit +\d+ in 100\n/,
  );
});

test('names that would steer a terminal are shown, not obeyed', () => {
  const folder = aFolder();
  writeFiles(folder, {
    'hostile.yaml': `format: 1
company: { name: "Acme \\u001b]0;owned\\u0007", currency: GBP, language: en }
plan: { title: "\\u001b[2J Gone", start: 2027-01, months: 12 }
costs: [{ id: a, name: "\\u001b[31mred\\u202E", amount: 1k }]
`,
  });
  const table = tableOf(join(folder, 'hostile.yaml'));

  expect(table).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  expect(table).toContain('red');
});

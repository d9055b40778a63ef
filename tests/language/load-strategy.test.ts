import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findStrategies, loadStrategy } from '../../src/language/load-strategy.ts';
import { plainData } from '../../src/language/source/source-tree.ts';
import { aFolder, writeFiles } from '../helpers/folder.ts';
import { asOrdinaryUser } from '../helpers/ordinary-user.ts';

const draft = `format: 1
company: { name: Acme, currency: GBP, language: en }
plan: { title: Come again, start: 2027-01, months: 24 }
goals:
  - { id: keep, title: Keep them }
`;

describe('a strategy', () => {
  test('is a folder with a strategy and its measurements', () => {
    const folder = join(aFolder(), 'clearsight');
    cpSync('tests/fixtures/clearsight', folder, { recursive: true });
    const { slug, path, language, measurements, diagnostics } = loadStrategy(folder);

    expect({ slug, path, language }).toEqual({
      slug: 'clearsight',
      path: join(folder, 'strategy.yaml'),
      language: 'en',
    });
    expect(diagnostics).toEqual([]);
    expect(measurements).toHaveLength(38);
    expect(measurements[2]).toEqual({
      on: '2027-03-31',
      kpi: 'recall-rate',
      value: 0.26,
      confidence: 'high',
      note: 'Pilot in four branches',
      line: 4,
    });
  });

  test('or a single file, which has nothing of a table that is not named after it', () => {
    const folder = aFolder();
    writeFiles(folder, { 'acme.yaml': draft, 'measurements.csv': 'nonsense' });
    const { slug, strategy, measurements, diagnostics } = loadStrategy(join(folder, 'acme.yaml'));

    expect({ slug, measurements, diagnostics }).toEqual({ slug: 'acme', measurements: [], diagnostics: [] });
    expect(strategy?.goals).toEqual([{ id: 'keep', title: 'Keep them', kpis: [] }]);
  });

  test('or a single file, with the table beside it that has its name', () => {
    const folder = aFolder();
    const kpi =
      'kpis:\n  - { id: stay, name: S, unit: "%", direction: up, baseline: { value: 1%, at: 2026-12 }, targets: [{ value: 9%, by: 2027-12 }] }\n';
    writeFiles(folder, {
      'acme.yaml': draft + kpi,
      'acme.measurements.csv': 'date,kpi,value\n2027-01-31,stay,2%\n',
    });
    const { measurements, diagnostics } = loadStrategy(join(folder, 'acme.yaml'));

    expect(diagnostics).toEqual([]);
    expect(measurements).toEqual([{ on: '2027-01-31', kpi: 'stay', value: 0.02, line: 2 }]);
  });

  test('takes over what the catalogue knows of a KPI, in its own language', () => {
    const folder = aFolder();
    const kpi =
      '{ id: stay, kind: retention-rate, baseline: { value: 80%, at: 2026-12 }, targets: [{ value: 84%, by: 2027-12 }] }';
    writeFiles(folder, { 'a.yaml': `${draft.replace('language: en', 'language: ru')}kpis:\n  - ${kpi}\n` });
    const { strategy } = loadStrategy(join(folder, 'a.yaml'));

    expect(strategy?.kpis[0]).toMatchObject({
      name: 'Удержание клиентов',
      unit: '%',
      direction: 'up',
      cadence: 'month',
    });
  });

  test('keeps rates as rates when they were typed as fractions, with a warning', () => {
    const folder = aFolder();
    const kpi =
      '{ id: stay, name: Stay, unit: "%", direction: up, baseline: { value: 0.8, at: 2026-12 }, targets: [{ value: 84%, by: 2027-12 }] }';
    writeFiles(folder, {
      'a/strategy.yaml': `${draft}kpis:\n  - ${kpi}\n`,
      'a/measurements.csv': 'date,kpi,value\n2027-01-31,stay,0.81\n',
    });
    const { strategy, measurements, diagnostics } = loadStrategy(join(folder, 'a'));

    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['rate-as-fraction', 'warning'],
      ['rate-as-fraction', 'warning'],
    ]);
    expect(strategy?.kpis[0]?.baseline.value).toEqual({ value: 0.8, unit: 'rate' });
    expect(measurements[0]?.value).toBe(0.81);
  });

  test('is read without a byte order mark and with any line ends', () => {
    const folder = aFolder();
    writeFiles(folder, {
      'bom.yaml': `\uFEFF${draft}`,
      'crlf.yaml': draft.replaceAll('\n', '\r\n'),
      'cr.yaml': draft.replaceAll('\n', '\r'),
    });
    for (const name of ['bom', 'crlf', 'cr']) {
      const { strategy, diagnostics, locate } = loadStrategy(join(folder, `${name}.yaml`));
      expect(diagnostics, name).toEqual([]);
      expect(strategy?.goals, name).toHaveLength(1);
      expect(locate('goals.keep.title'), name).toMatchObject({ line: 5, column: 24 });
    }
  });
});

describe('a place is found by a path of ids', () => {
  const { locate } = loadStrategy('tests/fixtures/clearsight', { cwd: 'tests' });

  test.each([
    ['plan.discountRate', 28, 17],
    ['segments.occasional.moves.rate', 144, 34],
    ['segments.regulars.retention.range', 108, 37],
    ['segments.regulars.customers.grade', 10, 28],
    ['benefits.paper.saving', 232, 66],
    ['kpis.recall-rate.targets.0', 191, 232],
    ['audit.answers.strategy.goals', 72, 21],
    ['campaigns.trade-in.tiers.2.share', 263, 32],
    ['scenarios.ambitious.changes.benefits.family-offers.change', 280, undefined],
  ])('%s', (path, line, column) => {
    const place = locate(path);
    expect(place).toMatchObject({ file: 'fixtures/clearsight/strategy.yaml', line: line });
    if (column !== undefined) expect(place?.column).toBe(column);
  });

  test.each([
    'plan.nothing',
    'benefits.nobody',
    'segments.regulars.serviceCost.value',
    '',
    'constructor',
    '__proto__',
  ])('%j leads nowhere', (path) => {
    expect(locate(path)).toBeUndefined();
  });
});

describe('files that cannot be read', () => {
  test('by someone who may not', async () => {
    const folder = aFolder();
    writeFiles(folder, { 'a.yaml': draft });
    const file = join(folder, 'a.yaml');
    chmodSync(file, 0o000);
    const { diagnostics, strategy } = await asOrdinaryUser([folder, file], () => loadStrategy(file));

    expect(strategy).toBeNull();
    expect(diagnostics.map(({ code, values }) => [code, values])).toEqual([
      ['file-unreadable', { denied: true }],
    ]);
  });

  test('because they never end', () => {
    expect(loadStrategy('/dev/zero').diagnostics.map(({ code }) => code)).toEqual(['file-unreadable']);
  });

  test('measurements that are a folder leave the strategy without figures, and everything else is still said', () => {
    const folder = aFolder();
    writeFiles(folder, { 'strategy.yaml': draft.replace('id: keep', 'id: Keep') });
    mkdirSync(join(folder, 'measurements.csv'));
    const { diagnostics, strategy } = loadStrategy(folder, { cwd: folder });

    expect(strategy).toBeNull();
    expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([
      ['file-is-folder', 'measurements.csv'],
      ['id-form', 'strategy.yaml'],
    ]);
  });
});

test('strategies are found in a folder of strategies, in order', () => {
  const folder = aFolder();
  writeFiles(folder, {
    'b/strategy.yaml': draft,
    'a.yaml': draft,
    'notes.txt': '',
    'c/readme.md': '',
  });

  expect(findStrategies([folder])).toEqual([join(folder, 'a.yaml'), join(folder, 'b')]);
  expect(findStrategies([join(folder, 'b'), join(folder, 'a.yaml')])).toEqual([
    join(folder, 'b'),
    join(folder, 'a.yaml'),
  ]);
  expect(findStrategies([join(folder, 'nothing')])).toEqual([join(folder, 'nothing')]);
});

test('the language of a strategy is known even when little else is', () => {
  const folder = aFolder();
  writeFiles(folder, {
    'broken.yaml': 'company:\n  name: Acme\n  language: uk\nplan: [\n',
    'missing.yaml': 'format: 1\n',
    'wrong.yaml': draft.replace('language: en', 'language: fr'),
  });
  const languageOf = (name: string) => loadStrategy(join(folder, `${name}.yaml`)).language;

  expect([languageOf('broken'), languageOf('missing'), languageOf('wrong')]).toEqual(['uk', 'en', 'en']);
});

test('plain data has no prototype that a key could reach', () => {
  const data = plainData({ kind: 'map', entries: new Map(), flow: true, start: 0, end: 2 });

  expect(Object.getPrototypeOf(data)).toBeNull();
});

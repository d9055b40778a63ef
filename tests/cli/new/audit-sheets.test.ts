import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { askedRoles } from '../../../src/catalogue/questionnaire/question.ts';
import { questionIds } from '../../../src/catalogue/questions.ts';
import { type AuditFormat, writeAuditSheets } from '../../../src/cli/new/write-audit-sheets.ts';
import { languages } from '../../../src/messages/language.ts';
import { recordedEffects } from '../../helpers/recorded-effects.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapport-audit-'));
mkdirSync(join(folder, 'strategies'));
cpSync('strategies/clearsight', join(folder, 'strategies/clearsight'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const write = async (
  slug: string,
  format: AuditFormat,
  more: { force?: boolean; language?: 'ru' | 'uk' } = {},
) => {
  const effects = recordedEffects(folder);
  const job = {
    slug,
    format,
    language: more.language ?? null,
    into: 'strategies',
    force: more.force ?? false,
  };
  return { code: await writeAuditSheets(job, effects), effects };
};
const read = (path: string) => readFileSync(join(folder, 'strategies', path), 'utf8');

const hostile = `format: 1
company: { name: "<script>alert(1)</script>", currency: GBP, language: en }
plan: { title: T, start: 2027-01, months: 12 }
audit:
  dimensions: [{ id: own, name: "=cmd|' /C calc'!A0" }]
  questions:
    - { id: own.risk, name: Risk, ask: "=HYPERLINK(\\"http://x\\")", why: "Line one\\nby: Mallory", levels: [a, "+1", "-2", "@x", "<img src=x onerror=alert(1)>"] }
`;
mkdirSync(join(folder, 'strategies/hostile'));
writeFileSync(join(folder, 'strategies/hostile/strategy.yaml'), hostile);

describe('the YAML sheet', () => {
  test('asks every question, holds every anchor as a remark, and no answer yet', async () => {
    const { code, effects } = await write('clearsight', 'yaml');
    expect(code).toBe(0);
    expect(effects.printed()).toBe('strategies/clearsight/audit/answers.yaml\n');
    expect(effects.told()).toContain('rapport import clearsight strategies/clearsight/audit/answers.yaml');

    const text = read('clearsight/audit/answers.yaml');
    const sheet = parseYaml(text);
    expect(Object.keys(sheet.answers)).toEqual(questionIds);
    expect(sheet.answers['data.home']).toEqual({
      intention: null,
      reality: null,
      target: null,
      evidence: null,
    });
    expect(text).toContain('#   5  in one base with an owner and rules of quality');
    expect(text.match(/^ *# {3}[1-5] {2}/gm)).toHaveLength(200);
  });

  test('is not replaced unless that is asked for', async () => {
    writeFileSync(join(folder, 'strategies/clearsight/audit/answers.yaml'), 'filled in');
    const { code, effects } = await write('clearsight', 'yaml');
    expect(code).toBe(1);
    expect(effects.told()).toContain('--force');
    expect(read('clearsight/audit/answers.yaml')).toBe('filled in');
    expect((await write('clearsight', 'yaml', { force: true })).code).toBe(0);
    expect(read('clearsight/audit/answers.yaml')).toContain('auditSheet: 1');
  });

  test('comes before a strategy too, in the language asked for', async () => {
    expect((await write('acme', 'yaml', { language: 'uk' })).code).toBe(0);
    expect(read('acme/audit/answers.yaml')).toMatch(/^# Аудит\n/);
  });

  test('asks a company’s own questions, whose line breaks end no remark', async () => {
    await write('hostile', 'yaml');
    const sheet = parseYaml(read('hostile/audit/answers.yaml'));
    expect(sheet.by).toBeNull();
    expect(Object.keys(sheet.answers)).toHaveLength(41);
  });
});

describe('the sheets for a spreadsheet', () => {
  test.each([
    ['en', ',', 'clearsight', {}],
    ['ru', ';', 'acme-ru', { language: 'ru' as const }],
    ['uk', ';', 'acme-uk', { language: 'uk' as const }],
  ])('are one for each role, with what its programs expect: %s', async (_, delimiter, slug, options) => {
    expect((await write(slug, 'csv', options)).code).toBe(0);
    const asked = new Set<string>();
    for (const role of askedRoles) {
      const text = read(`${slug}/audit/${role}.csv`);
      expect(text.startsWith('\uFEFFrapport-audit')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toContain('\n');
      const rows: string[][] = parse(text, { bom: true, delimiter, relaxColumnCount: true });
      const head = rows.findIndex((row) => row.length === 12 && row[0] !== '');
      const questions = rows.slice(head + 1);
      expect(questions.length).toBeGreaterThan(4);
      for (const row of questions) {
        expect(row).toHaveLength(12);
        expect(row.slice(7, 10)).toEqual(['', '', '']);
        asked.add(row[0] ?? '');
      }
    }
    expect(asked.size).toBe(40);
  });

  test('turn no text into a formula', async () => {
    await write('hostile', 'csv');
    const rows: string[][] = parse(read('hostile/audit/it.csv'), { bom: true, relaxColumnCount: true });
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(rows.at(-1)?.slice(0, 6)).toEqual([
      'own.risk',
      '\'=HYPERLINK("http://x")',
      'a',
      "'+1",
      "'-2",
      "'@x",
    ]);
  });
});

describe('the printed page', () => {
  test.each(languages)('stands alone, has two boxes for each level, and speaks %s', async (language) => {
    const slug = `print-${language}`;
    await write(slug, 'html', language === 'en' ? {} : { language });
    const page = read(`${slug}/audit/audit.html`);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|src=|url\(/);
    expect(page.match(/<td class="box">/g)).toHaveLength(40 * 5 * 2);
  });

  test('takes no text for markup', async () => {
    await write('hostile', 'html');
    const page = read('hostile/audit/audit.html');
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain('&lt;script&gt;');
  });

  test('leaves nothing half-written where a folder is in the way', async () => {
    mkdirSync(join(folder, 'strategies/blocked'), { recursive: true });
    writeFileSync(join(folder, 'strategies/blocked/audit'), 'a file');
    const { code, effects } = await write('blocked', 'html');
    expect(code).toBe(1);
    expect(effects.told()).toContain('blocked/audit/audit.html');
    expect(existsSync(join(folder, 'strategies/blocked/audit/audit.html'))).toBe(false);
  });
});

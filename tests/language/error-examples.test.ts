/** Every message on the language that a person can meet: `tests/errors/<code>/` holds what provokes it, and its words. */
import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findingsText } from '../../src/cli/findings-text.ts';
import { loadStrategy } from '../../src/language/load-strategy.ts';
import { type DiagnosticCode, diagnosticWords } from '../../src/messages/diagnostics.ts';
import { languages } from '../../src/messages/language.ts';
import { explainedRules } from '../../src/rules/explain.ts';

/** Most examples are folders with a strategy; some are about the file itself, and one is too large to be kept. */
const paths: Partial<Record<DiagnosticCode, string>> = {
  'file-missing': 'stratgy.yaml',
  'file-unreadable': 'strategy.yaml',
};
const large = mkdtempSync(join(tmpdir(), 'rapport-'));
writeFileSync(join(large, 'strategy.yaml'), 'format: 1\n');
truncateSync(join(large, 'strategy.yaml'), 50_000_000);
afterAll(() => rmSync(large, { recursive: true }));

const codes = Object.keys(diagnosticWords.en) as DiagnosticCode[];

function findingsOf(code: DiagnosticCode) {
  const folder = code === 'file-too-large' ? large : resolve('tests/errors', code);
  const path = paths[code];
  const { diagnostics } = loadStrategy(path === undefined ? folder : join(folder, path), { cwd: folder });
  // A hundred findings stand before the one that says so.
  return { folder, findings: code === 'findings-capped' ? diagnostics.slice(-1) : diagnostics };
}

describe.each(codes)('%s', (code) => {
  test('has an example that provokes it and nothing else', () => {
    expect(existsSync(`tests/errors/${code}`)).toBe(true);

    expect(findingsOf(code).findings.map((finding) => finding.code)).toEqual([code]);
  });

  test.each(languages)('is told in its own words: %s', async (language) => {
    const { folder, findings } = findingsOf(code);
    const text = findingsText(findings, { language, folder, columns: 100, colours: false });
    const file = language === 'en' ? 'expected.txt' : `expected.${language}.txt`;

    await expect(`${text}\n`).toMatchFileSnapshot(`../errors/${code}/${file}`);
  });
});

test('every example belongs to a message on the language or to a content rule', () => {
  const known = [...codes, ...explainedRules.map(({ id }) => id)];

  expect(readdirSync('tests/errors').filter((folder) => !known.some((code) => code === folder))).toEqual([]);
});

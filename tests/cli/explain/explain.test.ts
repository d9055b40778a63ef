/** Whatever a person can be told about a strategy, `rapport explain` says more of, in three languages. */
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messageExamples } from '../../../scripts/message-examples.ts';
import { allCodesText, codeText, explainedCodes } from '../../../src/cli/explain/explain-code.ts';
import { explainMessage } from '../../../src/cli/explain/messages.ts';
import { messagesReference } from '../../../src/cli/explain/messages-reference.ts';
import { run } from '../../../src/cli/run.ts';
import { loadStrategy } from '../../../src/language/load-strategy.ts';
import { diagnosticWords } from '../../../src/messages/diagnostics.ts';
import { languages } from '../../../src/messages/language.ts';
import { waivableRules } from '../../../src/rules/run-rules.ts';
import { aFolder } from '../../helpers/folder.ts';
import { recordedEffects } from '../../helpers/recorded-effects.ts';

const explained = explainedCodes();

/** Names of findings as they stand in the sources, where one is found or put together by hand; `custom` is zod’s own word. */
function codesInSources(): readonly string[] {
  const rooms = ['src/language', 'src/cli'];
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  );
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/\bfound\(\s*'([a-z-]+)'|\bcode: '(?!custom)([a-z-]+)'/g),
    ])
    .flatMap(([, found, byHand]) => found ?? byHand ?? []);
}

describe('explains', () => {
  test('every message on the language and every rule that can be waived', () => {
    expect(explained).toEqual(expect.arrayContaining([...Object.keys(diagnosticWords.en), ...waivableRules]));
  });

  test('every code that the sources name', () => {
    const named = [...new Set(codesInSources())];

    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((code) => !explained.includes(code))).toEqual([]);
  });

  test('no code twice', () => {
    expect(new Set(explained).size).toBe(explained.length);
  });

  test.each(languages)('all of them in %s, with no value forgotten', (language) => {
    for (const code of explained) {
      const text = codeText(code, language);
      expect(text, code).toMatch(new RegExp(`^${code}\n`));
      expect(text, code).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('each in its own words: no meaning is that of another code or another language', () => {
    const all = languages.flatMap((language) =>
      explained.map((code) => explainMessage(code, language)?.means),
    );
    const said = all.filter((means) => means !== undefined);

    expect(new Set(said).size).toBe(said.length);
  });
});

describe('shows', () => {
  test('examples that were provoked, not invented: `node scripts/messages-reference.ts` writes them', () => {
    const written = JSON.parse(readFileSync('src/cli/explain/examples.json', 'utf8'));

    // What is absent among the values leaves no trace in JSON.
    expect(written).toEqual(JSON.parse(JSON.stringify(messageExamples())));
  });

  test.each(
    readdirSync('tests/errors').flatMap((code) =>
      [
        ['right.yaml', 'strategy.yaml'],
        ['right.csv', 'measurements.csv'],
        ['right.json', 'customers.json'],
      ].flatMap(([right = '', wrong = '']) =>
        existsSync(join('tests/errors', code, right)) ? [[code, right, wrong] as const] : [],
      ),
    ),
  )('%s put right, and nothing is said any more', (code, right, wrong) => {
    const folder = join(aFolder(), code);
    cpSync(join('tests/errors', code), folder, { recursive: true });
    cpSync(join(folder, right), join(folder, wrong));

    expect(loadStrategy(folder, { cwd: folder }).diagnostics).toEqual([]);
  });

  test.each(languages)('a page in %s', (language) => {
    expect(codeText('key-unknown', language)).toMatchSnapshot();
  });
});

describe('rapport explain', () => {
  async function ran(...args: string[]) {
    const effects = recordedEffects(process.cwd());
    const code = await run(['explain', ...args], effects);
    return { code, printed: effects.printed(), told: effects.told() };
  }

  test('lists all findings without a name, each on a line of its own', async () => {
    const { code, printed } = await ran('--language', 'uk');

    expect(code).toBe(0);
    expect(printed).toBe(`${allCodesText('uk')}\n`);
    const names = printed.match(/^ {2}[a-z-]+(?= )/gm) ?? [];
    expect(names.map((name) => name.trim())).toEqual(explained);
  });

  test.each([
    ['yaml-tabs', 'There is no finding “yaml-tabs”. Did you mean yaml-tab?'],
    ['unknown-key', 'There is no finding “unknown-key”. Did you mean key-unknown?'],
    ['KPI_STALE', 'There is no finding “KPI_STALE”. Did you mean kpi-stale?'],
    ['frobnicate', 'There is no finding “frobnicate”.\n'],
    ['constructor', 'There is no finding “constructor”.\n'],
  ])('does not know %s and says what is nearest', async (name, said) => {
    const { code, printed, told } = await ran(name);

    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(told).toContain(said);
  });
});

test('docs/messages.md is what `node scripts/messages-reference.ts` writes', () => {
  expect(readFileSync('docs/messages.md', 'utf8')).toBe(messagesReference());
});

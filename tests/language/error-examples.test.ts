/**
 * What people meet when a strategy cannot be read or does not hold together, in three languages: a folder of tests/errors
 * for each message. What cannot lie in a repository, such as a file of 50 MB, is made when the test runs.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { loadStrategy } from '../../src/language/load-strategy.ts';
import { type DiagnosticCode, diagnosticWords } from '../../src/messages/diagnostics.ts';
import { aFolder, writeFiles } from '../helpers/folder.ts';
import { recordedEffects } from '../helpers/recorded-effects.ts';

const HEAD = 'format: 1\ncompany: { name: Acme, currency: EUR, language: en }\n';
const PLAN = 'plan: { title: Come again, start: 2027-01, months: 24 }\n';

/** Makes what cannot be kept as a file, and names what to check. */
const made: Partial<Record<DiagnosticCode, (folder: string) => string>> = {
  'file-too-large': (folder) => {
    writeFiles(folder, { 'strategy.yaml': `${HEAD}${PLAN}# ${'x'.repeat(50_000_000)}` });
    return 'strategy.yaml';
  },
  'file-is-folder': (folder) => {
    mkdirSync(join(folder, 'acme/strategy.yaml'), { recursive: true });
    return 'acme';
  },
  'findings-capped': (folder) => {
    const goals = Array.from({ length: 3000 }, (_, index) => `  - { id: goal-${index}, tilte: Keep }\n`);
    writeFiles(folder, { 'strategy.yaml': `${HEAD}${PLAN}goals:\n${goals.join('')}` });
    return 'strategy.yaml';
  },
};

/** Told of paths by the command line in its own words, or unreachable for a reader who may read everything. */
const spokenElsewhere: readonly DiagnosticCode[] = [
  // The command line finds the strategies before it loads them, and names the nearest one.
  'file-missing',
  'folder-without-strategy',
  // Root may read everything; tests/cli holds what others meet.
  'file-unreadable',
  // For faults that YAML may know one day and this language not yet.
  'yaml-syntax',
];

const codes = (Object.keys(diagnosticWords.en) as DiagnosticCode[]).filter(
  (code) => !spokenElsewhere.includes(code),
);

const languages = [
  { language: 'en', file: 'expected.txt' },
  { language: 'ru', file: 'expected.ru.txt' },
  { language: 'uk', file: 'expected.uk.txt' },
];

test.each(codes.flatMap((code) => languages.map(({ language, file }) => ({ code, language, file }))))(
  '$code says where, what, why and how to mend it, $language',
  async ({ code, language, file }) => {
    const make = made[code];
    const folder = make ? aFolder() : `tests/errors/${code}`;
    const target = make ? make(folder) : 'strategy.yaml';
    const effects = recordedEffects(folder);

    const exit = await run(['check', target, '--language', language], effects);

    expect(exit).toBe(1);
    const printed = effects.printed();
    const found = (printed.match(/^\S+:\d+:\d+: \S+ \S+$/gm) ?? []).map((line) => line.split(' ').at(-1));
    if (code === 'findings-capped') {
      expect(found.at(-1)).toBe(code);
      return;
    }
    // Where the figures stand, the content rules may have something to say as well.
    expect(found.filter((said) => Object.hasOwn(diagnosticWords.en, said ?? ''))).toEqual([code]);
    await expect(printed).toMatchFileSnapshot(`../errors/${code}/${file}`);
  },
);

test('a path to nothing, and a folder without a strategy, are findings and not exceptions', () => {
  const folder = aFolder();
  expect(loadStrategy(join(folder, 'nothing.yaml')).diagnostics.map(({ code }) => code)).toEqual([
    'file-missing',
  ]);
  expect(loadStrategy(folder).diagnostics.map(({ code }) => code)).toEqual(['folder-without-strategy']);
  writeFileSync(join(folder, 'strategy.yaml'), '');
  expect(loadStrategy(folder).diagnostics.map(({ code }) => code)).toEqual(['file-empty']);
});

/** What the README shows works: its strategy, its commands, its links. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import { aFolder, writeFiles } from './helpers/folder.ts';
import { recordedEffects } from './helpers/recorded-effects.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The blocks of one language, without their fences. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))].map(
    ([, text = '']) => text,
  );
}

/** The command lines of a block, comments cut off. */
function commandLines(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.replace(/\s+#.*/, '').trim())
    .filter((line) => line !== '');
}

const lines = blocks('sh').flatMap(commandLines);

describe('the strategy', () => {
  const [yaml = ''] = blocks('yaml');

  test('has nothing to put right, and is told what is still missing', async () => {
    const folder = aFolder();
    writeFiles(folder, { 'strategies/harbour-books/strategy.yaml': yaml });
    const effects = recordedEffects(folder);

    expect(await run(['check', '--format', 'json'], effects)).toBe(0);
    expect(
      new Set(JSON.parse(effects.printed()).map(({ severity }: { severity: string }) => severity)),
    ).toEqual(new Set(['note']));
  });

  test('is worth something', async () => {
    const folder = aFolder();
    writeFiles(folder, { 'harbour-books.yaml': yaml });
    const effects = recordedEffects(folder);
    await run(['results', 'harbour-books.yaml', '--format', 'json'], effects);

    expect(JSON.parse(effects.printed()).finance.npv).toBeGreaterThan(0);
  });
});

describe('the commands', () => {
  test('of npm exist', () => {
    const scripts = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts;
    const named = lines.flatMap((line) => /^npm (?:run )?(\w+)/.exec(line)?.slice(1) ?? []);

    expect(named).toEqual(['start', 'test']);
    for (const name of named) expect(scripts).toHaveProperty(name);
  });

  const rapport = lines.filter((line) => line.startsWith('rapport '));

  test('are there', () => expect(rapport.length).toBeGreaterThan(5));

  // The lines run in a copy: some of them write.
  test.each(rapport)('%s', { timeout: 60_000 }, async (line) => {
    const folder = aFolder();
    cpSync(join(ROOT, 'strategies'), join(folder, 'strategies'), { recursive: true });
    writeFiles(folder, { 'october.csv': 'date;kpi;value\n31.10.2027;recall-rate;35,5%\n' });
    const effects = recordedEffects(folder);
    const code = await run(line.split(/\s+/).slice(1), effects);

    expect({ code, bug: effects.told().includes('bug') }).toEqual({ code: 0, bug: false });
  });
});

test('every exit code of the table is one of the help', async () => {
  const effects = recordedEffects(ROOT);
  await run(['--help'], effects);
  const inHelp = [...effects.printed().matchAll(/^ {2}(\d+) /gm)].map(([, code]) => code);

  expect([...readme.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => code)).toEqual(inHelp);
});

test.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])(
  'links and paths of %s lead somewhere',
  (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    const paths = [...text.matchAll(/`((?:src|tests|docs|scripts|strategies)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    const missing = [...links, ...paths].filter((path) => !existsSync(join(ROOT, path)));

    expect(missing).toEqual([]);
  },
);

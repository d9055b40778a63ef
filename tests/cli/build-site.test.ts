import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { aFolder, readFiles, writeFiles } from '../helpers/folder.ts';
import { recordedEffects } from '../helpers/recorded-effects.ts';

const draft = (title: string, language = 'en'): string => `format: 1
company: { name: Acme, currency: EUR, language: ${language} }
plan: { title: ${title}, start: 2027-01, months: 24, level: draft }
`;
const BROKEN = 'format: 1\ncompany: { nam: Acme }\n';

/** A working folder with strategies, and the command line in it. */
function aWorkplace(strategies: Readonly<Record<string, string>>) {
  const folder = aFolder();
  const files = Object.entries(strategies).map(([slug, text]) => [`strategies/${slug}/strategy.yaml`, text]);
  writeFiles(folder, Object.fromEntries(files));
  return {
    folder,
    write: (slug: string, text: string) => writeFiles(folder, { [`strategies/${slug}/strategy.yaml`]: text }),
    async build(...args: string[]) {
      const effects = recordedEffects(folder);
      const code = await run(['build', ...args], effects);
      return { code, printed: effects.printed(), told: effects.told() };
    },
    site: (out = 'dist') => readFiles(join(folder, out)),
  };
}

describe('rapport build', () => {
  test('writes a page for each strategy and one over all, and prints nothing on standard output', async () => {
    const { build, site } = aWorkplace({ one: draft('First'), two: draft('Second') });
    const { code, printed, told } = await build();
    expect(printed).toBe('');
    expect(told).toContain('Reports in dist: 2.');
    expect([0, 1]).toContain(code);
    const files = await site();
    expect(files['one/index.html']).toContain('First');
    expect(files['two/index.html']).toContain('Second');
    expect(files['index.html']).toMatch(/href="\.\/one\/"/);
  });

  test('gives the same bytes every time, wherever it writes', async () => {
    const { build, site } = aWorkplace({ one: draft('First') });
    await build('--out', 'a');
    await build('--out', 'b/c');
    expect(await site('b/c')).toEqual(await site('a'));
  });

  test('shows names from a strategy as text, whatever they look like', async () => {
    const { build, site } = aWorkplace({ '<script>x': draft('"</script><script>alert(1)</script>"') });
    await build();
    const pages = Object.entries(await site()).filter(([path]) => path.endsWith('.html'));
    expect(pages.map(([path]) => path)).toEqual([
      'index.html',
      'script-x/figures.html',
      'script-x/index.html',
    ]);
    for (const [, html] of pages) expect(html).not.toContain('<script>alert');
  });
});

describe('a broken strategy', () => {
  test('does not stop the others; its findings are told and the code is 1', async () => {
    const { build, site } = aWorkplace({ bad: BROKEN, good: draft('Good') });
    const { code, told } = await build();
    expect(code).toBe(1);
    expect(told).toContain('strategies/bad/strategy.yaml:2:');
    expect(told).toContain('“bad” has errors: there is no page of it yet.');
    expect(told).toContain('Reports in dist: 1.');
    expect(Object.keys(await site())).toContain('good/index.html');
    expect(Object.keys(await site())).not.toContain('bad/index.html');
  });

  test('keeps its last good page, which says so in its own language', async () => {
    const { build, site, write } = aWorkplace({ acme: draft('Работа', 'ru') });
    await build();
    write('acme', BROKEN);
    const { code } = await build();
    expect(code).toBe(1);
    const page = (await site())['acme/index.html'];
    expect(page).toContain('Работа');
    expect(page).toContain('Сейчас в стратегии есть ошибки.');
  });
});

describe('a site that cannot be written', () => {
  test('to a folder with files of somebody else leaves them, and says how to go on', async () => {
    const { build, folder } = aWorkplace({ one: draft('First') });
    writeFiles(folder, { 'dist/notes.txt': 'mine' });
    const { code, told } = await build();
    expect(code).toBe(1);
    expect(told).toContain('notes.txt');
    expect(told).toContain('--force');
    expect(readdirSync(join(folder, 'dist'))).toEqual(['notes.txt']);
    await build('--force');
    expect(readdirSync(join(folder, 'dist'))).toContain('index.html');
  });

  test.each(['.', 'strategies', 'strategies/one', '..'])(
    'over the strategies is refused, by force too: %s',
    async (out) => {
      const { build, folder } = aWorkplace({ one: draft('First') });
      const before = await readFiles(folder);
      expect((await build('--out', out, '--force')).code).toBe(1);
      expect(await readFiles(folder)).toEqual(before);
    },
  );

  test('because a file is in the way says so, without a trace of our code', async () => {
    const { build, folder } = aWorkplace({ one: draft('First') });
    writeFileSync(join(folder, 'taken'), '');
    for (const out of ['taken', 'taken/below']) {
      const { code, told } = await build('--out', out);
      expect(code).toBe(1);
      expect(told).toContain('taken');
      expect(told).not.toMatch(/bug|node:|\bat \//);
    }
  });

  test('because there are no strategies writes nothing', async () => {
    const { build, folder } = aWorkplace({ one: draft('First') });
    rmSync(join(folder, 'strategies'), { recursive: true });
    expect((await build()).code).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });
});

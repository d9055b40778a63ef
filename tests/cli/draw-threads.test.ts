import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildStrategies } from '../../src/cli/build-site.ts';
import { drawInThreads, threadsFor } from '../../src/cli/draw-threads.ts';
import { openRenderer } from '../../src/exports/renderer.ts';
import { aFolder, readFiles, writeFiles } from '../helpers/folder.ts';
import { recordedEffects } from '../helpers/recorded-effects.ts';

const draft = (title: string, language: string): string => `format: 1
company: { name: Acme, currency: EUR, language: ${language} }
plan: { title: ${title}, start: 2027-01, months: 24, level: client }
`;

/** A folder of strategies: drafts with findings in three languages, one broken, one complete. */
function aFolderOfTen(): string {
  const folder = aFolder();
  for (let index = 0; index < 8; index += 1) {
    const text = draft(`Draft ${index}`, ['en', 'ru', 'uk'][index % 3] ?? 'en');
    writeFiles(folder, { [`strategies/draft-${index}/strategy.yaml`]: text });
  }
  writeFiles(folder, { 'strategies/broken/strategy.yaml': 'format: 1\ncompany: { nam: Acme }\n' });
  cpSync('strategies/clearsight', join(folder, 'strategies', 'clearsight'), { recursive: true });
  return folder;
}

/** What a build with so many threads writes and says. */
async function built(folder: string, threads: number) {
  const effects = recordedEffects(folder);
  const input = { paths: [], asOf: null, seed: 1, language: null, force: false };
  const fine = await buildStrategies({ ...input, out: 'dist', threads }, effects);
  const files = await readFiles(join(folder, 'dist'));
  rmSync(join(folder, 'dist'), { recursive: true });
  return { fine, told: effects.told(), files };
}

describe('a site drawn in several threads', () => {
  test('is the same as from one: files, findings and their order', async () => {
    const folder = aFolderOfTen();
    const one = await built(folder, 1);
    expect(Object.keys(one.files)).toContain('clearsight/figures.html');
    expect(one.told.indexOf('draft-1/')).toBeLessThan(one.told.indexOf('draft-7/'));
    expect(await built(folder, 3)).toEqual(one);
  }, 60_000);

  test('fails with what the first failing report fails with, and leaves no thread', async () => {
    const folder = aFolderOfTen();
    const renderer = await openRenderer();
    const task = {
      asOf: null,
      seed: 1,
      draws: 0,
      language: null,
      folder,
      today: '2027-01-01',
      columns: 80,
      colours: false,
    };
    const reports = Array.from({ length: 6 }, (_, index) => ({
      path: join(folder, 'strategies', `draft-${index}`),
      slug: `draft-${index}`,
      folder: join(folder, 'out', String(index)),
    }));
    // Where the third folder is to be stands a file.
    writeFiles(folder, { 'out/x': '' });
    writeFileSync(join(folder, 'out', '2'), '');
    const drawn: string[] = [];
    const drawing = async (): Promise<void> => {
      for await (const report of drawInThreads(reports, task, renderer, 2)) drawn.push(report.language);
    };
    await expect(drawing()).rejects.toMatchObject({ code: expect.stringMatching(/^(EEXIST|ENOTDIR)$/) });
    expect(drawn).toEqual(['en', 'ru']);
  }, 60_000);
});

test.each([
  { reports: 1, processors: 8, threads: 1 },
  { reports: 7, processors: 8, threads: 1 },
  { reports: 8, processors: 8, threads: 2 },
  { reports: 1000, processors: 2, threads: 2 },
  { reports: 1000, processors: 64, threads: 8 },
])(
  '$reports reports on $processors processors are worth $threads threads',
  ({ reports, processors, threads }) => {
    expect(threadsFor(reports, processors)).toBe(threads);
  },
);

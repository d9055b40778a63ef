import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type IReporterOutput } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { expect, test } from 'vitest';
import config, { ROOMS } from '../.dependency-cruiser.mjs';
import { aFolder, writeFiles } from './helpers/folder.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Every import that the rules forbid, as `rule: from → to`. */
async function violations(baseDir: string): Promise<string[]> {
  const { output }: IReporterOutput = await cruise(
    ['src'],
    { ...config.options, baseDir, validate: true, ruleSet: { forbidden: config.forbidden } },
    undefined,
    { tsConfig: extractTSConfig(join(ROOT, 'tsconfig.json')) },
  );
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/** Files of `src/`, relative to the repository. */
function sourceFiles(ending: RegExp, below = 'src'): string[] {
  return readdirSync(join(ROOT, below), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(below, file));
}

test('imports between rooms point up the table, never down and never in a circle', async () => {
  expect(await violations(ROOT)).toEqual([]);
}, 120_000);

test('every room stands in the table', () => {
  const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true });
  expect(Object.keys(ROOMS)).toEqual(
    expect.arrayContaining(rooms.filter((entry) => entry.isDirectory()).map(({ name }) => name)),
  );
});

test('Astro files import from the report, from the rooms above it, and types of the language', () => {
  const imports = /^import (type )?[^;]*?from '(\.[^']+)'/gm;
  const found = sourceFiles(/\.astro$/).flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(imports)].map(([, type, path = '']) => ({
      file,
      type: type !== undefined,
      room: relative(join(ROOT, 'src'), join(ROOT, dirname(file), path)).split('/')[0] ?? '',
    })),
  );
  expect(found.length).toBeGreaterThan(0);
  const allowed = new Set(['report', 'messages', 'catalogue', 'lib']);
  const wrong = found.filter(
    ({ type, room }) => !allowed.has(room) && !(type && /^(language|engine)$/.test(room)),
  );
  expect(wrong).toEqual([]);
});

test('the engine stays away from the clock, from randomness of its own and from the locale', () => {
  const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bIntl\.|\.toLocale|\bperformance\.now\b/;
  const wrong = sourceFiles(/\.ts$/, 'src/engine').filter((file) =>
    impure.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('the rules see what they forbid, and nothing else', async () => {
  const folder = aFolder();
  writeFiles(folder, {
    'src/lib/reaches-down.ts': "export { high } from '../cli/high.ts';",
    'src/cli/high.ts': 'export const high = 1;',
    'src/language/schema.ts': "import type { T } from './types.ts';\nexport const value: T = 1;",
    'src/language/types.ts': "import type { value } from './schema.ts';\nexport type T = typeof value | 1;",
    'src/engine/takes-a-type.ts': "import type { T } from '../language/types.ts';\nexport type E = T;",
    'src/engine/takes-a-value.ts': "import { value } from '../language/schema.ts';\nexport const v = value;",
    'src/engine/reads-the-disk.ts': "export { readFileSync } from 'node:fs';",
    'src/rules/one.ts': "import { two } from './two.ts';\nexport const one = () => two;",
    'src/rules/two.ts': "import { one } from './one.ts';\nexport const two = () => one;",
    'src/report/charts/chart.ts': 'export const chart = 1;',
    'src/report/views/needs-a-chart.ts': "export { chart } from '../charts/chart.ts';",
    'src/report/views/runs-the-engine.ts': "export { v } from '../../engine/takes-a-value.ts';",
    'src/exports/runs-the-engine.ts': "export { v } from '../engine/takes-a-value.ts';",
  });
  const found = await violations(folder);
  expect(found.sort()).toEqual([
    'browser-rooms-without-node: src/engine/reads-the-disk.ts → fs',
    'engine-imports-values: src/engine/takes-a-value.ts → src/language/schema.ts',
    'exports-imports-values: src/exports/runs-the-engine.ts → src/engine/takes-a-value.ts',
    'lib-imports-values: src/lib/reaches-down.ts → src/cli/high.ts',
    'lib-imports: src/lib/reaches-down.ts → src/cli/high.ts',
    'no-circles: src/rules/one.ts → src/rules/two.ts',
    'report-views-imports: src/report/views/needs-a-chart.ts → src/report/charts/chart.ts',
    'views-take-results: src/report/views/runs-the-engine.ts → src/engine/takes-a-value.ts',
  ]);
}, 120_000);

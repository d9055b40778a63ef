/**
 * Who may import whom in `src/`: the rooms of the project, from the helpers at the top to the command line at
 * the bottom. Imports point up this table, never down and never in a circle. tests/import-boundaries.test.ts
 * holds the code to it, Astro files included.
 */

/** For each room what it may import; `types:` before a room stands for `import type` only. */
export const ROOMS = {
  lib: [],
  messages: ['lib'],
  catalogue: ['lib', 'messages'],
  language: ['lib', 'messages', 'catalogue'],
  engine: ['lib', 'types:language', 'types:catalogue'],
  rules: ['lib', 'messages', 'catalogue', 'language', 'engine'],
  report: ['lib', 'messages', 'catalogue', 'types:language', 'engine'],
  pages: ['report'],
  exports: ['lib', 'messages', 'types:language', 'types:engine', 'report'],
  cli: ['lib', 'messages', 'catalogue', 'language', 'engine', 'rules', 'report', 'exports'],
};

/** Inside the report: what is made of what. */
const INSIDE_REPORT = {
  views: ['views', 'explain'],
  explain: ['views', 'explain'],
  charts: ['views', 'explain', 'charts'],
  islands: ['views', 'explain', 'charts', 'islands', 'styles'],
};

/** Rooms whose code also runs in the browser. */
export const BROWSER_ROOMS = '^src/(messages|catalogue|engine|report/(views|explain|charts|islands|page))/';

const roomRules = Object.entries(ROOMS).flatMap(([room, allowed]) => {
  const values = allowed.filter((name) => !name.startsWith('types:'));
  const types = allowed.map((name) => name.replace('types:', ''));
  const others = (rooms) => `^src/(?!(${[room, ...rooms].join('|')})/)[^/]+/`;
  return [
    {
      name: `${room}-imports`,
      comment: `${room} imports ${types.join(', ') || 'nothing of ours'}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: others(types) },
    },
    {
      name: `${room}-imports-values`,
      comment: `${room} imports values of ${values.join(', ') || 'nothing of ours'}; of other rooms types at most`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: others(values), dependencyTypesNot: ['type-only'] },
    },
  ];
});

const reportRules = Object.entries(INSIDE_REPORT).map(([part, allowed]) => ({
  name: `report-${part}-imports`,
  comment: `inside the report: views, charts, islands, sections; ${part} may import ${allowed.join(', ')}`,
  severity: 'error',
  from: { path: `^src/report/${part}/` },
  to: { path: '^src/report/', pathNot: `^src/report/(${allowed.join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    ...reportRules,
    {
      name: 'views-take-results',
      comment: 'views take results of the engine as types; islands alone run it',
      severity: 'error',
      from: { path: '^src/report/(?!islands/)' },
      to: { path: '^src/engine/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'exports-use-views',
      comment: 'formats are made of views and charts; pages come from the renderer',
      severity: 'error',
      from: { path: '^src/exports/' },
      to: { path: '^src/report/(?!(views|charts)/)' },
    },
    {
      name: 'cli-without-components',
      comment: 'the command line never loads Astro or React files',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '\\.(astro|tsx)$' },
    },
    {
      name: 'browser-rooms-without-node',
      comment: 'this code runs in the browser too',
      severity: 'error',
      from: { path: BROWSER_ROOMS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'zod-stays-in-the-language',
      comment:
        'zod weighs 95 KB in the browser: the language and the command line use it, others take its types',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(language|cli)/' },
      to: { path: 'node_modules/zod/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      comment: 'imports never run in a circle; a type may look back at the file that uses its own',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-way-out',
      comment: 'the program does not lean on its tests, scripts or benchmarks',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts|bench)/' },
    },
    {
      name: 'resolvable',
      comment: 'every import leads somewhere',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^(virtual|astro):' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

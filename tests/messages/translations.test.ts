import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Type errors of a few lines of code that import the catalogue, in the strictness of the project. */
function typeErrors(code: string): string[] {
  const file = new URL('./snippet-under-test.ts', import.meta.url).pathname;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const text = `import { type Inline, line } from '../../src/messages/inline.ts';
import { translations } from '../../src/messages/translations.ts';
export type Used = Inline | typeof line;
${code}`;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const complete = `export const words = translations({
  en: { title: 'Costs', nested: { of: (kpi: Inline) => line\`of \${kpi}\` } },
  ru: { title: 'Затраты', nested: { of: (kpi) => line\`показателя \${kpi}\` } },
  uk: { title: 'Витрати', nested: { of: (kpi) => line\`показника \${kpi}\` } },
});`;

describe('a part of the catalogue', { timeout: 60_000 }, () => {
  test('is accepted when each language has the same keys', () => {
    expect(typeErrors(complete)).toEqual([]);
  });

  test.each([
    ['a missing translation', "  uk: { title: 'Витрати', ", '  uk: { ', /Property 'title' is missing/],
    ['a translation of nothing', "title: 'Витрати'", "title: 'Витрати', more: 'ще'", /'more' does not exist/],
    [
      'a missing nested translation',
      `of: (kpi) => line\`показателя \${kpi}\``,
      '',
      /Property 'of' is missing/,
    ],
    [
      'a nested translation of nothing',
      'of: (kpi) => line`показника',
      'on: 1, of: (kpi) => line`показника',
      /'on' does not exist/,
    ],
    [
      'a text where a message is due',
      `(kpi) => line\`показника \${kpi}\``,
      "'показника'",
      /'string' is not assignable/,
    ],
    [
      'a message that wants more values',
      '(kpi) => line`показника',
      '(kpi, more: number) => line`показника',
      /Target signature provides too few/,
    ],
    ['a whole language', '  uk:', '  de:', /'de' does not exist/],
  ])('refuses %s', (_name, from, to, message) => {
    const broken = complete.replace(from, to);
    expect(broken).not.toBe(complete);
    expect(typeErrors(broken).join('\n')).toMatch(message);
  });
});

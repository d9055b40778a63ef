/** What provokes each message on the language, from tests/errors: the values of its words, and a few lines before and after. */
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessageExample } from '../src/cli/explain/messages.ts';
import { loadStrategy } from '../src/language/load-strategy.ts';
import { type DiagnosticCode, diagnosticWords } from '../src/messages/diagnostics.ts';

const ERRORS = new URL('../tests/errors/', import.meta.url).pathname;

/** Examples that are about a file and no folder. */
const files: Partial<Record<DiagnosticCode, string>> = {
  'file-missing': 'stratgy.yaml',
  'file-unreadable': 'strategy.yaml',
};

/** What is put right beside what: the whole file that provokes the message. */
const repairs = [
  ['strategy.yaml', 'right.yaml'],
  ['measurements.csv', 'right.csv'],
  ['customers.json', 'right.json'],
] as const;

/** By code, in the order of the messages. */
export function messageExamples(): Readonly<Record<string, MessageExample>> {
  const codes = Object.keys(diagnosticWords.en) as DiagnosticCode[];
  return Object.fromEntries(codes.map((code) => [code, exampleOf(code)]));
}

function exampleOf(code: DiagnosticCode): MessageExample {
  const folder = join(ERRORS, code);
  const found = code === 'file-too-large' ? tooLarge() : provoked(join(folder, files[code] ?? ''), folder);
  const said = found.find((finding) => finding.code === code);
  if (!said) throw new Error(`tests/errors/${code} does not provoke its message`);
  const { severity, stopsFigures, values } = said;
  return { severity, stopsFigures, values, pieces: pieces(folder) };
}

function provoked(path: string, cwd: string) {
  return loadStrategy(path, { cwd }).diagnostics;
}

/** Too large to be kept. */
function tooLarge() {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-'));
  try {
    writeFileSync(join(folder, 'strategy.yaml'), 'format: 1\n');
    truncateSync(join(folder, 'strategy.yaml'), 50_000_000);
    return provoked(folder, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pieces(folder: string): MessageExample['pieces'] {
  for (const [wrong, right] of repairs) {
    if (!existsSync(join(folder, right))) continue;
    const [before, after] = [wrong, right].map((name) => readFileSync(join(folder, name), 'utf8').trimEnd());
    const isYaml = wrong.endsWith('.yaml');
    return isYaml
      ? changed(withoutRemark(before ?? ''), after ?? '')
      : { wrong: before ?? '', right: after ?? '' };
  }
  return null;
}

/** The first line of an example says what is wrong with it. */
function withoutRemark(text: string): string {
  return text.replace(/^#.*\n/, '');
}

/** The lines that differ, from the section on in which they stand. */
function changed(before: string, after: string): { wrong: string; right: string } {
  const [wrong, right] = [before.split('\n'), after.split('\n')];
  let first = 0;
  while (first < Math.min(wrong.length, right.length) && wrong[first] === right[first]) first += 1;
  let same = 0;
  while (
    same < Math.min(wrong.length, right.length) - first &&
    wrong[wrong.length - 1 - same] === right[right.length - 1 - same]
  ) {
    same += 1;
  }
  let start = Math.min(sectionAt(wrong, first), sectionAt(right, first));
  // Where whole lines were added or removed, the section above shows what is left.
  if (Math.min(wrong.length, right.length) - same <= start) start = sectionAt(right, start - 1);
  const piece = (lines: readonly string[]) => lines.slice(start, lines.length - same).join('\n');
  return { wrong: piece(wrong), right: piece(right) };
}

/** The last line at the left margin up to a line. */
function sectionAt(lines: readonly string[], line: number): number {
  for (let at = Math.min(line, lines.length - 1); at > 0; at -= 1) {
    if (/^\S/.test(lines[at] ?? '')) return at;
  }
  return 0;
}

/** Findings as text for a terminal. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { codeFrame } from '../language/diagnostics/code-frame.ts';
import type { Diagnostic, Severity, Span } from '../language/diagnostics/diagnostic.ts';
import { decodeText } from '../language/source/decode-text.ts';
import type { Language } from '../messages/language.ts';
import { referenceWords } from '../messages/rules/reference.ts';
import { terms } from '../messages/terms.ts';

/** How findings are printed. */
export interface FindingsLook {
  readonly language: Language;
  /** The working folder, to which the files of findings are relative. */
  readonly folder: string;
  /** Width of the terminal. */
  readonly columns: number;
  readonly colours: boolean;
}

const INDENT = '  ';
/** What the number of a line and the marks beside it take. */
const GUTTER = 9;
const NARROWEST = 40;
const WIDEST = 110;

const colourOf = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<
  Severity,
  string
>;

/** Each finding: its place, what is the matter, the author's own text, why it matters, what to do. */
export function findingsText(findings: readonly Diagnostic[], look: FindingsLook): string {
  const textOf = fileTexts(look.folder);
  return findings.map((finding) => findingText(finding, look, textOf)).join('\n\n');
}

function findingText(
  { code, severity, place, words }: Diagnostic,
  { language, columns, colours }: FindingsLook,
  textOf: (file: string) => string | undefined,
): string {
  const { what, why, fix } = words(language);
  const labels = referenceWords[language];
  const coloured = (style: Parameters<typeof styleText>[0], text: string) =>
    colours ? styleText(style, text, { validateStream: false }) : text;
  const name = coloured(colourOf[severity], `${terms[language].severity[severity]} ${code}`);
  const width = Math.min(WIDEST, Math.max(NARROWEST, columns)) - INDENT.length - GUTTER;
  const text = isSomewhere(place) ? textOf(place.file) : undefined;
  return [
    `${coloured('bold', `${place.file}:${place.line}:${place.column}`)}: ${name}`,
    indented(what),
    ...(text === undefined ? [] : ['', indented(codeFrame(text, place, width)), '']),
    indented(`${labels.why}: ${why}`),
    indented(`${labels.fix}: ${fix}`),
  ].join('\n');
}

/** What is said of a file as a whole stands at its very beginning, without a stretch of text. */
export function isSomewhere({ line, column, endLine, endColumn }: Span): boolean {
  return line > 1 || column > 1 || endLine > line || endColumn > column;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, INDENT);
}

/** Reads each file once; a file that cannot be read any more is shown without its text. */
export function fileTexts(folder: string): (file: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  return (file) => {
    if (!texts.has(file)) texts.set(file, textIn(resolve(folder, file)));
    return texts.get(file);
  };
}

function textIn(path: string): string | undefined {
  try {
    return decodeText(readFileSync(path))?.text;
  } catch {
    return undefined;
  }
}

import { type DiagnosticCode, type DiagnosticValues, diagnosticWords } from '../../messages/diagnostics.ts';
import type { Language } from '../../messages/language.ts';
import type { Range, SourceFile } from '../source/source-file.ts';
import type { Diagnostic, Severity, Words } from './diagnostic.ts';

/** A diagnostic that does not know its file yet: offsets in place of lines. */
export interface Found extends Range, Omit<Diagnostic, 'place' | 'waived'> {
  readonly code: DiagnosticCode;
}

/** Findings that leave the value as it was read, and the figures as they are. The others are errors that stop them. */
const gentler: Partial<Readonly<Record<DiagnosticCode, Severity>>> = {
  'rate-as-fraction': 'warning',
  'text-cut': 'warning',
  'text-placeholder': 'warning',
  'text-html': 'warning',
  'initiative-too-early': 'warning',
  'logo-missing': 'warning',
  'findings-capped': 'note',
};

/** Something found in a stretch of text. */
export function found<Code extends DiagnosticCode>(
  code: Code,
  { start, end }: Range,
  values: DiagnosticValues<Code>,
  severity: Severity = gentler[code] ?? 'error',
): Found {
  // Code and values belong together in the parameters; the table of words forgets that they do.
  const say = (language: Language) =>
    diagnosticWords[language][code] as (values: DiagnosticValues<Code>) => Words;
  return {
    code,
    start,
    end,
    severity,
    values: values as Readonly<Record<string, unknown>>,
    stopsFigures: severity === 'error',
    words: (language) => say(language)(values),
  };
}

/** The same with its place in a file. */
export function diagnosticIn(source: SourceFile, { start, end, ...said }: Found): Diagnostic {
  return { ...said, place: source.spanOf({ start, end }) };
}

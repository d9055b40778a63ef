import type { Language } from '../../messages/language.ts';

/** A point in a file of the strategy. */
export interface Place {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
}

/** A place with the point after its last character. */
export interface Span extends Place {
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * `error`: must be put right. `warning`: a value was taken, but it may not be the one that was meant.
 * `note`: worth knowing.
 */
export type Severity = 'error' | 'warning' | 'note';

/** What a reader is told: what is the matter, why it matters, and what to write instead. */
export interface Words {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** Something said about a strategy, and where. Shape, sense and measurements all speak in this form. */
export interface Diagnostic {
  /** Names the fault: `key-unknown`, `goal-without-kpi`. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Span;
  /** What the words are made of, for programs that read the findings. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Whether no figure can be computed while it stands. */
  readonly stopsFigures: boolean;
  /** The reason for which it was accepted. */
  readonly waived?: string;
  words(language: Language): Words;
}

/** File order: by file as first met is the caller's matter; within a file by place, errors first. */
export function inFileOrder(first: Diagnostic, second: Diagnostic): number {
  const [a, b] = [first.place, second.place];
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    severities.indexOf(first.severity) - severities.indexOf(second.severity) ||
    compareText(first.code, second.code)
  );
}

const severities: readonly Severity[] = ['error', 'warning', 'note'];

function compareText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

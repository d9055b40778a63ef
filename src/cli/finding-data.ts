import type { Diagnostic } from '../language/diagnostics/diagnostic.ts';
import type { Finding } from '../language/schema/results.ts';
import type { Language } from '../messages/language.ts';

/** A finding as it stands in the results and in `check --format json`. */
export function findingOf(diagnostic: Diagnostic, language: Language): Finding {
  const { code, severity, place, waived } = diagnostic;
  const { file, line, column } = place;
  return { rule: code, severity, file, line, column, ...diagnostic.words(language), waived: waived ?? null };
}

/** Findings as text for a terminal, and as data for programs. */
import type { Diagnostic } from '../language/diagnostics/diagnostic.ts';
import type { Finding } from '../language/schema/results.ts';
import type { Language } from '../messages/language.ts';
import { terms } from '../messages/terms.ts';

/** Each finding with its place, what is the matter, why, and what to do; empty without findings. */
export function findingsText(findings: readonly Diagnostic[], language: Language): string {
  return findings
    .map((finding) => {
      const { file, line, column } = finding.place;
      const { what, why, fix } = finding.words(language);
      const severity = terms[language].severity[finding.severity];
      return [
        `${file}:${line}:${column}: ${severity} ${finding.code}`,
        `  ${what}`,
        `  ${why}`,
        `  ${fix}`,
      ].join('\n');
    })
    .join('\n\n');
}

/** A finding as it stands in the results and in `check --format json`. */
export function findingOf(diagnostic: Diagnostic, language: Language): Finding {
  const { code, severity, place, waived } = diagnostic;
  const { file, line, column } = place;
  return { rule: code, severity, file, line, column, ...diagnostic.words(language), waived: waived ?? null };
}

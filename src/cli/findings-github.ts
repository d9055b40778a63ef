/** Findings as commands of GitHub Actions, which shows them beside the lines of a pull request. */
import type { Severity } from '../language/diagnostics/diagnostic.ts';
import { referenceWords } from '../messages/rules/reference.ts';
import type { SpokenFinding } from './findings-sarif.ts';

const commandOf = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/** A line for each finding: `::error file=…,line=…,title=…::what, why, fix`. Accepted ones are the caller's to leave out. */
export function findingsGithub(findings: readonly SpokenFinding[]): string {
  return findings.map(annotation).join('\n');
}

function annotation({ finding, language }: SpokenFinding): string {
  const { code, severity, place } = finding;
  const { what, why, fix } = finding.words(language);
  const labels = referenceWords[language];
  // A stretch over several lines has no columns there.
  const columns = place.endLine === place.line ? { col: place.column, endColumn: place.endColumn } : {};
  const properties = { file: place.file, line: place.line, endLine: place.endLine, ...columns, title: code };
  const shown = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapedProperty(String(value))}`,
  );
  const text = [what, `${labels.why}: ${why}`, `${labels.fix}: ${fix}`].join('\n');
  return `::${commandOf[severity]} ${shown.join(',')}::${escaped(text)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

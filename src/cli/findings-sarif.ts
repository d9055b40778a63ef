/** Findings as SARIF 2.1.0, the form in which code hosts and editors read what a tool found. */
import { createHash } from 'node:crypto';
import type { Diagnostic, Span } from '../language/diagnostics/diagnostic.ts';
import { messageGroups } from '../messages/explained/groups.ts';
import type { Language } from '../messages/language.ts';
import { referenceWords } from '../messages/rules/reference.ts';
import { explainRule } from '../rules/explain.ts';
import { version } from './version.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** Where the paths of files begin: the working folder, which whoever reads the log replaces by their own. */
const ROOT = 'WORKINGFOLDER';

/** A finding, and the language its words are told in. */
export interface SpokenFinding {
  readonly finding: Diagnostic;
  readonly language: Language;
}

/**
 * One run of SARIF 2.1.0 as text. Accepted findings are in it, suppressed with their reason. `language` is that of the
 * descriptions of rules.
 */
export function findingsSarif(findings: readonly SpokenFinding[], language: Language): string {
  const codes = [...new Set(findings.map(({ finding }) => finding.code))];
  const run = {
    tool: {
      driver: { name: 'Rapport', version, language, rules: codes.map((code) => ruleOf(code, language)) },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The folder in which rapport was started' } } },
    results: findings.map(({ finding, language: spoken }) => resultOf(finding, codes, spoken)),
  };
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2);
}

/** Content rules describe themselves in full; a message of the language says why and what to do where it occurs. */
function ruleOf(code: string, language: Language) {
  const explained = explainRule(code, language);
  if (explained === undefined) {
    const means = messageGroups(language).find((group) => Object.hasOwn(group.means, code))?.means[code];
    return { id: code, ...(means !== undefined && { shortDescription: { text: means } }) };
  }
  return {
    id: code,
    shortDescription: { text: explained.checks },
    fullDescription: { text: explained.why },
    help: { text: explained.fix },
  };
}

function resultOf(finding: Diagnostic, codes: readonly string[], language: Language) {
  const { code, severity, place, waived } = finding;
  const { what, why, fix } = finding.words(language);
  const labels = referenceWords[language];
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: `${what}\n${labels.why}: ${why}\n${labels.fix}: ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(place.file), uriBaseId: ROOT },
          region: regionOf(place),
        },
      },
    ],
    partialFingerprints: { 'finding/v1': fingerprint(finding) },
    suppressions: waived === undefined ? [] : [{ kind: 'inSource', justification: waived }],
  };
}

/** What is said of a file as a whole has no stretch of text; its region is the beginning. */
function regionOf({ line, column, endLine, endColumn }: Span) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

/** Stays the same while the finding moves to another line. */
function fingerprint({ code, place, values }: Diagnostic): string {
  const text = JSON.stringify([code, place.file, values]);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

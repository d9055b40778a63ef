import { readBesideMeasurements } from './clearsight.ts';
import type { Leaf } from './leaves.ts';
import { foundElsewhere, isLegal, type Legal } from './legal-mutations.ts';

/** Undefined when a damaged strategy was told about as it should be; else what went wrong, readable in a list. */
export function complaint(leaf: Leaf, text: string, legal: readonly Legal[]): string | undefined {
  const findings = readBesideMeasurements(text).diagnostics;
  const told = findings.map(({ code, place }) => `${place.file}:${place.line} ${code}`).join(', ');
  const expected = isLegal(leaf.path, legal) ? 0 : 1;
  if (findings.length !== expected) {
    return `${leaf.path}, line ${leaf.line}: ${expected} expected, told: ${told || 'nothing'}`;
  }
  const [finding] = findings;
  if (finding === undefined || isLegal(leaf.path, foundElsewhere)) return undefined;
  const { file, line } = finding.place;
  // A missing key is told at its parent.
  const lines = [leaf.line, leaf.parentLine];
  const right = file === 'strategy.yaml' && lines.includes(line);
  return right ? undefined : `${leaf.path}: told on line ${line} instead of ${leaf.line}: ${told}`;
}

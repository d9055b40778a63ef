import { readFileSync } from 'node:fs';
import { type ReadStrategy, readStrategy } from '../../../src/language/read-strategy.ts';
import { waivableRules } from '../../../src/rules/run-rules.ts';

const folder = 'tests/fixtures/clearsight';
/** The worked strategy as text. */
export const clearsight = readFileSync(`${folder}/strategy.yaml`, 'utf8');
const measurements = readFileSync(`${folder}/measurements.csv`, 'utf8');

/** Reads a strategy beside the measurements of the worked one. */
export function readBesideMeasurements(text: string): ReadStrategy {
  return readStrategy(
    {
      strategy: { file: 'strategy.yaml', text },
      measurements: { file: 'measurements.csv', text: measurements },
    },
    { rules: waivableRules },
  );
}

/** The `customers.json` beside a strategy, on disk. */
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticIn } from '../diagnostics/found.ts';
import type { CustomerFacts } from '../schema/customers-file.ts';
import { readFile } from '../source/read-file.ts';
import { sourceFile } from '../source/source-file.ts';
import { readCustomers } from './read-customers.ts';

export interface CustomersBeside {
  /** Null without the file, or where it cannot be used. */
  readonly customers: CustomerFacts | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Aggregates take some hundred kB; larger files hold something else. */
const LARGEST_CUSTOMERS = 5_000_000;

/** `customers.json` in the folder of a strategy; `acme.customers.json` beside the single file `acme.yaml`. */
export function customersPath(strategyFile: string): string {
  const name = basename(strategyFile);
  const prefix = name === 'strategy.yaml' ? '' : `${basename(name, extname(name))}.`;
  return join(dirname(strategyFile), `${prefix}customers.json`);
}

/**
 * Reads it; what cannot be used is a finding and left out, and the figures do without.
 *
 * @param nameOf how findings call a file
 */
export function loadCustomers(
  strategyFile: string,
  slug: string,
  nameOf: (path: string) => string,
): CustomersBeside {
  const path = customersPath(strategyFile);
  if (!existsSync(path)) return { customers: null, diagnostics: [] };
  const { text, findings, read } = readFile(path, nameOf(path), LARGEST_CUSTOMERS);
  const { facts, finding } = read ? readCustomers(text, slug) : { facts: null, finding: null };
  const source = sourceFile(nameOf(path), text);
  const diagnostics = [...findings, ...(finding ? [finding] : [])].map((said) =>
    diagnosticIn(source, { ...said, severity: 'warning', stopsFigures: false }),
  );
  return { customers: facts, diagnostics };
}

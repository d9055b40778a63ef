import { parseDocument } from 'yaml';
import { type Found, found } from '../diagnostics/found.ts';
import { CUSTOMERS_FORMAT, type CustomerFacts, CustomersFileSchema } from '../schema/customers-file.ts';
import { beginning, characterAt, pathOfFirst, placeInJson } from '../source/json-places.ts';
import type { Range } from '../source/source-file.ts';

/** Facts, or why the text holds none; never both. */
export type ReadCustomers =
  | { readonly facts: CustomerFacts; readonly finding: null }
  | { readonly facts: null; readonly finding: Found };

/** Reads the text of a `customers.json` beside the strategy `slug`. */
export function readCustomers(text: string, slug: string): ReadCustomers {
  let plain: unknown;
  try {
    plain = JSON.parse(text);
  } catch {
    return failed(found('customers-broken', firstFault(text), { at: null }, 'warning'));
  }
  const head = plain as { readonly customers?: unknown; readonly strategy?: unknown } | null;
  if (typeof head !== 'object' || head === null || !('customers' in head)) {
    const values = { strategy: null, expected: slug };
    return failed(found('customers-foreign', beginning(text), values, 'warning'));
  }
  if (head.customers !== CUSTOMERS_FORMAT) {
    const values = { found: JSON.stringify(head.customers), known: CUSTOMERS_FORMAT };
    return failed(found('customers-version', placeInJson(text, ['customers']), values, 'warning'));
  }
  if (typeof head.strategy === 'string' && head.strategy !== slug) {
    const values = { strategy: head.strategy, expected: slug };
    return failed(found('customers-foreign', placeInJson(text, ['strategy']), values, 'warning'));
  }
  const read = CustomersFileSchema.safeParse(plain);
  if (!read.success) {
    const path = pathOfFirst(read.error);
    return failed(found('customers-broken', placeInJson(text, path), { at: path.join('.') }, 'warning'));
  }
  const { at, source, readiness } = read.data;
  return {
    facts: {
      at,
      source: source ?? null,
      customers: readiness.customers ?? null,
      largestCustomer: readiness.largestCustomer ?? null,
      returning: readiness.returning ?? null,
    },
    finding: null,
  };
}

function failed(finding: Found): ReadCustomers {
  return { facts: null, finding };
}

/** Where the text stops being complete, as the reader of YAML sees it; the end where it sees nothing. */
function firstFault(text: string): Range {
  const [error] = parseDocument(text).errors;
  return characterAt(text, error?.pos[0] ?? text.length);
}

import { isNode, parseDocument } from 'yaml';
import { type Found, found } from '../diagnostics/found.ts';
import { CUSTOMERS_FORMAT, type CustomerFacts, CustomersFileSchema } from '../schema/customers-file.ts';
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
    return failed(found('customers-foreign', start(text), values, 'warning'));
  }
  if (head.customers !== CUSTOMERS_FORMAT) {
    const values = { found: JSON.stringify(head.customers), known: CUSTOMERS_FORMAT };
    return failed(found('customers-version', placeOf(text, ['customers']), values, 'warning'));
  }
  if (typeof head.strategy === 'string' && head.strategy !== slug) {
    const values = { strategy: head.strategy, expected: slug };
    return failed(found('customers-foreign', placeOf(text, ['strategy']), values, 'warning'));
  }
  const read = CustomersFileSchema.safeParse(plain);
  if (!read.success) {
    const [issue] = read.error.issues;
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const path = [...(issue?.path ?? []), ...unknown].map(String);
    return failed(found('customers-broken', placeOf(text, path), { at: path.join('.') }, 'warning'));
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

function start(text: string): Range {
  return { start: 0, end: Math.min(1, text.length) };
}

/** JSON is YAML too, and the reader of YAML knows where things stand. What is missing is sought in what should hold it. */
function placeOf(text: string, path: readonly string[]): Range {
  const document = parseDocument(text);
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
  }
  return start(text);
}

/** Where the text stops being complete, as the reader of YAML sees it; the end where it sees nothing. */
function firstFault(text: string): Range {
  const [error] = parseDocument(text).errors;
  const at = Math.max(0, Math.min(error?.pos[0] ?? text.length, text.length - 1));
  return { start: at, end: Math.min(at + 1, text.length) };
}

/** Reads a number of a certain kind, or says what to write instead. */
import type { ExpectedNumber } from '../../messages/diagnostics-quantities.ts';
import type { Problem, Read } from './leaf.ts';
import { parseQuantity, type Quantity, type Unit, type WrittenNumber } from './parse-quantity.ts';
import { plainDigits, repairedQuantity } from './repair-quantity.ts';

/** Beyond this, neighbouring whole numbers are the same to the machine. */
const LARGEST = 2 ** 53;

/** What can be measured, and within which bounds it makes sense. */
interface Kind {
  readonly units: readonly Unit[];
  /** The lowest and highest value that makes sense, both included. */
  readonly low?: number;
  readonly high?: number;
  /** A bound that is itself excluded. */
  readonly above?: number;
}

export const quantityKinds = {
  /** Money in the company's currency; costs and prices are never negative. */
  money: { units: ['number'], low: 0 },
  /** Money that may be a loss. */
  signedMoney: { units: ['number'] },
  /** Customers, licences, people; a fraction is allowed (1.5 people). */
  count: { units: ['number'], low: 0 },
  /** A share of something: 0 % … 100 %. */
  share: { units: ['rate'], low: 0, high: 1 },
  /** Margin as a share of revenue: a loss has no bound. */
  margin: { units: ['rate'], high: 1 },
  /** A yearly rate at which money changes its worth; at −100 % nothing would be left of it. */
  discount: { units: ['rate'], above: -1 },
  /** A factor in per cent, never negative: 60%, 125%. */
  factor: { units: ['rate'], low: 0 },
  /** A change: points, per cent, or the lever's own unit. */
  change: { units: ['rate', 'points', 'number'] },
  /** A value of a KPI, in the KPI's unit. */
  level: { units: ['rate', 'number'] },
} as const satisfies Partial<Record<ExpectedNumber, Kind>>;

export type QuantityKind = keyof typeof quantityKinds;

/** A quantity of a kind. A rate without its percent sign is taken, with a warning, where no doubt is possible. */
export function readQuantity(text: string, kind: QuantityKind): Read<Quantity> {
  const { units, low, high, above }: Kind = quantityKinds[kind];
  const read = readNumber(text, kind);
  if (read.problem) return read;
  const fitted = inUnits(text, read.value, units, kind);
  if (fitted.problem) return fitted;
  const { value } = fitted.value;
  if (value < (low ?? -Infinity) || value > (high ?? Infinity) || value <= (above ?? -Infinity)) {
    return { problem: { code: 'quantity-range', values: { text, ...printedBounds(kind) } } };
  }
  return fitted;
}

/** A plain number between two bounds, both included. */
export function readPlainNumber(text: string, low: number, high: number, whole: boolean): Read<number> {
  const read = readNumber(text, 'number');
  if (read.problem) return read;
  const { value, unit } = read.value;
  if (unit !== 'number')
    return { problem: { code: 'unit-not-number', values: { text, expected: 'number' } } };
  if (value < low || value > high) {
    return {
      problem: { code: 'quantity-range', values: { text, low: plainDigits(low), high: plainDigits(high) } },
    };
  }
  return whole && !Number.isInteger(value)
    ? { problem: { code: 'number-whole', values: { text } } }
    : { value };
}

/** A number in any unit. */
function readNumber(text: string, expected: ExpectedNumber): Read<WrittenNumber> {
  const written = parseQuantity(text);
  if (written && Math.abs(written.value) < LARGEST) return { value: written };
  if (written || /^[+-]?\d+(\.\d+)?e\+?\d{2,}$/i.test(text.trim())) {
    return { problem: { code: 'quantity-too-large', values: { text, repaired: String(LARGEST - 1) } } };
  }
  const { fault, repaired } = repairedQuantity(text);
  if (fault === 'quantity-not-number') return { problem: { code: fault, values: { text, expected } } };
  if (fault === 'quantity' || repaired === undefined) {
    return { problem: { code: 'quantity', values: { text, repaired, expected } } };
  }
  return { problem: { code: fault, values: { text, repaired: inKind(repaired, expected) } } };
}

/** A repaired text also gets the percent sign that its kind asks for. */
function inKind(repaired: string, expected: ExpectedNumber): string {
  const written = parseQuantity(repaired);
  const kind: Kind | undefined =
    expected in quantityKinds ? quantityKinds[expected as QuantityKind] : undefined;
  if (!written || !kind || kind.units.includes(written.unit) || written.unit !== 'number') return repaired;
  return asRate(repaired, written, expected);
}

function inUnits(
  text: string,
  written: WrittenNumber,
  units: readonly Unit[],
  kind: QuantityKind,
): Read<Quantity> {
  const { value, unit } = written;
  if (units.includes(unit)) return { value: { value, unit } };
  if (unit === 'points' && units.includes('rate')) {
    return {
      problem: { code: 'unit-points', values: { text, repaired: text.trim().replace(/\s*pp$/, '%') } },
    };
  }
  if (unit === 'number' && units.includes('rate')) return rateOf(text, written, kind);
  return { problem: { code: 'unit-not-number', values: { text, expected: kind } } };
}

/** A plain number where a rate belongs: from 0 to 1 it is taken, with a warning. */
export function rateOf(text: string, written: WrittenNumber, kind: QuantityKind): Read<Quantity> {
  const repaired = asRate(text, written, kind);
  const { value, factor } = written;
  if (factor === undefined && value >= 0 && value <= 1) {
    const warning: Problem = { code: 'rate-as-fraction', values: { text, repaired } };
    return { value: { value, unit: 'rate' }, warning };
  }
  return { problem: { code: 'rate-without-percent', values: { text, repaired } } };
}

/** `0.12` as `12%`, `12` as `12%`; a factor of 1.25 as `125%`. */
function asRate(text: string, { value, factor }: WrittenNumber, expected: ExpectedNumber): string {
  const fraction = Math.abs(value) <= 1 || (expected === 'factor' && Math.abs(value) <= 10);
  if (factor !== undefined) return `${value}%`;
  return fraction ? `${Number((value * 100).toPrecision(12))}%` : `${text.trim()}%`;
}

function printedBounds(kind: QuantityKind) {
  const { units, low, high, above }: Kind = quantityKinds[kind];
  const print = (bound: number | undefined) =>
    bound === undefined ? undefined : units.includes('rate') ? `${bound * 100}%` : String(bound);
  return { low: print(low ?? (above === undefined ? undefined : above + 0.01)), high: print(high) };
}

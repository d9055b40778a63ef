/** A number as it will be printed: the sign, the digits before and after the decimal mark. */
export interface Decimal {
  /** False for zero, also where a small negative number rounds to zero: nothing prints “−0”. */
  readonly negative: boolean;
  /** Digits before the mark, at least one, ungrouped. */
  readonly whole: string;
  /** Digits after the mark, possibly none. */
  readonly fraction: string;
  /** The printed digits read back as a number. */
  readonly value: number;
}

/** How many digits stand after the decimal mark: exactly so many, or at most so many without closing zeros. */
export type Digits = number | { readonly atMost: number };

/**
 * Rounds half away from zero, on the decimal digits a reader sees: 1.005 becomes 1.01 and 0.15 becomes 0.2, although
 * the nearest binary numbers lie just below the half.
 * Throws for NaN and infinities: what cannot be computed is said in words and must never reach a format.
 */
export function decimalOf(value: number, digits: Digits = 0): Decimal {
  if (!Number.isFinite(value)) {
    throw new RangeError(`This is a bug in Rapport: ${value} was to be printed as a number.`);
  }
  const places = typeof digits === 'number' ? digits : digits.atMost;
  const units = rounded(Math.abs(value) * 10 ** places);
  if (places === 0) {
    const whole = wholeDigits(units);
    return value < 0 && units > 0
      ? { negative: true, whole, fraction: '', value: -units }
      : { negative: false, whole, fraction: '', value: units };
  }
  const text = wholeDigits(units).padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  const printed = text.slice(text.length - places);
  const fraction = typeof digits === 'number' ? printed : printed.replace(/0+$/, '');
  const negative = value < 0 && units > 0;
  return { negative, whole, fraction, value: Number(`${negative ? '-' : ''}${whole}.${fraction || '0'}`) };
}

/** More digits than these tell no reader anything; values that differ by less are the same to the engine. */
const FURTHER = 8;

/**
 * The fewest digits with which values that differ are also printed differently, beginning with `digits` and going up to
 * `further` beyond them. Where even those do not part them, `digits` again: a row of equal zeros is no better.
 */
export function digitsApart(values: readonly number[], digits: Digits, further = FURTHER): Digits {
  const wanted = new Set(values).size;
  const places = typeof digits === 'number' ? digits : digits.atMost;
  for (let more = 0; more <= further; more += 1) {
    const tried = typeof digits === 'number' ? places + more : { atMost: places + more };
    if (new Set(values.map((value) => decimalOf(value, tried).value)).size === wanted) return tried;
  }
  return digits;
}

/** To the nearest whole. Only near a half can the noise of a binary number decide, and only there is it taken off. */
function rounded(scaled: number): number {
  const beyondHalf = Math.abs((scaled % 1) - 0.5);
  return Math.round(beyondHalf > scaled * 1e-14 + 1e-14 ? scaled : withoutBinaryNoise(scaled));
}

/** Fifteen digits survive a trip through a binary number; what follows them is noise. Larger numbers are whole anyway. */
function withoutBinaryNoise(scaled: number): number {
  return scaled < 1e15 ? Number(scaled.toPrecision(15)) : scaled;
}

/** All digits of a whole number, also where the platform would write an exponent. */
function wholeDigits(whole: number): string {
  return whole < 1e21 ? String(whole) : BigInt(whole).toString();
}

/** The same digits in groups of three: `1234567` with a comma becomes `1,234,567`. */
export function grouped(whole: string, separator: string): string {
  let text = whole.slice(-3);
  for (let end = whole.length - 3; end > 0; end -= 3) {
    text = whole.slice(Math.max(0, end - 3), end) + separator + text;
  }
  return text;
}

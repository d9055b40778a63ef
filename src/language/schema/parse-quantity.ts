/** What may separate the thousands of a number: a plain, no-break, thin or narrow no-break space. */
const SPACE = '[ \\u00a0\\u2009\\u202f]';
const NUMBER = new RegExp(
  `^([+-]?)(0|[1-9]\\d{0,2}(?:${SPACE}\\d{3})+|[1-9]\\d*)(\\.\\d+)?(?:${SPACE}?(k|M|%|pp))?$`,
);
const SPACES = new RegExp(SPACE, 'g');
const EXPONENTS: Readonly<Record<string, number>> = { k: 3, M: 6, '%': -2, pp: -2 };

export type Unit = 'number' | 'rate' | 'points';

/** A number with the unit it was written in. Rates and points are fractions: `12%` is 0.12, `3pp` is 0.03. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

/** A number as it was typed. */
export interface WrittenNumber extends Quantity {
  /** `k` or `M`, when the number carries one. */
  readonly factor?: 'k' | 'M';
}

/** `42`, `1 200`, `1.2M`, `450k`, `12%`, `3pp`, `-8%`; undefined for anything else. */
export function parseQuantity(text: string): WrittenNumber | undefined {
  const match = NUMBER.exec(text.trim());
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', suffix = ''] = match;
  // A decimal exponent gives the double nearest to what was typed; multiplying by a factor would not.
  const digits = `${sign}${whole.replace(SPACES, '')}${fraction}e${EXPONENTS[suffix] ?? 0}`;
  // Adding 0 makes 0 of −0.
  const value = Number(digits) + 0;
  if (suffix === 'k' || suffix === 'M') return { value, unit: 'number', factor: suffix };
  return { value, unit: suffix === '%' ? 'rate' : suffix === 'pp' ? 'points' : 'number' };
}

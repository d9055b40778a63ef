import type { Formats } from '../../messages/formats/formats.ts';

/** On an axis a rate keeps two digits where its steps need them; large amounts are shortened. */
export function tickText(value: number, unit: string, formats: Formats): string {
  if (unit === '%') return formats.rate(value, { atMost: 2 });
  if (unit === formats.currency) {
    return Math.abs(value) >= 10_000 ? formats.moneyCompact(value) : formats.unitPrice(value);
  }
  return Math.abs(value) >= 10_000 ? formats.numberCompact(value) : formats.number(value, { atMost: 2 });
}

/** Reads the text of one scalar: quantities, times, ids. Pure functions; they name a problem instead of throwing. */
import { firstDayOfMonth, isDay, lastDayOfMonth, monthFromNumber, monthNumber } from '../../lib/calendar.ts';
import type { Quantity, Read, Unit } from './scalars.ts';

/** Magnitudes beyond this lose whole units in binary arithmetic. */
const LARGEST = 2 ** 53;
const FACTORS: Readonly<Record<string, number>> = { k: 1e3, M: 1e6 };

/** A number with an optional suffix: `42`, `1 200`, `1.2M`, `450k`, `12%`, `3pp`, `-8%`. */
export function readQuantity(text: string, units: readonly Unit[]): Read<Quantity> {
  const compact = text.trim().replace(/(?<=\d)[ {3}](?=\d{3}(?!\d))/g, '');
  const match = /^([+-]?)(0|[1-9]\d*)(\.\d+)?(k|M|%|pp)?$/.exec(compact);
  if (!match) return { problem: { code: 'quantity', values: { text } } };
  const [, sign, whole, fraction = '', suffix = ''] = match;
  const unit: Unit = suffix === '%' ? 'rate' : suffix === 'pp' ? 'points' : 'number';
  const digits = Number(`${sign}${whole}${fraction}`);
  // Dividing by 100 keeps 12% the double nearest to 0.12; multiplying by 0.01 would not.
  const value = unit === 'number' ? digits * (FACTORS[suffix] ?? 1) : digits / 100;
  if (Math.abs(value) > LARGEST) return { problem: { code: 'quantity-too-large', values: { text } } };
  if (!units.includes(unit)) return { problem: { code: 'quantity-unit', values: { text } } };
  return { value: { value, unit } };
}

/** A day, a month or a quarter: as a start its first day, as a point or deadline its last. */
export function readTime(text: string, edge: 'start' | 'end'): Read<string> {
  const trimmed = text.trim();
  if (isDay(trimmed)) return { value: trimmed };
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(trimmed);
  if (month) return { value: edge === 'start' ? firstDayOfMonth(trimmed) : lastDayOfMonth(trimmed) };
  const quarter = /^(\d{4})-Q([1-4])$/.exec(trimmed);
  if (quarter) {
    const first = monthNumber(`${quarter[1]}-01`) + (Number(quarter[2]) - 1) * 3;
    return {
      value:
        edge === 'start'
          ? firstDayOfMonth(monthFromNumber(first))
          : lastDayOfMonth(monthFromNumber(first + 2)),
    };
  }
  return { problem: { code: 'time', values: { text } } };
}

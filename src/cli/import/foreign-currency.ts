/** Amounts that say another currency than the one a strategy counts in. */
import { currencies } from '../../language/schema/currencies.ts';

const WRITTEN = /\p{Sc}|(?<!\p{L})(?:[A-Z]{3}|руб|р\.|грн|гривень)(?!\p{Lu})/u;

/** What a sign may stand for; a sign that is not listed is not judged. */
const signs: Readonly<Record<string, readonly string[]>> = {
  '€': ['EUR'],
  '£': ['GBP', 'EGP', 'FKP', 'GIP', 'LBP', 'SDG', 'SHP', 'SSP', 'SYP'],
  '¥': ['JPY', 'CNY'],
  '₽': ['RUB'],
  руб: ['RUB', 'BYN'],
  'р.': ['RUB', 'BYN'],
  '₴': ['UAH'],
  грн: ['UAH'],
  гривень: ['UAH'],
};
const OTHER_DOLLARS = ['ARS', 'BOB', 'BRL', 'CLP', 'COP', 'CUP', 'DOP', 'MXN', 'NIO', 'UYU'];

/**
 * Whether an amount carries the sign or code of another currency than its unit: it would be taken for as much of this.
 *
 * @param unit of the KPI; nothing is foreign where it is no currency
 */
export function isForeignCurrency(text: string, unit: string): boolean {
  const [mark] = WRITTEN.exec(text) ?? [];
  if (mark === undefined || !currencies.includes(unit)) return false;
  if (mark === '$') return !unit.endsWith('D') && !OTHER_DOLLARS.includes(unit);
  return currencies.includes(mark) ? mark !== unit : signs[mark]?.includes(unit) === false;
}

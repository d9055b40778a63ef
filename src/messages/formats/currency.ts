/**
 * Short signs of currencies. Own table, because platforms disagree (₴ or «грн.», GEL as ₾ or «ლ») and their narrow sign of
 * every dollar is “$”. The Belarusian rouble is left to its code: its sign «р.» reads as another rouble, or as a year.
 * So are the crowns, whose sign is the same in five countries.
 */
const signs: Readonly<Record<string, string>> = {
  AMD: '֏',
  AUD: 'A$',
  AZN: '₼',
  BRL: 'R$',
  CAD: 'CA$',
  CNY: 'CN¥',
  CZK: 'Kč',
  EUR: '€',
  GBP: '£',
  GEL: '₾',
  HKD: 'HK$',
  HUF: 'Ft',
  ILS: '₪',
  INR: '₹',
  JPY: '¥',
  KRW: '₩',
  KZT: '₸',
  MXN: 'MX$',
  NGN: '₦',
  NZD: 'NZ$',
  PHP: '₱',
  PLN: 'zł',
  RUB: '₽',
  SGD: 'S$',
  TRY: '₺',
  TWD: 'NT$',
  UAH: '₴',
  USD: '$',
  VND: '₫',
};

/** The sign that stands beside amounts of a currency; its code where it has none of its own. */
export function currencySign(code: string): string {
  return Object.hasOwn(signs, code) ? (signs[code] ?? code) : code;
}

import { nearest } from '../../lib/nearest.ts';
import type { Read } from './leaf.ts';

/** Currencies in use (ISO 4217, 2026), without funds codes and metals. */
export const currencies: readonly string[] =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'.split(
    ' ',
  );

/** How people write a currency who do not think of its code. */
const signs: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
  '₽': 'RUB',
  RUR: 'RUB',
  РУБ: 'RUB',
  'РУБ.': 'RUB',
  '₴': 'UAH',
  ГРН: 'UAH',
  'ГРН.': 'UAH',
  '¥': 'JPY',
  ZŁ: 'PLN',
  '₸': 'KZT',
};

/** A currency by its code, or the code that was probably meant. */
export function isCurrency(text: string): Read<string> {
  if (currencies.includes(text)) return { value: text };
  const upper = text.trim().toUpperCase();
  return {
    problem: {
      code: 'currency-unknown',
      values: { text, nearest: signs[upper] ?? nearest(upper, currencies) },
    },
  };
}

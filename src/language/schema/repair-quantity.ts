/**
 * Quantities that were not written in the manner of the language: what the author most likely meant, so that the finding
 * can show the repaired text.
 */
import { parseQuantity } from './parse-quantity.ts';

/** What is wrong, first fault first. */
export type QuantityFault =
  | 'quantity-minus'
  | 'quantity-currency'
  | 'quantity-suffix'
  | 'quantity-thousands'
  | 'quantity-decimal-comma'
  | 'quantity-leading-zero'
  | 'quantity-exponent'
  | 'quantity-span'
  | 'quantity-not-number'
  | 'quantity';

export interface RepairedQuantity {
  readonly fault: QuantityFault;
  /** The text that would be right. */
  readonly repaired?: string;
}

interface Step {
  readonly fault: QuantityFault;
  readonly pattern: RegExp;
  readonly put: string | ((...match: string[]) => string);
}

const suffix = (words: string, put: string): Step => ({
  fault: 'quantity-suffix',
  pattern: new RegExp(`(?<=[\\d.,])\\s*(?:${words})$`, 'iu'),
  put,
});

/** In this order: what stands around the digits first, then the digits. */
const steps: readonly Step[] = [
  { fault: 'quantity-minus', pattern: /^[−–—‒‐‑]\s*(?=[\d.,$€£₽₴])/u, put: '-' },
  {
    fault: 'quantity',
    pattern: /^(?:~|≈|>|<|ca\.?|approx\.?|about|около|примерно|близько)\s*(?=[-\d])/iu,
    put: '',
  },
  { fault: 'quantity-currency', pattern: /^([+-]?)\s*(?:[\p{Sc}]|[A-Z]{3}\s)\s*(?=[-\d.,])/u, put: '$1' },
  {
    fault: 'quantity-currency',
    pattern: /(?<=[\d.,\p{L}])\s*(?:[\p{Sc}]|[A-Z]{3}|руб(?:лей|ля|\.)?|р\.|грн\.?|гривень)$/u,
    put: '',
  },
  suffix('k|к|thousand|тыс\\.?|тысяч[аи]?|тис\\.?|тисяч[аі]?', 'k'),
  suffix('m|м|mn|mln\\.?|mio\\.?|млн\\.?|million|миллион(?:а|ов)?|мільйон(?:и|ів)?', 'M'),
  {
    fault: 'quantity-suffix',
    pattern: /^(.*[\d.,])\s*(?:b|bn|bln|billion|млрд\.?|миллиард(?:а|ов)?|мільярд(?:и|ів)?)$/iu,
    put: (_, digits = '') => thousandfold(digits),
  },
  suffix('pp|pps|ppt|p\\.\\s?p\\.|пп|п\\.\\s?п\\.|вп|в\\.\\s?п\\.|percentage points?|points?', 'pp'),
  suffix('per ?cent|pct|процент(?:а|ов)?|проц\\.?|відсот(?:ок|ки|ків|ка)', '%'),
  { fault: 'quantity-thousands', pattern: /(?<=\d)['’_](?=\d{3}(?!\d))/gu, put: '' },
  {
    fault: 'quantity-thousands',
    pattern: /^([+-]?[1-9]\d{0,2}(?:,\d{3})+)(?![\d,])/u,
    put: (_, digits = '') => digits.replaceAll(',', ''),
  },
  {
    fault: 'quantity-thousands',
    pattern: /^([+-]?[1-9]\d{0,2}(?:\.\d{3})+),(\d+)(?![\d.])/u,
    put: (_, whole = '', fraction = '') => `${whole.replaceAll('.', '')}.${fraction}`,
  },
  {
    fault: 'quantity-thousands',
    pattern: /^([+-]?[1-9]\d{0,2}(?:\.\d{3}){2,})(?![\d.])/u,
    put: (_, digits = '') => digits.replaceAll('.', ''),
  },
  { fault: 'quantity-decimal-comma', pattern: /^([+-]?[\d\s]*\d),(?=\d+\D*$)/u, put: '$1.' },
  { fault: 'quantity-leading-zero', pattern: /^([+-]?)0+(?=\d)/u, put: '$1' },
  { fault: 'quantity-leading-zero', pattern: /^([+-]?)(?=\.\d)/u, put: '$10' },
  { fault: 'quantity', pattern: /(?<=\d)\.(?=\D*$)/u, put: '' },
  {
    fault: 'quantity-exponent',
    pattern: /^[+-]?\d+(?:\.\d+)?e[+-]?\d{1,3}$/iu,
    put: (text) => plainDigits(Number(text)),
  },
  { fault: 'quantity-thousands', pattern: /(?<=\d)\s+(?=\d)/gu, put: '' },
];

const NOT_A_NUMBER = /^[+-]?\.?(?:nan|inf|infinity|∞|n\/a|na|null|none|undefined|нет|немає|н\/д)$/iu;
const SPAN = /^(-?\d[\d.,\s]*)(\S*?)\s*(?:[-–—…]|\.{2,3}|to|до)\s*(\d[\d.,\s]*?)\s*([a-zа-яіїє%.]*)$/iu;

/** The fault of a text that `parseQuantity` does not take, and the text that would be right, if there is one. */
export function repairedQuantity(text: string): RepairedQuantity {
  const start = text.normalize('NFKC').trim();
  if (NOT_A_NUMBER.test(start)) return { fault: 'quantity-not-number' };
  let [repaired, fault]: [string, QuantityFault | undefined] = [start, undefined];
  for (const step of steps) {
    const next = replaced(repaired, step);
    if (next === repaired) continue;
    repaired = next;
    fault ??= step.fault;
    // Only once every fault is repaired is it known what was meant.
  }
  if (parseQuantity(repaired)) return { fault: fault ?? 'quantity', repaired };
  return spanOf(start) ?? { fault: 'quantity' };
}

function replaced(text: string, { pattern, put }: Step): string {
  return typeof put === 'string' ? text.replace(pattern, put) : text.replace(pattern, put);
}

/** `82-86%` as an uncertain quantity with the middle as its likely value. */
function spanOf(text: string): RepairedQuantity | undefined {
  const [, first = '', firstUnit = '', last = '', unit = ''] = SPAN.exec(text) ?? [];
  const [low, high] = [first.trim() + (firstUnit || unit), last.trim() + unit].map(fixed);
  const [from, to] = [low && parseQuantity(low), high && parseQuantity(high)];
  if (!from || !to || from.unit !== to.unit || from.value >= to.value) return undefined;
  const shift = from.unit === 'number' ? 1 : 100;
  const middle = Number((((from.value + to.value) / 2) * shift).toPrecision(12));
  const written = from.unit === 'rate' ? '%' : from.unit === 'points' ? 'pp' : '';
  const likely = written === '' ? plainDigits(middle) : `${middle}${written}`;
  return { fault: 'quantity-span', repaired: `[${low}, ${likely}, ${high}]` };
}

function fixed(text: string): string | undefined {
  if (parseQuantity(text)) return text;
  let repaired = text;
  for (const step of steps) repaired = replaced(repaired, step);
  return parseQuantity(repaired) && repaired;
}

/** `1.3` billion as `1300M`. */
function thousandfold(digits: string): string {
  const value = Number(`${digits.replace(/\s/g, '').replace(',', '.')}e3`);
  return Number.isFinite(value) ? `${value}M` : digits;
}

/** A number without an exponent, shortened by k or M where nothing is lost. */
export function plainDigits(value: number): string {
  for (const [factor, name] of [
    [1e6, 'M'],
    [1e3, 'k'],
  ] as const) {
    const short = Number((value / factor).toPrecision(12));
    if (Math.abs(short) >= 1 && short * factor === value && /^-?\d+(\.\d)?$/.test(String(short))) {
      return `${short}${name}`;
    }
  }
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

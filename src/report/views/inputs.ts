/**
 * The numbers of a strategy by their paths (`benefits.paper.saving`, `segments.occasional.moves.rate`): what they are
 * called, and how they and their ranges are written.
 */
import type { Lever } from '../../language/schema/kpis.ts';
import type { Grade, Unit } from '../../language/schema/scalars.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { Period } from '../../messages/formats/money.ts';
import { type Inline, plainText } from '../../messages/inline.ts';
import { inputWords } from '../../messages/report/inputs.ts';
import { leverTerms } from '../../messages/terms/returns.ts';

export interface InputView {
  /** Of the benefit, cost line, segment or campaign it belongs to. */
  readonly thing: string;
  /** The thing, and where it has several numbers which one: “Regulars: retention”. */
  readonly name: string;
  readonly grade: Grade;
  readonly source?: string;
  readonly owner?: string;
  /** With as many digits as tell it from nothing, and from the values it is compared with. */
  print(value: number, ...beside: readonly number[]): string;
  printRange(low: number, high: number): string;
}

interface Stated {
  readonly value?: number;
  readonly unit?: Unit;
  readonly grade?: Grade;
  readonly source?: string;
}

/** Null for a path that leads to no number of a benefit, cost, segment or campaign. */
export function inputAt(strategy: Strategy, path: string, formats: Formats): InputView | null {
  const [section = '', id = '', ...keys] = path.split('.');
  const item = itemAt(strategy, section, id);
  const key = keys.filter((part) => part !== 'rate')[0];
  if (!item || key === undefined) return null;
  const stated = statedAt(item, keys);
  const print = printer(strategy, path, formats, stated?.unit);
  return {
    thing: item.name,
    name: isMain(section, key)
      ? item.name
      : inputWords[formats.language].of(item.name, quantityName(keys, formats)),
    grade: stated?.grade ?? item.grade ?? 'assumed',
    ...sourceOf(stated?.source ?? item.source),
    ...(item.owner !== undefined && { owner: item.owner }),
    print,
    printRange: (low, high) => rangeText(print, low, high, formats),
  };
}

/** A number as its path writes it, told from `beside`. */
type Print = InputView['print'];

interface Item extends Stated {
  readonly id: string;
  readonly name: string;
  readonly owner?: string;
}

function itemAt(strategy: Strategy, section: string, id: string): Item | undefined {
  const lists: Readonly<Record<string, readonly Item[]>> = {
    benefits: strategy.benefits,
    costs: strategy.costs,
    segments: strategy.segments,
    campaigns: strategy.campaigns,
  };
  return Object.hasOwn(lists, section) ? lists[section]?.find((item) => item.id === id) : undefined;
}

function sourceOf(source: string | undefined) {
  return source === undefined ? {} : { source };
}

/** The object that stands at a path inside an item: lists are followed by number. */
function statedAt(item: object, keys: readonly string[]): Stated | undefined {
  let at: unknown = item;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return typeof at === 'object' && at !== null ? (at as Stated) : undefined;
}

/** The number an item is about: it goes by the item's name alone. */
function isMain(section: string, key: string): boolean {
  return (
    (section === 'benefits' && (key === 'change' || key === 'saving')) ||
    (section === 'costs' && key === 'amount')
  );
}

function quantityName(keys: readonly string[], { language }: Formats): string {
  const words = inputWords[language];
  const [key = '', index = '', inner = ''] = keys;
  const step = String(Number(index) + 1);
  if (key === 'years') return words.year(step);
  if (key === 'tiers' && (inner === 'discount' || inner === 'share' || inner === 'basket'))
    return words[inner](step);
  if (key === 'partner') return index === 'reach' ? words.partnerReach : words.partnerOverlap;
  if (key === 'customers' || key === 'acquired') return words[key];
  if (isLever(key, language)) return leverTerms[language][key];
  const named = Object.hasOwn(words, key) ? words[key as keyof typeof words] : key;
  return typeof named === 'string' ? named : key;
}

function isLever(key: string, language: Formats['language']): key is Lever {
  return Object.hasOwn(leverTerms[language], key);
}

const money: readonly string[] = [
  'saving',
  'amount',
  'price',
  'upfront',
  'years',
  'cost',
  'revenue',
  'serviceCost',
  'acquisitionCost',
  'basket',
  'discount',
];
const rates: readonly string[] = [
  'retention',
  'margin',
  'moves',
  'response',
  'extra',
  'share',
  'overlap',
  'riskAdjustment',
];

function printer(strategy: Strategy, path: string, formats: Formats, unit: Unit | undefined): Print {
  const [section = '', id = '', ...keys] = path.split('.');
  const key = keys[0] === 'tiers' || keys[0] === 'partner' ? (keys.at(-1) ?? '') : (keys[0] ?? '');
  if (key === 'change') return changePrinter(strategy, id, formats, unit);
  const { rate, number, ratesApart, apart } = formats;
  if (rates.includes(key)) {
    return (value, ...beside) => rate(value, ratesApart({ atMost: 1 }, 0, value, ...beside));
  }
  if (!money.includes(key)) {
    return (value, ...beside) => number(value, apart({ atMost: 1 }, 0, value, ...beside));
  }
  const period = periodOf(strategy, section, id, key);
  return (value, ...beside) => {
    const isPrice = Math.abs(value) < 1000;
    const amount = (isPrice ? formats.unitPriceBeside : formats.moneyCompactBeside)(value, ...beside);
    return period ? plainText(formats.perPeriod(amount, period)) : amount;
  };
}

function changePrinter(strategy: Strategy, id: string, formats: Formats, unit: Unit | undefined): Print {
  const { signedPoints, signedRate, signedNumber, unitPriceBeside, ratesApart, apart } = formats;
  if (unit === 'points') {
    return (value, ...beside) => signedPoints(value, ratesApart(1, 0, value, ...beside));
  }
  if (unit === 'rate') {
    return (value, ...beside) => signedRate(value, ratesApart({ atMost: 1 }, 0, value, ...beside));
  }
  const lever = strategy.benefits.find((benefit) => benefit.id === id)?.lever;
  if (lever === 'acquired') {
    return (value, ...beside) => signedNumber(value, apart({ atMost: 1 }, 0, value, ...beside));
  }
  return (value, ...beside) => (value > 0 ? '+' : '') + unitPriceBeside(value, ...beside);
}

/** How often a saving or a cost comes; prices of pieces and amounts by year say it themselves. */
function periodOf(strategy: Strategy, section: string, id: string, key: string): Period | undefined {
  if (section === 'benefits' && key === 'saving')
    return strategy.benefits.find((benefit) => benefit.id === id)?.per;
  if (section !== 'costs' || (key !== 'amount' && key !== 'price')) return undefined;
  const per = strategy.costs.find((cost) => cost.id === id)?.per;
  return per === 'once' ? undefined : per;
}

/** “+2.0 pp to +5.0 pp”, as the two ends are written. */
function rangeText(print: Print, low: number, high: number, formats: Formats): string {
  const range: Inline = formats.fromTo(print(low, high), print(high, low));
  return plainText(range);
}

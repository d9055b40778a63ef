/** The page over all strategies: their worth as planned and today on common axes, what waits for whom. */

import type { KpiStatus } from '../../language/schema/results.ts';
import { capital } from '../../messages/capital.ts';
import { type Formats, formatsFor } from '../../messages/formats/formats.ts';
import { type Inline, joinInline, line } from '../../messages/inline.ts';
import type { Language } from '../../messages/language.ts';
import { frameWords } from '../../messages/report/frame.ts';
import { portfolioWords } from '../../messages/report/portfolio.ts';
import { terms } from '../../messages/terms.ts';
import type { ExplanationView } from './explanation-view.ts';
import type { BrokenEntry, EntryMoney, PortfolioEntry } from './portfolio-entry.ts';
import { nextSteps, offTrackKpis, openDecisions, type PortfolioList } from './portfolio-lists.ts';
import { buildMatrix, type PortfolioMatrix } from './portfolio-matrix.ts';
import { explainSums } from './portfolio-sums.ts';
import { printed } from './printed.ts';

/** A strategy of the site. */
export interface PortfolioItem {
  /** Of its page, relative to the site; null where there is none. */
  readonly path: string | null;
  readonly entry: PortfolioEntry | BrokenEntry;
}

export interface PortfolioView {
  readonly language: Language;
  readonly title: string;
  readonly head: { readonly name: string; readonly count: Inline; readonly position: Inline };
  readonly lead: Inline;
  /** One for each currency, the largest group first. */
  readonly groups: readonly CurrencyGroup[];
  readonly matrix: PortfolioMatrix | null;
  readonly broken: readonly BrokenRow[];
  readonly offTrack: PortfolioList;
  readonly decisions: PortfolioList;
  readonly next: PortfolioList;
  readonly explanations: readonly ExplanationView[];
  readonly foot: readonly Inline[];
}

export interface CurrencyGroup {
  readonly currency: string;
  readonly finding: Inline;
  /** Null where nothing is drawn, or a group above has said it. */
  readonly subtitle: string | null;
  readonly rows: readonly PortfolioRow[];
  /** Many strategies: a row is its name and its values; the matrix says the rest. */
  readonly compact: boolean;
}

export interface PortfolioRow {
  readonly path: string | null;
  readonly name: string;
  readonly title: string;
  readonly facts: readonly Inline[];
  readonly statuses: readonly { readonly status: KpiStatus; readonly word: string; readonly count: number }[];
  /** Null where the strategy does not speak of money. */
  readonly plan: Amount | null;
  readonly today: Amount | null;
}

export interface Amount {
  readonly value: number;
  readonly text: string;
  /** In the results of its strategy; its page explains it. */
  readonly figure: string;
}

export interface BrokenRow {
  readonly path: string | null;
  readonly name: string;
  readonly text: Inline;
  readonly first: string | null;
  readonly page: string;
}

type Words = (typeof portfolioWords)['en'];
type Computed = { readonly path: string | null; readonly entry: PortfolioEntry };

export function buildPortfolioView(items: readonly PortfolioItem[]): PortfolioView {
  const language = commonLanguage(items);
  const words = portfolioWords[language];
  const computed = items.flatMap(({ path, entry }): Computed[] =>
    entry.kind === 'computed' ? [{ path, entry }] : [],
  );
  const groups = byCurrency(computed);
  const makers = new Set(computed.map(({ entry }) => entry.preparedBy));
  const [maker] = makers;
  return {
    language,
    title: words.title,
    head: {
      name: makers.size === 1 && maker ? maker : words.heading,
      count: words.count(items.length),
      position: position(computed, language),
    },
    lead: lead(computed, groups, language),
    groups: explainedOnce(
      groups.map(([currency, own]) => groupView(currency, own, groups.length > 1, language)),
    ),
    matrix: buildMatrix(items, language),
    offTrack: offTrackKpis(computed, language),
    broken: items.flatMap(({ path, entry }) =>
      entry.kind === 'broken' ? [brokenRow(path, entry, words)] : [],
    ),
    decisions: openDecisions(
      computed.map(({ entry }) => entry),
      language,
    ),
    next: nextSteps(
      computed.map(({ entry }) => entry),
      language,
    ),
    explanations: groups.flatMap(([currency, own]) =>
      explainSums(
        currency,
        own.flatMap(({ entry }) => (entry.money ? [{ name: entry.company, money: entry.money }] : [])),
        language,
      ),
    ),
    foot: [frameWords[language].calculation],
  };
}

/** That of the strategies if they agree, else English. */
function commonLanguage(items: readonly PortfolioItem[]): Language {
  const spoken = new Set(items.map(({ entry }) => entry.language));
  const [only] = spoken;
  return spoken.size === 1 && only ? only : 'en';
}

/** Largest group first, then by the code; strategies as they came. */
function byCurrency(items: readonly Computed[]): readonly (readonly [string, readonly Computed[]])[] {
  const groups = new Map<string, Computed[]>();
  for (const item of items) {
    groups.set(item.entry.currency, [...(groups.get(item.entry.currency) ?? []), item]);
  }
  return [...groups].sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1));
}

function position(items: readonly Computed[], language: Language): Inline {
  const formats = formatsFor(language, '');
  const days = items.map(({ entry }) => entry.asOf).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last
    ? frameWords[language].position(formats.dayInSentence(first))
    : portfolioWords[language].between(formats.dayInSentence(first), formats.dayInSentence(last));
}

function todayOf({ npv, today }: Pick<EntryMoney, 'npv' | 'today'>): number {
  return today ?? npv;
}

function moneyOf(items: readonly Computed[]): readonly EntryMoney[] {
  return items.flatMap(({ entry }) => entry.money ?? []);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function lead(
  items: readonly Computed[],
  groups: readonly (readonly [string, readonly Computed[]])[],
  language: Language,
): Inline {
  const words = portfolioWords[language];
  if (items.length === 0) return words.none;
  if (moneyOf(items).length === 0) return words.noMoney(items.length);
  const [first] = groups;
  if (groups.length > 1 || !first) {
    const list = formatsFor(language, '').list(groups.map(([currency]) => currency));
    const behind = items.filter(({ entry }) => entry.money && change(entry.money) < 0).length;
    return words.currencies(words.behindOf(behind, items.length), list);
  }
  return sums(first[0], first[1], language);
}

/** What the strategies of one currency return together, as planned and today. */
function sums(currency: string, items: readonly Computed[], language: Language): Inline {
  const words = portfolioWords[language];
  const formats = formatsFor(language, currency);
  const money = moneyOf(items);
  const figure = (key: 'npv' | 'today', value: number) =>
    printed(`portfolio.${currency}.${key}`, value, formats.moneyCompact(value));
  const [planned, today] = [sum(money.map(({ npv }) => npv)), sum(money.map(todayOf))];
  const measured = money.some((entry) => entry.today !== null);
  if (planned < 0 || (measured && today < 0)) {
    return words.sumsPlain(figure('npv', planned), measured ? figure('today', today) : null);
  }
  const sentence = words.planned(money.length, figure('npv', planned));
  return measured
    ? joinInline([sentence, words.towards(money.length, figure('today', today))], ' ')
    : sentence;
}

/** Of a single strategy the sums say all that the finding would. */
function sumsAnd(own: Inline, currency: string, items: readonly Computed[], language: Language): Inline {
  const said = sums(currency, items, language);
  return items.length === 1 ? said : joinInline([said, own], ' ');
}

/** So many strategies of a currency are described in words. */
const WORDY = 6;

function groupView(
  currency: string,
  items: readonly Computed[],
  several: boolean,
  language: Language,
): CurrencyGroup {
  const words = portfolioWords[language];
  const formats = formatsFor(language, currency);
  const behind = ({ entry }: Computed) =>
    entry.money ? todayOf(entry.money) - entry.money.npv : Number.POSITIVE_INFINITY;
  const ordered = [...items].sort((a, b) => {
    const [first, second] = [behind(a), behind(b)];
    return first === second ? 0 : first - second;
  });
  const own = finding(ordered, formats, language);
  return {
    currency,
    finding: several && moneyOf(items).length > 0 ? sumsAnd(own, currency, items, language) : own,
    subtitle: moneyOf(items).length === 0 ? null : words.subtitle,
    rows: ordered.map((item) => rowView(item, formats, language)),
    compact: items.length > WORDY,
  };
}

/** How the rows are drawn is said above the first of them. */
function explainedOnce(groups: readonly CurrencyGroup[]): readonly CurrencyGroup[] {
  const first = groups.findIndex(({ subtitle }) => subtitle !== null);
  return groups.map((group, index) => (index === first ? group : { ...group, subtitle: null }));
}

/** A difference below this share of the plan is none. */
const SAME_WITHIN = 0.005;

/** How much today differs from the plan. */
function change(money: Pick<EntryMoney, 'npv' | 'today'>): number {
  const difference = todayOf(money) - money.npv;
  return Math.abs(difference) <= Math.abs(money.npv) * SAME_WITHIN ? 0 : difference;
}

function finding(ordered: readonly Computed[], formats: Formats, language: Language): Inline {
  const words = portfolioWords[language];
  const measured = ordered.flatMap(({ entry }) =>
    entry.money && entry.money.today !== null
      ? [{ name: entry.company, npv: entry.money.npv, today: entry.money.today }]
      : [],
  );
  const [worst] = measured;
  const best = measured.at(-1);
  if (!worst || !best) return moneyOf(ordered).length === 0 ? line`${words.noFigures}.` : words.noneMeasured;
  const said =
    worst.today < 0 && worst.npv >= 0
      ? words.turnedNegative(worst.name)
      : change(worst) < 0
        ? words.behind(worst.name, formats.moneyCompact(-change(worst)))
        : words.noneBehind;
  return best !== worst && change(best) > 0 ? words.ahead(said, best.name) : line`${said}.`;
}

function rowView({ path, entry }: Computed, formats: Formats, language: Language): PortfolioRow {
  const amount = (figure: string, value: number): Amount => ({
    value,
    text: formats.moneyCompact(value),
    figure,
  });
  const { money } = entry;
  return {
    path,
    name: entry.company,
    title: entry.title,
    facts: facts(entry, formats, language),
    statuses: entry.statuses.map(({ status, count }) => ({
      status,
      count,
      word: capital(terms[language].status[status]),
    })),
    plan: money && amount('finance.npv', money.npv),
    today: money?.today == null ? null : amount('reforecast.npv', money.today),
  };
}

function facts({ verdict, money }: PortfolioEntry, formats: Formats, language: Language): readonly Inline[] {
  const words = portfolioWords[language];
  const said: Inline[] = verdict === null ? [] : [line`${capital(terms[language].verdict[verdict])}.`];
  if (money === null) return [...said, line`${words.noFigures}.`];
  const paid =
    money.paybackMonths === null
      ? words.notPaidBack
      : words.paidBack(formats.months(money.paybackMonths, { digits: 0 }));
  const parts = [
    paid,
    ...(money.probability === null ? [] : [words.chance(formats.chance(money.probability))]),
    money.today === null ? words.notMeasured : words.asPlanned,
  ];
  return [...said, line`${joinInline(parts, ', ')}.`];
}

function brokenRow(path: string | null, { name, errors, first }: BrokenEntry, words: Words): BrokenRow {
  return {
    path,
    name,
    text: words.broken(errors),
    first: first && `${first.file}:${first.line} ${first.what}`,
    page: path === null ? words.noPage : words.lastGood,
  };
}

/** What changed since an earlier state, as sentences and plain tables: what a terminal and a mail print. */
import type { BridgeStep, Change, Comparison } from '../../language/schema/comparison.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline, line } from '../../messages/inline.ts';
import { type ChangesWords, changesWords } from '../../messages/report/changes.ts';
import { changeSentence } from './change-sentence.ts';
import { printed } from './printed.ts';
import { formatsOf, type SectionInput } from './section-input.ts';

/** Plain text; the first column heads the rows. */
export interface ComparisonTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The changes of one part of the strategy, with whether each is good news. */
export interface ChangedTopic {
  readonly topic: Change['topic'];
  readonly title: string;
  readonly lines: readonly Inline[];
  readonly better: readonly (boolean | null)[];
}

interface ComparisonView {
  readonly title: Inline;
  readonly leads: readonly Inline[];
  readonly tables: readonly ComparisonTable[];
  readonly topics: readonly ChangedTopic[];
}

/** @throws Error where the results hold no comparison */
export function buildComparisonView(input: SectionInput): ComparisonView {
  const { strategy, results, language } = input;
  const { comparison } = results;
  if (!comparison) throw new Error('This is a bug in Rapport: nothing to compare with.');
  const words = changesWords[language];
  const formats = formatsOf(input);
  const tables = comparison.money
    ? [moneyTable(comparison, words, formats), bridgeTable(comparison, words, formats)]
    : [];
  return {
    title: line`${strategy.company.name}: ${strategy.plan.title}`,
    leads: [againstLine(comparison, words, formats), comparisonAnswer(comparison, words, formats)],
    tables: tables.filter(({ rows }) => rows.length > 0),
    topics: changedTopics(input),
  };
}

/** What it is compared with, and whether that was approved. */
export function againstLine({ with: other }: Comparison, words: ChangesWords, formats: Formats): Inline {
  const told = words.against[other.kind](other.name, formats.dayInSentence(other.asOf));
  const note = other.note === null ? '' : line` ${formats.quote(other.note)}.`;
  return joinInline([told, ...(other.approved ? [words.wasApproved] : []), note]);
}

/** Two npvs and the reason for the difference; or that there is none. */
export function comparisonAnswer(
  { with: other, money, bridge, changes, currency }: Comparison,
  words: ChangesWords,
  formats: Formats,
): Inline {
  const date = formats.dayInSentence(other.asOf);
  if (!money) return words.otherCurrency(other.currency, currency);
  const { before, after } = money.npv;
  const figure = (key: 'before' | 'after', value: number) =>
    printed(`comparison.money.npv.${key}`, value, formats.moneyCompact(value));
  if (changes.length === 0 && bridge.length === 0) return words.nothing(date);
  if (formats.money(before) === formats.money(after)) return words.npvSame(figure('after', after), date);
  const told = words.npv({ before: figure('before', before), after: figure('after', after), date });
  const reason = mainStep(bridge, after - before);
  return reason ? joinInline([told, words.reason(stepName(reason, words), stepPart(reason, words))]) : told;
}

/** The step that moved the npv most, in the direction in which it went. */
export function mainStep(bridge: readonly BridgeStep[], change: number): BridgeStep | undefined {
  const sign = Math.sign(change) || 1;
  const [largest] = bridge.toSorted((a, b) => sign * (b.npv - a.npv));
  return largest && Math.sign(largest.npv) === sign ? largest : undefined;
}

/** What a step of the bridge is called; the two of the plan have no name of their own. */
export function stepName({ cause, id, name }: BridgeStep, words: ChangesWords): string {
  if (cause === 'plan') return id === 'discountRate' ? words.discountRate : words.horizon;
  return cause === 'method' ? words.cause.method : name;
}

/** The part of the plan a step belongs to, as it stands in brackets behind its name; nothing where that is its name. */
function stepPart({ cause }: BridgeStep, words: ChangesWords): string {
  return cause === 'plan' || cause === 'method' ? '' : ` (${uncapital(words.cause[cause])})`;
}

function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Under its name: the part of the plan, and whether it is new or gone; nothing where that is its name. */
export function stepNote({ cause, kind }: BridgeStep, words: ChangesWords): string | undefined {
  if (cause === 'plan' || cause === 'method') return undefined;
  const came = words.kind[kind];
  return came === '' ? words.cause[cause] : `${words.cause[cause]}, ${came}`;
}

/** Sentences on everything that changed, by the parts of the strategy. */
export function changedTopics(input: SectionInput): readonly ChangedTopic[] {
  const { changes } = input.results.comparison ?? { changes: [] };
  const words = changesWords[input.language];
  const topics = [...new Set(changes.map(({ topic }) => topic))];
  const told = changes.map((change, index) => ({ change, sentence: changeSentence(change, index, input) }));
  return topics.map((topic: Change['topic']) => {
    const own = told.filter(({ change }) => change.topic === topic);
    return {
      topic,
      title: words.topic[topic],
      lines: own.map(({ sentence }) => sentence),
      better: own.map(({ change }) => change.better),
    };
  });
}

function moneyTable({ money }: Comparison, words: ChangesWords, formats: Formats): ComparisonTable {
  const rows = Object.entries(money ?? {}).flatMap(([key, { before, after, change }]) => {
    const name = words.money[key as keyof ChangesWords['money']];
    const [print, signed] = printersOf(key, formats);
    const [then, now] = [before, after].map((value) => (value === null ? words.none : print(value)));
    if (then === undefined || now === undefined || then === now) return [];
    const told = print === formats.money ? wholeChange(before, after) : change;
    return [[name, then, now, told === null ? '' : signed(told)]];
  });
  return {
    title: words.moneyTitle,
    columns: [words.figureColumn, words.beforeColumn, words.afterColumn, words.differenceColumn],
    rows,
  };
}

/** Between two amounts as they are printed, in whole units: whoever adds up what stands there gets what stands there. */
function wholeChange(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : whole(after) - whole(before);
}

/** As amounts are printed: halves away from zero. */
function whole(amount: number): number {
  return Math.sign(amount) * Math.round(Math.abs(amount));
}

type Print = (value: number) => string;

function printersOf(key: string, formats: Formats): readonly [Print, Print] {
  if (key === 'probabilityPositive') {
    return [(value) => formats.shareOfCases(value), (value) => formats.signedPoints(value)];
  }
  if (key === 'roi') {
    return [(value) => formats.rate(value), (value) => formats.signedPoints(value)];
  }
  if (key === 'paybackMonths') {
    return [
      (value) => formats.months(Math.ceil(value)),
      (value) => `${value < 0 ? '−' : '+'}${formats.months(Math.abs(value))}`,
    ];
  }
  return [formats.money, formats.signedMoney];
}

function bridgeTable({ money, bridge }: Comparison, words: ChangesWords, formats: Formats): ComparisonTable {
  const { before, after } = money?.npv ?? { before: 0, after: 0 };
  const steps = bridge.map((step) => {
    const note = stepNote(step, words);
    const name = stepName(step, words);
    return [
      note === undefined ? name : `${name} (${note})`,
      formats.signedMoney(whole(step.to) - whole(step.from)),
    ];
  });
  return {
    title: words.bridgeSubtitle,
    columns: [words.causeColumn, words.changeColumn],
    rows:
      steps.length === 0
        ? []
        : [[words.npvThen, formats.money(before)], ...steps, [words.npvNow, formats.money(after)]],
  };
}

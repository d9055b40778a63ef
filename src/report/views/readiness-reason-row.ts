/** One reason for or against: what it is called, its figure, and what that is held against. */
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline } from '../../messages/inline.ts';
import { reasonWords } from '../../messages/report/readiness-reasons.ts';
import { terms } from '../../messages/terms.ts';
import { printed } from './printed.ts';
import { wholeUp } from './readiness-factors-view.ts';
import type { SectionInput } from './section-input.ts';

type Reason = SectionInput['results']['readiness']['reasons'][number];

export interface ReasonRow {
  readonly name: string;
  readonly note?: Inline;
  readonly figure: Inline;
  readonly limit: Inline;
  readonly seeds?: string;
}

type Say = (reason: Reason, input: SectionInput, formats: Formats) => ReasonRow;

export function reasonRow(reason: Reason, input: SectionInput, formats: Formats): ReasonRow {
  const say = sayings.find(([pattern]) => pattern.test(reason.id))?.[1] ?? asFactor;
  return say(reason, input, formats);
}

const facts = 'readiness.facts';

/** `competition-strong`, `size-weak`, `growth-none`. */
const asFactor: Say = ({ id, value }, { language }, formats) => {
  const words = reasonWords[language];
  const [factor = ''] = id.split(/-(?=[a-z]+$)/);
  const named: Readonly<Record<string, string>> = terms[language].factor;
  return {
    name: capital(named[factor] ?? factor),
    figure: printed(
      `${facts}.factors.${factor}.score`,
      value ?? 0,
      formats.number(value ?? 0, { atMost: 1 }),
    ),
    limit: id.endsWith('-none') ? words.lowest : words.middle,
  };
};

const asLargestCustomer: Say = ({ value, against }, input, formats) => ({
  name: capital(terms[input.language].readiness.largestCustomer),
  ...noteOf(fromOrders('largestCustomer', input, formats)),
  figure: printed(`${facts}.largestCustomer`, value ?? 0, formats.rate(value ?? 0, { atMost: 1 })),
  limit: reasonWords[input.language].most(formats.rate(against ?? 0, 0)),
  seeds: 'F2',
});

const asReturning: Say = ({ id, value, against }, input, formats) => ({
  name: reasonWords[input.language].names.returning,
  ...noteOf(
    id === 'passers-by' ? terms[input.language].readiness.passersBy : null,
    fromOrders('returning', input, formats),
  ),
  figure: printed(`${facts}.returning`, value ?? 0, formats.rate(value ?? 0, { atMost: 1 })),
  limit: reasonWords[input.language].least(formats.rate(against ?? 0, 0)),
  seeds: 'F3',
});

const asMargin: Say = ({ value, against }, { results, language }, formats) => {
  const words = reasonWords[language];
  const last = results.readiness.facts.margins.length - 1;
  const margin = (at: number, share: number | null) =>
    printed(`${facts}.margins.${at}`, share ?? 0, formats.rate(share ?? 0));
  return {
    name: words.names.margin,
    note: words.marginFalls,
    figure: margin(last, value),
    limit: words.before(margin(0, against)),
    seeds: 'F17',
  };
};

const asMissingBasic: Say = ({ id }, { language }) => {
  const words = reasonWords[language];
  const named: Readonly<Record<string, string>> = terms[language].basic;
  const basic = id.replace(/^basic-(.+)-missing$/, '$1');
  return {
    name: words.notMastered(named[basic] ?? basic),
    figure: words.missing,
    limit: capital(terms[language].readiness.basics),
    seeds: 'F16',
  };
};

const asBasics: Say = ({ value }, { strategy, language }, formats) => {
  const words = reasonWords[language];
  const named: Readonly<Record<string, string>> = terms[language].basic;
  const basics = Object.entries(strategy.context?.basics ?? {}).flatMap(([id, mastered]) =>
    mastered === undefined ? [] : [named[id] ?? id],
  );
  return {
    name: capital(terms[language].readiness.basics),
    note: formats.list(basics),
    figure: words.ofAll(String(value ?? 0), String(basics.length)),
    limit: words.ofAll(String(basics.length), String(basics.length)),
    seeds: 'F16',
  };
};

const asAudit: Say = ({ value }, { language }, formats) => {
  const words = reasonWords[language];
  return {
    name: words.names.audit,
    figure: value ? formats.count('answer', value) : words.none,
    limit: words.least(formats.count('answer', 1, { case: 'genitive' })),
  };
};

const asNpv: Say = ({ value }, { language }, formats) => ({
  name: capital(terms[language].returns.npv),
  figure: printed('finance.npv', value ?? 0, formats.moneyCompact(value ?? 0)),
  limit: reasonWords[language].zero,
});

const asBase: Say = ({ id, value, against }, { language }, formats) => {
  const words = reasonWords[language];
  const atBest = id.endsWith('at-best');
  const path = atBest ? `${facts}.baseAtBest.breakEvenCustomers` : 'readiness.breakEvenCustomers';
  const needed = against ?? 0;
  return {
    name: atBest ? words.names.baseAtBest : words.names.base,
    figure: printed(
      `${facts}.base${atBest ? 'AtBest' : ''}.customers`,
      value ?? 0,
      formats.number(value ?? 0),
    ),
    limit: needed === 0 ? words.anySize : words.breakEvenAt(printed(path, needed, wholeUp(needed, formats))),
    seeds: 'F6',
  };
};

const asTools: Say = ({ value, against }, input, formats) => ({
  name: reasonWords[input.language].names.tools,
  ...noteOf(fromOrders('customers', input, formats)),
  figure: printed(sizePath(input), value ?? 0, formats.number(value ?? 0)),
  limit: formats.number(against ?? 0),
  seeds: 'F14',
});

/** Where the number of customers stands that the need for software is judged by. */
export function sizePath({ results }: Pick<SectionInput, 'results'>): string {
  const { data } = results.readiness.facts;
  return data !== null && data.customers !== null ? `${facts}.data.customers` : `${facts}.base.customers`;
}

/** How a reader sees differences: shares to a tenth of a per cent, customers to one. */
const SEEN = { share: 0.0005, customers: 0.5 } as const;

/** That a fact was counted in orders, and what the strategy says where that is something else; null for a stated one. */
function fromOrders(
  key: 'largestCustomer' | 'returning' | 'customers',
  { strategy, results, language }: SectionInput,
  formats: Formats,
): Inline | null {
  const { data, base } = results.readiness.facts;
  const counted = data?.[key] ?? null;
  if (data === null || counted === null) return null;
  const words = reasonWords[language];
  const day = formats.dayInSentence(data.at);
  const customers = key === 'customers';
  const stated = customers ? base?.customers : strategy.readiness?.[key]?.value;
  if (stated === undefined || Math.abs(stated - counted) < (customers ? SEEN.customers : SEEN.share)) {
    return words.fromOrders(day);
  }
  return words.fromOrdersInstead(
    day,
    customers ? formats.number(stated) : formats.rate(stated, { atMost: 1 }),
  );
}

function noteOf(...notes: readonly (Inline | null)[]): { readonly note?: Inline } {
  const said = notes.filter((note) => note !== null);
  return said.length === 0 ? {} : { note: joinInline(said, '; ') };
}

const sayings: readonly (readonly [RegExp, Say])[] = [
  [/^(no-dominant|largest)-customer$/, asLargestCustomer],
  [/^(passers-by|customers-return)$/, asReturning],
  [/^margin-falling$/, asMargin],
  [/^basics-mastered$/, asBasics],
  [/^basic-/, asMissingBasic],
  [/audit/, asAudit],
  [/^npv-/, asNpv],
  [/^base-(above|below)/, asBase],
  [/^base-(small|large)$/, asTools],
];

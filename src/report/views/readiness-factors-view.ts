/** The five factors: how each was scored, what the company says to it, and the figure it can be held against. */

import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline, prose } from '../../messages/inline.ts';
import { readinessWords } from '../../messages/report/readiness.ts';
import { terms } from '../../messages/terms.ts';
import { printed } from './printed.ts';
import { byId, type SectionInput } from './section-input.ts';
import type { FindingView, MarkRowView, RowsView } from './section-view.ts';
import { trackScale } from './track.ts';

export interface FactorsView extends FindingView {
  readonly rows: RowsView;
}

type Factor = keyof typeof terms.en.factor;

interface Scored {
  readonly id: Factor;
  readonly score: number;
  readonly note?: string;
  /** A sentence with the figure it is held against; null where there is none. */
  readonly check: Inline | null;
}

const seedsOf: Readonly<Record<Factor, string>> = {
  competition: 'F1',
  stability: 'F3',
  growth: 'F5',
  size: 'F6',
  personalisation: 'F4',
};

/** Factors whose lowest score rules a strategy out. */
const decisive: readonly Factor[] = ['competition', 'stability', 'growth'];
const MIDDLE = 3;

const place = trackScale(1, 5, { after: 8 });
const levels = [1, 2, 3, 4, 5];

export function buildFactorsView(input: SectionInput, formats: Formats): FactorsView | null {
  const scored = scoredFactors(input, formats);
  if (scored.length === 0) return null;
  const { language } = input;
  const words = readinessWords[language];
  const names = terms[language].factor;
  return {
    finding: finding(scored, input, formats),
    subtitle: words.factorsSubtitle,
    rows: {
      labelWidth: 19,
      rows: scored.map((factor): MarkRowView => {
        const { id, score, note, check } = factor;
        return {
          label: capital(names[id]),
          note: joinInline(
            [
              ...(note === undefined ? [] : [prose(sentence(note))]),
              ...(check ? [check] : []),
              basis(factor, input),
            ],
            ' ',
          ),
          seeds: seedsOf[id],
          marks: [
            ...levels.map((level) => ({ kind: 'grid', at: place(level) }) as const),
            { kind: 'link', from: place(1), to: place(score) },
            { kind: 'dot', at: place(score) },
          ],
          values: [{ at: place(score), text: scoreFigure(factor, formats) }],
        };
      }),
      axis: [1, MIDDLE, 5].map((level) => ({ at: place(level), text: String(level) })),
    },
    table: {
      caption: words.factorsCaption,
      columns: [{ label: words.factor }, { label: words.score, kind: 'number' }, { label: words.restsOn }],
      rows: scored.map((factor) => ({
        header: capital(names[factor.id]),
        cells: [
          scoreFigure(factor, formats),
          factor.note === undefined ? basis(factor, input) : prose(factor.note),
        ],
      })),
    },
  };
}

/** Which factors speak against it, and which are held against figures. Null where none is scored. */
export function factorsText(input: SectionInput, formats: Formats): Inline | null {
  const scored = scoredFactors(input, formats);
  if (scored.length === 0) return null;
  const words = readinessWords[input.language];
  const names = terms[input.language].factor;
  const list = (factors: readonly { readonly id: Factor }[]) =>
    formats.list(factors.map(({ id }) => names[id]));
  const opposing = scored.filter(({ score }) => score < MIDDLE);
  const checked = scored.filter(({ check }) => check !== null);
  const unscored = (Object.keys(names) as Factor[])
    .filter((id) => scored.every((factor) => factor.id !== id))
    .map((id) => ({ id }));
  return joinInline(
    [
      words.factorsDecide,
      opposing.length === 0 ? words.noneAgainst : words.against(list(opposing)),
      checked.length === 0
        ? words.noneChecked
        : checked.length === scored.length
          ? words.allChecked
          : words.checkedFactors(list(checked)),
      ...(unscored.length > 0 ? [words.unscored(list(unscored))] : []),
    ],
    ' ',
  );
}

function scoredFactors(input: SectionInput, formats: Formats): readonly Scored[] {
  const { strategy, results } = input;
  return results.readiness.facts.factors.map(({ id, score }) => {
    const factor = id as Factor;
    const note = strategy.readiness?.[factor]?.note;
    return {
      id: factor,
      score,
      check: checks[factor](input, formats),
      ...(note !== undefined && { note }),
    };
  });
}

type Check = (input: SectionInput, formats: Formats) => Inline | null;

const facts = 'readiness.facts';

const checks: Readonly<Record<Factor, Check>> = {
  competition: ({ results, language }, formats) => {
    const answer = byId(results.audit.questions).get('strategy.choice');
    if (!answer) return null;
    const score = printed(
      'audit.questions.strategy.choice.reality',
      answer.reality,
      formats.number(answer.reality, { atMost: 1 }),
    );
    return readinessWords[language].choice(score);
  },
  stability: ({ results, language }, formats) => {
    const words = readinessWords[language];
    const { staying, returning } = results.readiness.facts;
    const share = (key: string, value: number) => printed(`${facts}.${key}`, value, formats.rate(value, 0));
    const found = [
      ...(returning === null ? [] : [words.returning(share('returning', returning))]),
      ...(staying === null ? [] : [words.staying(share('staying', staying))]),
    ];
    return found.length === 0 ? null : joinInline(found, ' ');
  },
  growth: ({ results, language }, formats) => {
    const words = readinessWords[language];
    const { growth } = results.readiness.facts;
    if (growth === null || growth.change === null) return null;
    const year = formats.plainNumber(growth.year);
    return growth.change > 0
      ? words.growth(printed(`${facts}.growth.change`, growth.change, formats.rate(growth.change)), year)
      : words.noGrowth(year);
  },
  size: ({ results, language }, formats) => {
    const words = readinessWords[language];
    const { base } = results.readiness.facts;
    if (base === null) return null;
    const customers = printed(
      `${facts}.base.customers`,
      base.customers,
      formats.count('customer', base.customers),
    );
    const needed = base.breakEvenCustomers;
    return needed === null || needed === 0
      ? words.sizeAlone(customers)
      : words.size(customers, printed('readiness.breakEvenCustomers', needed, wholeUp(needed, formats)));
  },
  personalisation: ({ results, language }, formats) => {
    const words = readinessWords[language];
    const { personal } = results.readiness.facts;
    if (personal === null) return null;
    const { share, staying } = personal;
    if (share === null || staying === null || share === 0) return words.noPersonal;
    return words.personal(
      printed(`${facts}.personal.share`, share, formats.rate(share, 0)),
      printed(`${facts}.personal.staying`, staying, formats.rate(staying, 0)),
    );
  },
};

/** The first of these that holds. */
function finding(scored: readonly Scored[], { language }: SectionInput, formats: Formats): Inline {
  const words = readinessWords[language];
  const names = terms[language].factor;
  const lowest = scored.reduce((low, factor) => (factor.score < low.score ? factor : low));
  const ruling = scored.find(({ id, score }) => score === 1 && decisive.includes(id));
  if (ruling) return words.rulesOut(capital(names[ruling.id]), scoreFigure(ruling, formats));
  if (lowest.score < MIDDLE) {
    const name = language === 'en' ? capital(names[lowest.id]) : names[lowest.id];
    return words.speaksAgainst(name, scoreFigure(lowest, formats));
  }
  const supporting = scored.filter(({ score }) => score > MIDDLE);
  const best = scored.reduce((top, factor) => (factor.score > top.score ? factor : top));
  if (supporting.length === scored.length) return words.allFor(names[best.id], scoreFigure(best, formats));
  return supporting.length === 0
    ? words.inTheMiddle
    : words.someFor(formats.list(supporting.map(({ id }) => names[id])));
}

function scoreFigure({ id, score }: Scored, formats: Formats) {
  return printed(`${facts}.factors.${id}.score`, score, formats.number(score, { atMost: 1 }));
}

function basis({ check }: Scored, { language }: SectionInput): string {
  const words = readinessWords[language];
  return check === null ? words.stated : words.checked;
}

/** What the author wrote, ending like a sentence, so that another can follow. */
function sentence(note: string): string {
  return /[.!?…]$/.test(note.trim()) ? note.trim() : `${note.trim()}.`;
}

/** A part of a customer is another customer that is needed. */
export function wholeUp(customers: number, formats: Formats): string {
  return formats.number(Math.ceil(customers - 1e-9));
}

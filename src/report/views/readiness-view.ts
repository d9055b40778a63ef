/** Section 2: whether a customer strategy pays here at all, why, and what that rests on. */
import { addMonths, lastDayOfMonth } from '../../lib/calendar.ts';
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import { readinessWords } from '../../messages/report/readiness.ts';
import { terms } from '../../messages/terms.ts';
import { buildMarginsView, buildPriceView, type MarginsView, type PriceView } from './market-view.ts';
import { moneyStated } from './money.ts';
import { printed } from './printed.ts';
import { type BaseView, buildBaseView } from './readiness-base-view.ts';
import { buildFactorsView, type FactorsView, factorsText } from './readiness-factors-view.ts';
import { buildReasonsView, verdictSentence } from './readiness-reasons-view.ts';
import { byId, formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView, NoteView, SectionView } from './section-view.ts';

export interface ReadinessView extends SectionView {
  /** What the factors say together; null where none is scored. */
  readonly text: Inline | null;
  readonly factors: FactorsView | null;
  readonly base: BaseView | null;
  /** Beside factors and base: the verdicts there are, what the size of the base asks for, when to look again. */
  readonly notes: readonly NoteView[];
  readonly reasons: FindingView | null;
  readonly margins: MarginsView | null;
  readonly price: PriceView | null;
}

/** Rule of thumb: so many customers an owner knows by heart. */
const REMEMBERED = 100;

export function buildReadinessView(input: SectionInput): ReadinessView {
  const { language } = input;
  const words = readinessWords[language];
  const formats = formatsOf(input);
  const head = { id: 'readiness', number: 2, question: terms[language].section.readiness } as const;
  if (!isStated(input)) {
    return { ...head, answer: words.notStated, ...nothing };
  }
  return {
    ...head,
    answer: verdictSentence(input, formats),
    seeds: 'F13',
    text: factorsText(input, formats),
    factors: buildFactorsView(input, formats),
    base: buildBaseView(input, formats),
    notes: [verdicts(input), ...thumbs(input, formats), askAgain(input, formats)],
    reasons: buildReasonsView(input, formats),
    margins: buildMarginsView(input, formats),
    price: buildPriceView(input, formats),
  };
}

const nothing = {
  text: null,
  factors: null,
  base: null,
  notes: [],
  reasons: null,
  margins: null,
  price: null,
} as const;

/** A draft that says nothing about its market, its customers or its money cannot be judged, and is not. */
function isStated({ strategy }: SectionInput): boolean {
  const { readiness, context, segments, audit } = strategy;
  const money = moneyStated(strategy);
  return (
    readiness !== undefined ||
    context?.basics !== undefined ||
    (context?.margins ?? []).length > 0 ||
    audit !== undefined ||
    segments.length > 0 ||
    (money.benefits && money.costs)
  );
}

function verdicts({ language }: SectionInput): NoteView {
  const words = readinessWords[language];
  const names = Object.values(terms[language].verdict);
  return {
    title: words.verdictsTitle,
    seeds: 'F13',
    paragraphs: [`${capital(names.join('; '))}.`, words.ruledOut, words.softwareIsNoAim],
  };
}

/** What the size of the base asks for by rule of thumb, and how many customers each person has to know. */
function thumbs({ strategy, results, language }: SectionInput, formats: Formats): readonly NoteView[] {
  const words = readinessWords[language];
  const { base, tooling, perManager } = results.readiness.facts;
  if (base === null || tooling === null) return [];
  const names = byId(strategy.segments);
  const customers = printed(
    'readiness.facts.base.customers',
    base.customers,
    formats.count('customer', base.customers),
  );
  const lines = perManager.map(({ id, customers: each }) =>
    words.perManager(
      names.get(id)?.name ?? id,
      printed(
        `readiness.facts.perManager.${id}.customers`,
        each,
        formats.number(each, { atMost: each < 10 ? 1 : 0 }),
      ),
    ),
  );
  const beyond = perManager.filter(({ customers: each }) => each > REMEMBERED).length;
  const conclusion =
    beyond === 0 ? words.withinMemory : beyond === perManager.length ? words.beyondMemory : words.someBeyond;
  return [
    {
      title: words.thumbTitle,
      seeds: lines.length > 0 ? 'F14 F15' : 'F14',
      paragraphs: [
        words.bands,
        words.tooling[tooling](customers),
        ...(lines.length > 0 ? [words.memory, ...lines, conclusion] : []),
      ],
    },
  ];
}

/** A year after the audit, or after the plan's start where no audit is dated. */
function askAgain({ strategy, results, language }: SectionInput, formats: Formats): NoteView {
  const words = readinessWords[language];
  const next = lastDayOfMonth(addMonths(strategy.audit?.at ?? strategy.plan.start, 12));
  const date = formats.dayInSentence(next);
  return {
    title: words.againTitle,
    seeds: 'F12',
    paragraphs: [words.again, next < results.asOf ? words.askedLate(date) : words.askBy(date)],
  };
}

/** Section 1: what an executive has to know after one page. */
import type { KpiStatus } from '../../language/schema/results.ts';
import { lastDayOfMonth } from '../../lib/calendar.ts';
import { capital } from '../../messages/capital.ts';
import { type Inline, joinInline, line } from '../../messages/inline.ts';
import { type SummaryWords, summaryWords } from '../../messages/report/summary.ts';
import { terms } from '../../messages/terms.ts';
import type { CashView } from './cash-view.ts';
import { printed } from './printed.ts';
import { byId, formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView, SectionView } from './section-view.ts';
import { summaryCash } from './summary-cash.ts';
import { type FactView, summaryFacts } from './summary-facts.ts';
import { summaryLead } from './summary-lead.ts';

export interface SummaryView extends SectionView {
  readonly facts: readonly FactView[];
  /** Null without money. */
  readonly cash: (FindingView & { readonly chart: CashView }) | null;
  readonly proposed: {
    readonly title: string;
    readonly offer: Inline | null;
    readonly goals: readonly string[];
    readonly span: string;
  };
  readonly stands: {
    readonly title: string;
    readonly statuses: readonly StatusLine[];
    /** What else is to be said: initiatives late, nothing measured. */
    readonly remarks: readonly Inline[];
  };
  readonly decisions: {
    readonly title: string;
    readonly open: readonly DecisionView[];
    /** Said where nothing is open. */
    readonly none: string;
  };
}

export interface StatusLine {
  readonly status: KpiStatus;
  readonly word: string;
  readonly text: string;
}

export interface DecisionView {
  readonly text: string;
  readonly facts: Inline;
}

/** Worst first: what needs attention stands on top. */
const worstFirst: readonly KpiStatus[] = ['off-track', 'at-risk', 'stale', 'no-data', 'on-track', 'achieved'];
/** More names than this are counted, not listed. */
const NAMES = 3;

export function buildSummaryView(input: SectionInput): SummaryView {
  const { strategy, language } = input;
  const words = summaryWords[language];
  return {
    id: 'summary',
    number: 1,
    question: terms[language].section.summary,
    answer: summaryLead(input, words),
    facts: summaryFacts(input, words),
    cash: summaryCash(input, words),
    proposed: {
      title: words.proposed,
      offer: strategy.company.offer ? formatsOf(input).quote(strategy.company.offer) : null,
      goals: strategy.goals.map(({ title }) => title),
      span: initiativeSpan(input, words),
    },
    stands: { title: words.stands, statuses: statusLines(input, words), remarks: remarks(input, words) },
    decisions: { title: words.decisions, open: openDecisions(input, words), none: words.nothingOpen },
  };
}

function initiativeSpan(input: SectionInput, words: SummaryWords): string {
  const { initiatives } = input.strategy;
  if (initiatives.length === 0) return words.noInitiatives;
  const formats = formatsOf(input);
  const planned = input.results.roadmap.initiatives;
  const starts = planned.map(({ start }) => start).sort();
  const ends = planned.map(({ end }) => end).sort();
  return words.span({
    initiatives: initiatives.length,
    phases: new Set(initiatives.map(({ phase }) => phase)).size,
    from: formats.monthLabel(starts[0] ?? input.results.plan.start),
    to: formats.monthLabel(ends.at(-1) ?? input.results.plan.start),
  });
}

function statusLines({ strategy, results, language }: SectionInput, words: SummaryWords): StatusLine[] {
  const names = byId(strategy.kpis);
  const total = results.kpis.length;
  return worstFirst.flatMap((status) => {
    const kpis = results.kpis.filter((kpi) => kpi.status === status);
    if (kpis.length === 0) return [];
    const listed = kpis.length <= NAMES ? kpis : kpis.slice(0, NAMES - 1);
    const rest = kpis.length - listed.length;
    const list = listed.map(({ id }) => names.get(id)?.name ?? id).join(', ');
    const more = rest === 0 ? '' : ` ${words.more(rest)}`;
    const word = capital(terms[language].status[status]);
    return [{ status, word, text: `${words.outOf(kpis.length, total)}: ${list}${more}` }];
  });
}

function remarks({ strategy, results }: SectionInput, words: SummaryWords): readonly Inline[] {
  const planned = byId(results.roadmap.initiatives);
  const late = strategy.initiatives.filter(({ id, status }) => {
    const end = planned.get(id)?.end;
    return (status === 'running' || status === 'planned') && end && lastDayOfMonth(end) <= results.asOf;
  });
  return [
    ...(results.kpis.length === 0 ? [words.noKpis] : []),
    ...(late.length > 0 ? [words.overdue(late.length)] : []),
  ];
}

function openDecisions(input: SectionInput, words: SummaryWords): readonly DecisionView[] {
  const { strategy, results } = input;
  const formats = formatsOf(input);
  const planned = byId(results.roadmap.initiatives);
  return strategy.decisions
    .filter(({ status }) => status === 'open')
    .map(({ text, owner, by, initiative }) => {
      const who: readonly Inline[] = [...(owner ? [owner] : []), ...(by ? [words.by(formats.day(by))] : [])];
      const price = initiative === undefined ? 0 : (planned.get(initiative)?.priceOfWaiting ?? 0);
      const facts: readonly Inline[] = [
        ...(who.length > 0 ? [line`${joinInline(who, ', ')}.`] : []),
        ...(by && by < results.asOf ? [words.passed] : by === results.asOf ? [words.onTheDay] : []),
        ...(price > 0
          ? [
              words.waiting(
                printed(
                  `roadmap.initiatives.${initiative}.priceOfWaiting`,
                  price,
                  formats.moneyCompact(price),
                ),
              ),
            ]
          : []),
      ];
      return { text, facts: joinInline(facts, ' ') };
    });
}

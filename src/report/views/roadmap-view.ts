/** Section 6: what runs and what is late, what a lost month costs, what each phase brings if it is the last. */
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline } from '../../messages/inline.ts';
import { roadmapWords } from '../../messages/report/roadmap.ts';
import { terms } from '../../messages/terms.ts';
import { buildChainView, type ChainView } from './chain-view.ts';
import { earliestFirst } from './earliest-first.ts';
import { printed, tied } from './printed.ts';
import { buildRoadmapChartView, type RoadmapChartView } from './roadmap-chart-view.ts';
import { buildPhasesView, type PhasesView } from './roadmap-phases-view.ts';
import { type Scheduled, scheduledInitiatives } from './roadmap-schedule.ts';
import { byId, formatsOf, type SectionInput } from './section-input.ts';
import type { CellView, FindingView, MarkRowView, RowsView, RowView, SectionView } from './section-view.ts';

export interface RoadmapView extends SectionView {
  readonly chart: RoadmapChartView | null;
  readonly waiting: (FindingView & { readonly rows: RowsView }) | null;
  readonly decisions: FindingView | null;
  readonly phases: PhasesView | null;
  /** Null without initiatives. */
  readonly chain: ChainView | null;
}

/** Room beside the longest bar for its value, in per cent of the track. */
const VALUE_ROOM = 20;

export function buildRoadmapView(input: SectionInput): RoadmapView {
  const { language } = input;
  const formats = formatsOf(input);
  const scheduled = scheduledInitiatives(input);
  return {
    id: 'roadmap',
    number: 6,
    question: terms[language].section.roadmap,
    answer: answer(scheduled, input, formats),
    chart: buildRoadmapChartView(input, scheduled),
    waiting: waiting(scheduled, input, formats),
    decisions: decisions(input, formats),
    phases: buildPhasesView(input, hiddenByPhases(scheduled, input, formats), formats),
    chain: buildChainView(input),
  };
}

function answer(
  scheduled: readonly Scheduled[],
  { results, language }: SectionInput,
  formats: Formats,
): Inline {
  const words = roadmapWords[language];
  const [earliest] = scheduled.map(({ result }) => result.start).sort();
  const latest = scheduled
    .map(({ result }) => result.end)
    .sort()
    .at(-1);
  if (earliest === undefined || latest === undefined) return words.none;
  const date = formats.dayInSentence(results.asOf);
  const late = scheduled.filter(({ lateness }) => lateness === 'late');
  if (late.length > 0) {
    const sentence = words.overdue(
      late.map(({ initiative }) => initiative.name),
      date,
    );
    const next = nextWaiting(late, scheduled);
    if (!next) return sentence;
    const inMonth = formats.inMonth(next.result.start);
    return joinInline([sentence, words.blocked(next.initiative.name, inMonth, late.length > 1)], ' ');
  }
  const idle = scheduled.filter(({ lateness }) => lateness === 'not-started');
  if (idle.length > 0)
    return words.notStarted(
      idle.map(({ initiative }) => initiative.name),
      date,
    );
  const count = (status: string) => scheduled.filter(({ initiative }) => initiative.status === status).length;
  const total = scheduled.length - count('stopped');
  if (count('done') === total) return words.allDone(total);
  return count('done') + count('running') === 0
    ? words.planned(total, formats.inMonth(earliest), formats.inMonth(latest))
    : words.onTime(
        scheduled.length,
        count('done'),
        count('running'),
        count('stopped'),
        formats.inMonth(latest),
      );
}

/** The planned initiative that starts first of those that wait for a late one. */
function nextWaiting(late: readonly Scheduled[], scheduled: readonly Scheduled[]): Scheduled | undefined {
  const ids = new Set(late.map(({ initiative }) => initiative.id));
  const waiting = scheduled.filter(
    ({ initiative }) => initiative.status === 'planned' && initiative.after.some((id) => ids.has(id)),
  );
  return earliestFirst(waiting, ({ result }) => result.start)[0];
}

/** What a month costs, of every initiative that is not finished; dearest first. Null where there is none. */
function waiting(
  scheduled: readonly Scheduled[],
  { language }: SectionInput,
  formats: Formats,
): RoadmapView['waiting'] {
  const words = roadmapWords[language];
  const open = scheduled
    .filter(({ initiative }) => initiative.status === 'planned' || initiative.status === 'running')
    .sort((a, b) => b.result.priceOfWaiting - a.result.priceOfWaiting);
  const [dearest, second] = open;
  if (!dearest) return null;
  const most = Math.max(...open.map(({ result }) => result.priceOfWaiting), 0);
  const first = priceFigure(dearest, formats);
  return {
    finding:
      first === null
        ? words.waitingFree
        : (second ? words.waitingMost : words.waitingOnly)(dearest.initiative.name, first),
    subtitle: words.waitingSubtitle,
    rows: {
      labelWidth: 16,
      rows: open.map((item): MarkRowView => {
        const { initiative, result } = item;
        const price = priceFigure(item, formats);
        const to = price === null ? 0 : (result.priceOfWaiting / most) * (100 - VALUE_ROOM);
        const status = words.phaseAndStatus(
          words.shortPhase[initiative.phase],
          terms[language].initiativeStatus[initiative.status],
        );
        return {
          label: initiative.name,
          note: initiative.owner === undefined ? status : joinInline([status, initiative.owner], '. '),
          marks: price === null ? [] : [{ kind: 'loss', from: 0, to }],
          values: [{ at: to, text: price ?? words.nothing }],
        };
      }),
    },
  };
}

/** Null where a later month loses nothing. */
function priceFigure({ initiative, result }: Scheduled, formats: Formats): Inline | null {
  return result.priceOfWaiting > 0
    ? printed(
        `roadmap.initiatives.${initiative.id}.priceOfWaiting`,
        result.priceOfWaiting,
        formats.moneyCompact(result.priceOfWaiting),
      )
    : null;
}

function decisions({ strategy, results, language }: SectionInput, formats: Formats): FindingView | null {
  const words = roadmapWords[language];
  const open = earliestFirst(
    strategy.decisions.filter(({ status }) => status === 'open'),
    ({ by }) => by,
  );
  if (open.length === 0) return null;
  const overdue = open.filter(({ by }) => by !== undefined && by < results.asOf).length;
  const names = byId(strategy.initiatives);
  const prices = byId(results.roadmap.initiatives);
  const columns = words.decisionColumns;
  return {
    finding: overdue > 0 ? words.decisionsOverdue(overdue, open.length) : words.decisionsOpen(open.length),
    seeds: 'G14',
    subtitle: words.decisionsSubtitle,
    table: {
      caption: words.decisionsSubtitle,
      columns: [
        { label: columns.decision },
        { label: columns.by },
        { label: columns.owner },
        { label: columns.initiative },
        { label: columns.price, kind: 'number' },
      ],
      rows: open.map(({ text, by, owner, initiative }): RowView => {
        const price = initiative === undefined ? undefined : prices.get(initiative)?.priceOfWaiting;
        return {
          header: text,
          cells: [
            dateCell(by, results.asOf, language, formats),
            owner ?? words.notStated,
            initiative === undefined ? words.noInitiative : (names.get(initiative)?.name ?? initiative),
            price === undefined
              ? words.notStated
              : price > 0
                ? printed(
                    `roadmap.initiatives.${initiative}.priceOfWaiting`,
                    price,
                    formats.moneyCompact(price),
                  )
                : words.nothing,
          ],
        };
      }),
    },
  };
}

function dateCell(
  by: string | undefined,
  asOf: string,
  language: SectionInput['language'],
  formats: Formats,
): CellView {
  const words = roadmapWords[language];
  if (by === undefined) return words.notStated;
  if (by < asOf) return { text: tied(formats.day(by)), note: words.dayPassed, tone: 'loss' };
  return by === asOf ? { text: tied(formats.day(by)), note: words.dueToday } : tied(formats.day(by));
}

/** Which initiatives carry no cost, or bring nothing that is counted: facts that the phases alone would hide. */
function hiddenByPhases(
  scheduled: readonly Scheduled[],
  { language }: SectionInput,
  formats: Formats,
): readonly Inline[] {
  const words = roadmapWords[language];
  const going = scheduled.filter(({ initiative }) => initiative.status !== 'stopped');
  const names = (items: readonly Scheduled[]) =>
    formats.list(items.map(({ initiative }) => formats.quote(initiative.name)));
  const free = going.filter(({ result }) => result.pvCosts === 0);
  const idle = going.filter(({ result }) => result.npv === 0 && result.pvCosts > 0);
  return [
    ...(free.length > 0 ? [words.withoutCost(names(free), free.length > 1)] : []),
    ...(idle.length > 0 ? [words.withoutEffect(names(idle), idle.length > 1)] : []),
  ];
}

/** Section 6: what runs and what is late, what a lost month costs, what each phase brings if it is the last. */
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline } from '../../messages/inline.ts';
import { roadmapWords } from '../../messages/report/roadmap.ts';
import { terms } from '../../messages/terms.ts';
import { printed } from './printed.ts';
import {
  buildRoadmapChartView,
  type RoadmapChartView,
  type Scheduled,
  scheduledInitiatives,
} from './roadmap-chart-view.ts';
import { buildPhasesView, type PhasesView } from './roadmap-phases-view.ts';
import { byId, formatsOf, type SectionInput } from './section-input.ts';
import type { CellView, FindingView, MarkView, NoteView, RowView, SectionView } from './section-view.ts';

export interface RoadmapView extends SectionView {
  readonly chart: RoadmapChartView | null;
  readonly waiting: (FindingView & { readonly marks: readonly (readonly MarkView[])[] }) | null;
  readonly decisions: FindingView | null;
  readonly phases: PhasesView | null;
  readonly phasesNote: NoteView | null;
}

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
    phases: buildPhasesView(input, formats),
    phasesNote: phasesNote(scheduled, input, formats),
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
    : words.onTime(total, count('done'), count('running'), formats.inMonth(latest));
}

/** The planned initiative that starts first of those that wait for a late one. */
function nextWaiting(late: readonly Scheduled[], scheduled: readonly Scheduled[]): Scheduled | undefined {
  const ids = new Set(late.map(({ initiative }) => initiative.id));
  return scheduled
    .filter(({ initiative }) => initiative.status === 'planned' && initiative.after.some((id) => ids.has(id)))
    .sort((a, b) => (a.result.start < b.result.start ? -1 : a.result.start > b.result.start ? 1 : 0))[0];
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
  const columns = words.waitingColumns;
  const first = priceFigure(dearest, formats);
  return {
    finding:
      first === null
        ? words.waitingFree
        : (second ? words.waitingMost : words.waitingOnly)(dearest.initiative.name, first),
    subtitle: words.waitingSubtitle,
    table: {
      caption: words.waitingSubtitle,
      columns: [
        { label: columns.initiative },
        { label: columns.price, kind: 'chart', width: 38 },
        { label: columns.ends },
        { label: columns.owner },
      ],
      rows: open.map(
        (item): RowView => ({
          header: item.initiative.name,
          note: words.phaseAndStatus(
            words.shortPhase[item.initiative.phase],
            terms[language].initiativeStatus[item.initiative.status],
          ),
          cells: [
            priceFigure(item, formats) ?? words.nothing,
            formats.monthShort(item.result.end),
            item.initiative.owner ?? words.notStated,
          ],
        }),
      ),
    },
    marks: open.map(({ result }) =>
      result.priceOfWaiting > 0 ? [{ kind: 'loss', from: 0, to: (result.priceOfWaiting / most) * 100 }] : [],
    ),
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
  const open = strategy.decisions
    .filter(({ status }) => status === 'open')
    .sort((a, b) => ((a.by ?? '9') < (b.by ?? '9') ? -1 : (a.by ?? '9') > (b.by ?? '9') ? 1 : 0));
  if (open.length === 0) return null;
  const overdue = open.filter(({ by }) => by !== undefined && by < results.asOf).length;
  const names = byId(strategy.initiatives);
  const prices = byId(results.roadmap.initiatives);
  const columns = words.decisionColumns;
  return {
    finding: overdue > 0 ? words.decisionsOverdue(overdue, open.length) : words.decisionsOpen(open.length),
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
  if (by < asOf) return { text: formats.day(by), note: words.dayPassed, tone: 'loss' };
  return by === asOf ? { text: formats.day(by), note: words.dueToday } : formats.day(by);
}

/** Which initiatives carry no cost: a fact that makes the phases look better than they may be. */
function phasesNote(
  scheduled: readonly Scheduled[],
  { language }: SectionInput,
  formats: Formats,
): NoteView | null {
  const words = roadmapWords[language];
  const free = scheduled.filter(
    ({ initiative, result }) => initiative.status !== 'stopped' && result.pvCosts === 0,
  );
  if (free.length === 0 || scheduled.length === 0) return null;
  const names = formats.list(free.map(({ initiative }) => formats.quote(initiative.name)));
  return { title: words.hides, paragraphs: [words.withoutCost(names, free.length > 1)] };
}

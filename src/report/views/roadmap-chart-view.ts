import type { Initiative } from '../../language/schema/initiatives.ts';
import {
  addMonths,
  type Day,
  lastDayOfMonth,
  type Month,
  monthFromNumber,
  monthNumber,
  monthsBetween,
} from '../../lib/calendar.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline } from '../../messages/inline.ts';
import { roadmapWords } from '../../messages/report/roadmap.ts';
import { roadmapSentences } from '../../messages/sentences/roadmap.ts';
import { terms } from '../../messages/terms.ts';
import type { DiagramTextView } from './diagram-text-view.ts';
import { earliestFirst } from './earliest-first.ts';
import { printed } from './printed.ts';
import { type EffectSpan, effectOf } from './roadmap-effect.ts';
import { type Scheduled, slackFigure } from './roadmap-schedule.ts';
import { roadmapTable } from './roadmap-table.ts';
import { byId, formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView, TableView } from './section-view.ts';

export interface RoadmapChartView extends FindingView {
  readonly table: TableView;
  readonly rows: readonly RoadmapRow[];
  readonly links: readonly RoadmapLink[];
  /** First month of the chart, and how many it shows. */
  readonly start: Month;
  readonly months: number;
  /** The day of the report in months from the start; null where it lies outside. */
  readonly today: { readonly at: number; readonly text: string } | null;
  /** Beginnings of years, and months between them, which are left out where room is short. */
  readonly ticks: readonly { readonly at: number; readonly text: string; readonly minor: boolean }[];
  /** Over the diagram as text to copy. */
  readonly asText: DiagramTextView;
}

export interface RoadmapRow {
  readonly id: string;
  readonly name: string;
  /** Phase and status in words. */
  readonly note: Inline;
  readonly phase: Initiative['phase'] | null;
  /** What it is listed under: its phase, or the campaigns. */
  readonly group: string;
  readonly status: Initiative['status'];
  readonly critical: boolean;
  /** In months from the start of the chart; `to` is where the next could begin. */
  readonly from: number;
  readonly to: number;
  /** Until when it may slip. */
  readonly slackTo: number;
  readonly label: Inline;
  readonly late: boolean;
  /** Its counted benefits grow from here to there; null without any. */
  readonly effect: EffectSpan | null;
}

/** Of two rows, by their place in the list. */
export interface RoadmapLink {
  readonly from: number;
  readonly to: number;
  readonly critical: boolean;
}

/** Null without initiatives. */
export function buildRoadmapChartView(
  input: SectionInput,
  scheduled: readonly Scheduled[],
): RoadmapChartView | null {
  const { results, language } = input;
  const words = roadmapWords[language];
  const formats = formatsOf(input);
  if (scheduled.length === 0) return null;
  const inOrder = earliestFirst(scheduled, ({ result }) => result.start);
  const first = inOrder[0]?.result.start ?? results.plan.start;
  const start = first < results.plan.start ? first : results.plan.start;
  const months = Math.max(
    monthsBetween(start, results.plan.start) + results.plan.months,
    ...scheduled.map(({ result }) => monthsBetween(start, result.end) + 1),
  );
  const rows = [
    ...inOrder.map((item) => initiativeRow(item, start, input, formats)),
    ...campaignRows(start, input, formats),
  ];
  return {
    finding: finding(scheduled, input, formats),
    seeds: 'G4',
    subtitle: words.subtitle,
    caption: joinInline([legend(rows, input), criticalText(input)], ' '),
    table: roadmapTable(inOrder, input, formats),
    rows,
    links: links(inOrder, results.roadmap.criticalPath),
    start,
    months,
    today: today(results.asOf, start, months, formats),
    ticks: ticks(start, months, formats),
    asText: words.diagramAsText,
  };
}

/** What the looks of the bars mean, of those that are there. */
function legend(rows: readonly RoadmapRow[], { language }: SectionInput): Inline {
  const { looks } = roadmapWords[language];
  const statuses = (['done', 'running', 'planned', 'stopped'] as const).filter((status) =>
    rows.some((row) => row.status === status),
  );
  return joinInline(
    statuses.map((status) => looks[status]),
    ' ',
  );
}

function finding(
  scheduled: readonly Scheduled[],
  { results, language }: SectionInput,
  formats: Formats,
): Inline {
  const unfinished = ({ initiative }: Scheduled) =>
    initiative.status !== 'done' && initiative.status !== 'stopped';
  const open = scheduled.filter(unfinished);
  const critical = results.roadmap.criticalPath;
  // One whose follower starts later than it could may slip that long, although the path leads through it.
  const next = critical
    .map((id) => open.find(({ initiative, result }) => initiative.id === id && result.slack === 0))
    .find(Boolean);
  if (!next) return roadmapWords[language].nothingLeft;
  const [loose] = open
    .filter(({ initiative, result }) => result.slack > 0 && !critical.includes(initiative.id))
    .sort((a, b) => b.result.slack - a.result.slack);
  const sentences = roadmapSentences[language];
  return loose
    ? sentences.delayAndSlack({
        initiative: next.initiative.name,
        other: loose.initiative.name,
        slack: slackFigure(loose, formats),
      })
    : sentences.delayMovesPlan(next.initiative.name);
}

function criticalText({ strategy, results, language }: SectionInput): Inline {
  const words = roadmapWords[language];
  const names = byId(strategy.initiatives);
  return words.criticalPath(
    joinInline(
      results.roadmap.criticalPath.map((id) => names.get(id)?.name ?? id),
      words.andThen,
    ),
  );
}

function initiativeRow(item: Scheduled, start: Month, input: SectionInput, formats: Formats): RoadmapRow {
  const { initiative, result } = item;
  const words = roadmapWords[input.language];
  const from = monthsBetween(start, result.start);
  const to = monthsBetween(start, result.end) + 1;
  const effect = effectOf(initiative, start, input);
  const open = initiative.status === 'planned' || initiative.status === 'running';
  return {
    id: initiative.id,
    name: initiative.name,
    note: words.phaseAndStatus(
      words.shortPhase[initiative.phase],
      terms[input.language].initiativeStatus[initiative.status],
    ),
    phase: initiative.phase,
    group: terms[input.language].phase[initiative.phase],
    status: initiative.status,
    critical: input.results.roadmap.criticalPath.includes(initiative.id),
    from,
    to,
    slackTo: open ? to + result.slack : to,
    label: barLabel(item, effect, start, input, formats),
    late: item.lateness !== 'none',
    effect,
  };
}

/** What stands at the end of a bar: how late it is, how far it may slip, or since when its effect is whole. */
function barLabel(
  item: Scheduled,
  effect: EffectSpan | null,
  start: Month,
  { results, language }: SectionInput,
  formats: Formats,
): Inline {
  const words = roadmapWords[language];
  const { initiative, result, lateness: late } = item;
  if (late === 'late') {
    const months = monthsBetween(result.end, results.asOf);
    return months > 0 ? words.lateLabel(formats.months(months)) : words.dueLabel;
  }
  if (late === 'not-started') {
    const months = monthsBetween(result.start, results.asOf);
    return months > 0 ? words.lateLabel(formats.months(months)) : words.dueLabel;
  }
  if (initiative.status === 'done') {
    return effect ? words.fullFrom(formats.monthLabel(addMonths(start, effect.full))) : '';
  }
  return initiative.status !== 'stopped' && result.slack > 0
    ? words.slackLabel(slackFigure(item, formats))
    : '';
}

function campaignRows(
  start: Month,
  { strategy, results, language }: SectionInput,
  formats: Formats,
): readonly RoadmapRow[] {
  const words = roadmapWords[language];
  const resultOf = byId(results.campaigns);
  return strategy.campaigns.map((campaign): RoadmapRow => {
    const from = monthsBetween(start, campaign.at);
    const needed = resultOf.get(campaign.id)?.breakEvenResponse ?? null;
    return {
      id: campaign.id,
      name: plainName(words.campaign(campaign.name)),
      note: words.phaseAndStatus(words.oneMonth, formats.monthLabel(campaign.at)),
      phase: null,
      group: words.campaigns,
      status: lastDayOfMonth(campaign.at) <= results.asOf ? 'done' : 'planned',
      critical: false,
      from,
      to: from + 1,
      slackTo: from + 1,
      label:
        needed === null
          ? words.neverPays
          : words.paysFrom(
              printed(`campaigns.${campaign.id}.breakEvenResponse`, needed, formats.rate(needed)),
              formats.rate(campaign.response.value),
            ),
      late: false,
      effect: null,
    };
  });
}

function plainName(name: Inline): string {
  return typeof name === 'string' ? name : '';
}

function links(inOrder: readonly Scheduled[], critical: readonly string[]): readonly RoadmapLink[] {
  const rowOf = new Map(inOrder.map(({ initiative }, row) => [initiative.id, row]));
  return inOrder.flatMap(({ initiative }, to) =>
    [...new Set(initiative.after)].flatMap((id) => {
      const from = rowOf.get(id);
      if (from === undefined) return [];
      const at = critical.indexOf(initiative.id);
      return [{ from, to, critical: at > 0 && critical[at - 1] === id }];
    }),
  );
}

function today(asOf: Day, start: Month, months: number, formats: Formats): RoadmapChartView['today'] {
  const at = monthsBetween(start, asOf) + Number(asOf.slice(8)) / Number(lastDayOfMonth(asOf).slice(8));
  return at < 0 || at > months ? null : { at, text: formats.day(asOf) };
}

/** Beginnings of quarters, half-years, years or five years, and the first month where the next mark leaves it room. */
function ticks(start: Month, months: number, formats: Formats): RoadmapChartView['ticks'] {
  const step = months <= 18 ? 3 : months <= 48 ? 6 : months <= 120 ? 12 : 60;
  const first = monthNumber(start);
  const marks: RoadmapChartView['ticks'][number][] = [];
  for (let month = Math.ceil(first / step) * step; month < first + months; month += step) {
    marks.push({ at: month - first, text: tickText(month, step, formats), minor: month % 12 !== 0 });
  }
  const next = marks[0]?.at ?? months;
  return next > months * ROOM_FOR_LABEL
    ? [{ at: 0, text: formats.monthShort(start), minor: false }, ...marks]
    : marks;
}

/** Share of the chart that a month with its year takes. */
const ROOM_FOR_LABEL = 0.14;

/** Years alone where every mark is a January. */
function tickText(month: number, step: number, formats: Formats): string {
  const text = monthFromNumber(month);
  if (step >= 12) return text.slice(0, 4);
  return formats.monthShort(text, month % 12 === 0 ? 'month and year' : 'month');
}

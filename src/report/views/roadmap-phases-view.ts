/** The four phases: what each costs and brings, and what the plan is worth if it is the last. */
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline } from '../../messages/inline.ts';
import { roadmapWords } from '../../messages/report/roadmap.ts';
import { terms } from '../../messages/terms.ts';
import { printed, tied } from './printed.ts';
import { byId, type SectionInput } from './section-input.ts';
import type { FindingView, MarkLabel, MarkView, RowView } from './section-view.ts';

export interface PhasesView extends FindingView {
  /** The bars of the last column, one for each row. */
  readonly bars: readonly { readonly marks: readonly MarkView[]; readonly values: readonly MarkLabel[] }[];
}

type PhaseResult = SectionInput['results']['roadmap']['phases'][number];

/** Room beside the longest bar for its value, in per cent of the track. */
const VALUE_ROOM = 24;
/** A difference below this share of the largest value is no difference to a reader. */
const SAME_WITHIN = 0.005;

/**
 * Null without initiatives: then nothing can stop.
 *
 * @param remarks said under the table
 */
export function buildPhasesView(
  input: SectionInput,
  remarks: readonly Inline[],
  formats: Formats,
): PhasesView | null {
  const { strategy, results, language } = input;
  if (strategy.initiatives.length === 0) return null;
  const words = roadmapWords[language];
  const columns = words.phaseColumns;
  const rows = results.roadmap.phases;
  return {
    finding: finding(rows, language, formats),
    seeds: 'V15',
    subtitle: words.phasesSubtitle,
    caption: joinInline([words.phasesCaption, ...looseCosts(input, formats), ...remarks], ' '),
    table: {
      caption: terms[language].roadmap.phases,
      columns: [
        { label: columns.phase },
        { label: columns.ends, kind: 'number' },
        { label: columns.cost, kind: 'number' },
        { label: columns.benefit, kind: 'number' },
        { label: columns.audit, kind: 'number' },
        { label: columns.stop, kind: 'chart', width: 34 },
      ],
      rows: rows.map((phase, index) => row(phase, index, input, formats)),
    },
    bars: bars(rows, formats),
  };
}

function row(
  phase: PhaseResult,
  index: number,
  { strategy, results, language }: SectionInput,
  formats: Formats,
): RowView {
  const words = roadmapWords[language];
  const path = `roadmap.phases.${phase.id}`;
  const kpis = byId(strategy.kpis);
  const audit = results.audit.overallAfterPhase[index] ?? null;
  return {
    header: `${index + 1} ${terms[language].phase[phase.id]}`,
    ...(phase.kpis.length > 0 && {
      note: words.moves(
        joinInline(
          phase.kpis.map((id) => kpis.get(id)?.name ?? id),
          ', ',
        ),
      ),
    }),
    ...(phase.end === null && { look: 'quiet' as const }),
    cells: [
      phase.end === null ? words.noPhase : tied(formats.monthShort(phase.end)),
      phase.pvCosts === 0
        ? words.noCost
        : printed(`${path}.pvCosts`, phase.pvCosts, formats.moneyCompact(phase.pvCosts)),
      phase.npv === 0 ? words.nothing : printed(`${path}.npv`, phase.npv, formats.moneyCompact(phase.npv)),
      audit === null
        ? words.noAudit
        : printed(`audit.overallAfterPhase.${index}`, audit, formats.number(audit, 1)),
      '',
    ],
  };
}

/** Bars from zero on one scale; the value stands right of the bar, and of zero where the bar goes to the left. */
function bars(rows: readonly PhaseResult[], formats: Formats): PhasesView['bars'] {
  const values = rows.map(({ npvIfStopped }) => npvIfStopped);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  // Negative bars carry their value right of zero, so the room is needed on that side in any case.
  const scale = high === low ? 0 : (100 - VALUE_ROOM) / (high - low);
  const zero = -low * scale;
  return rows.map(({ id, npvIfStopped: value }) => ({
    marks: [
      { kind: 'zero', at: zero },
      { kind: value < 0 ? 'loss' : 'plan', from: zero, to: zero + value * scale },
    ],
    values: [
      {
        at: Math.max(zero, zero + value * scale),
        text: printed(
          `roadmap.phases.${id}.npvIfStopped`,
          value,
          formats.moneyCompact(value),
          value < 0 ? 'loss' : undefined,
        ),
      },
    ],
  }));
}

/** The first of these that holds, over the phases that have initiatives. */
function finding(all: readonly PhaseResult[], language: SectionInput['language'], formats: Formats): Inline {
  const words = roadmapWords[language];
  const rows = all.filter(({ end }) => end !== null);
  const last = rows.at(-1);
  const [first] = rows;
  if (!first || !last) return words.none;
  const figure = ({ id, npvIfStopped }: PhaseResult, text: string) =>
    printed(`roadmap.phases.${id}.npvIfStopped`, npvIfStopped, text);
  const money = (phase: PhaseResult) => figure(phase, formats.moneyCompact(phase.npvIfStopped));
  const missing = (phase: PhaseResult) => figure(phase, formats.moneyCompact(Math.abs(phase.npvIfStopped)));
  const number = ({ id }: PhaseResult) => String(all.findIndex((phase) => phase.id === id) + 1);
  const values = rows.map(({ npvIfStopped }) => npvIfStopped);
  const largest = Math.max(...values.map(Math.abs));
  const best = rows.reduce((top, phase) => (phase.npvIfStopped > top.npvIfStopped ? phase : top));
  if (best.npvIfStopped - last.npvIfStopped > largest * SAME_WITHIN && best.npvIfStopped > 0) {
    return words.stopEarlier(number(best), money(best), money(last));
  }
  if (last.npvIfStopped < 0) return words.stopNever(missing(last));
  if (Math.max(...values) - Math.min(...values) <= largest * SAME_WITHIN) return words.stopSame(money(last));
  const pays = rows.find((_, index) => rows.slice(index).every((later) => later.npvIfStopped >= 0)) ?? last;
  if (pays === first) return words.stopAlways(money(first), money(last));
  const worst = rows.reduce((bottom, phase) => (phase.npvIfStopped < bottom.npvIfStopped ? phase : bottom));
  return words.stopLater(number(pays), missing(worst));
}

/** Costs of no initiative stay whatever phase is the last. */
function looseCosts({ strategy, language }: SectionInput, formats: Formats): readonly Inline[] {
  const words = roadmapWords[language];
  const loose = strategy.costs.filter(({ initiative }) => initiative === undefined);
  if (loose.length === 0) return [];
  return [
    loose.length > 2
      ? words.looseMany(loose.length)
      : words.loose(formats.list(loose.map(({ name }) => formats.quote(name))), loose.length > 1),
  ];
}

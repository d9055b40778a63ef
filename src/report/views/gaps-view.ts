/** Every answer below its target: how far, how much it matters, what closes it and when. */
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline, line } from '../../messages/inline.ts';
import type { Language } from '../../messages/language.ts';
import { auditWords, type ClosingCounts } from '../../messages/report/audit.ts';
import { auditSentences } from '../../messages/sentences/audit.ts';
import { dimensionName, questionName } from './audit-names.ts';
import { printed, tied } from './printed.ts';
import { byId, type SectionInput } from './section-input.ts';
import type { CellView, FindingView, MarkLabel, MarkView, RowView, TableView } from './section-view.ts';

/** A table with the bars of its column of priorities, one for each row. */
interface BarredTable {
  readonly table: TableView;
  readonly bars: readonly { readonly marks: readonly MarkView[]; readonly values: readonly MarkLabel[] }[];
}

export interface GapsView extends FindingView {
  readonly bars: BarredTable['bars'];
  /** The rest of a long list, folded away. */
  readonly more: (BarredTable & { readonly title: string }) | null;
}

type Gap = SectionInput['results']['audit']['gaps'][number];

/** How far the closing of a gap has come: `due` when the last of its initiatives was to have ended. */
interface Closing {
  readonly state: 'open' | 'planned' | 'due' | 'closed';
  readonly names: readonly string[];
  /** The last month of the last of them. */
  readonly end: string | null;
}

/** So many gaps stand open; more would hide what comes after them. Two more are not worth a fold. */
const SHOWN = 12;
const UNFOLDED = 14;
/** Room beside the longest bar for its value, in per cent of the track. */
const VALUE_ROOM = 20;

/** Null without scored answers. */
export function buildGapsView(input: SectionInput, formats: Formats): GapsView | null {
  const { results, language } = input;
  const { gaps, questions } = results.audit;
  if (questions.every(({ target }) => target === null)) return null;
  const words = auditWords[language];
  if (gaps.length === 0) return { finding: auditSentences[language].noGap, bars: [], more: null };
  const closings = gaps.map((gap) => closingOf(gap, input));
  const count = gaps.length > UNFOLDED ? SHOWN : gaps.length;
  const rest = gaps.slice(count);
  const shown = tableOf(gaps.slice(0, count), closings, input, formats);
  return {
    finding: finding(closings, input, formats),
    subtitle: words.gapsSubtitle,
    table: shown.table,
    bars: shown.bars,
    more:
      rest.length === 0
        ? null
        : {
            title: words.moreGaps(rest.length),
            ...tableOf(rest, closings.slice(count), input, formats),
          },
  };
}

function closingOf({ initiatives }: Gap, { strategy, results }: SectionInput): Closing {
  const all = byId(strategy.initiatives);
  const schedule = byId(results.roadmap.initiatives);
  const closing = initiatives.flatMap((id) => all.get(id) ?? []);
  const end =
    closing
      .flatMap(({ id }) => schedule.get(id)?.end ?? [])
      .sort()
      .at(-1) ?? null;
  const names = closing.map(({ name }) => name);
  if (closing.length === 0) return { state: 'open', names, end };
  if (closing.every(({ status }) => status === 'done')) return { state: 'closed', names, end };
  return { state: end !== null && hasEnded(end, results.asOf) ? 'due' : 'planned', names, end };
}

/** Whether a month was over on a day; its last day counts as its end. */
function hasEnded(month: string, day: string): boolean {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return last <= day;
}

function finding(
  closings: readonly Closing[],
  { results, language }: SectionInput,
  formats: Formats,
): Inline {
  const sentences = auditSentences[language];
  const count = (state: Closing['state']) => closings.filter((closing) => closing.state === state).length;
  const open = count('open');
  const counts: ClosingCounts = { closed: count('closed'), due: count('due'), all: closings.length };
  const covered = open === 0 ? sentences.noGapOpen : sentences.gapsOpen(formats.count('gap', open), open);
  const closing = auditWords[language].closing(counts, formats.dayInSentence(results.asOf));
  return closing === null ? covered : joinInline([covered, closing], ' ');
}

function tableOf(
  gaps: readonly Gap[],
  closings: readonly Closing[],
  input: SectionInput,
  formats: Formats,
): BarredTable {
  const { results, language } = input;
  const words = auditWords[language];
  const columns = words.gapsColumns;
  const most = Math.max(...results.audit.gaps.map(({ priority }) => priority));
  const pairs = gaps.map((gap, index) => ({ gap, closing: closings[index] ?? closingOf(gap, input) }));
  return {
    table: {
      caption: words.gapsSubtitle,
      columns: [
        { label: columns.gap },
        { label: columns.levels, kind: 'number' },
        { label: columns.priority, kind: 'chart', width: 28 },
        { label: columns.closedBy, width: 34 },
      ],
      rows: pairs.map(({ gap, closing }) => row(gap, closing, input, formats)),
    },
    bars: pairs.map(({ gap, closing }) => {
      const to = most === 0 ? 0 : (gap.priority / most) * (100 - VALUE_ROOM);
      return {
        marks: [{ kind: closing.state === 'closed' ? 'without' : 'plan', from: 0, to }],
        values: [
          {
            at: to,
            text: printed(
              `audit.gaps.${gap.id}.priority`,
              gap.priority,
              formats.number(gap.priority, { atMost: 1 }),
            ),
          },
        ],
      };
    }),
  };
}

function row(gap: Gap, closing: Closing, input: SectionInput, formats: Formats): RowView {
  const level = (key: 'reality' | 'target') =>
    printed(`audit.questions.${gap.id}.${key}`, gap[key], formats.number(gap[key], { atMost: 1 }));
  return {
    header: questionName(gap.id, input),
    note: dimensionName(gap.id.split('.')[0] ?? '', input),
    cells: [
      line`${level('reality')} → ${level('target')}`,
      { text: '', raw: gap.priority },
      closedBy(closing, input.language, formats),
    ],
    ...(closing.state === 'closed' && { look: 'quiet' as const }),
  };
}

function closedBy({ state, names, end }: Closing, language: Language, formats: Formats): CellView {
  const words = auditWords[language];
  if (state === 'open') return { text: words.nothingYet, tone: 'loss' };
  const text = formats.list(names);
  if (end === null) return text;
  const month = tied(formats.monthShort(end));
  if (state === 'closed') return { text, note: words.closed(month) };
  return { text, note: state === 'due' ? words.wasDue(month) : month };
}

/** What the next step of each KPI is worth, and what is to be measured next. */
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { goalsWords } from '../../messages/report/goals.ts';
import { terms } from '../../messages/terms.ts';
import { earliestFirst } from './earliest-first.ts';
import type { Standing } from './kpi-standing.ts';
import { printed, tied } from './printed.ts';
import { byId, type SectionInput } from './section-input.ts';
import type { FindingView, MarkRowView, RowsView, RowView } from './section-view.ts';

export interface KpiPointsView extends FindingView {
  readonly rows: RowsView;
}

/** Room beside the longest bar for its value, in per cent of the track. */
const VALUE_ROOM = 24;

/** Null where no KPI measures a lever. */
export function buildKpiPointsView(
  standings: readonly Standing[],
  formats: Formats,
  { strategy, results, language }: SectionInput,
): KpiPointsView | null {
  const words = goalsWords[language];
  const priced = standings
    .flatMap(({ kpi, result }) =>
      result.priceOfAPoint === null || !kpi.measures
        ? []
        : [{ kpi, measures: kpi.measures, price: result.priceOfAPoint }],
    )
    .sort((a, b) => b.price - a.price);
  const [best] = priced;
  if (!best) return null;
  const segments = byId(strategy.segments);
  const most = Math.max(...priced.map(({ price }) => Math.abs(price)));
  const least = Math.min(0, ...priced.map(({ price }) => price));
  const zero = least < 0 ? (100 - VALUE_ROOM) / 2 : 0;
  const scale = (100 - VALUE_ROOM - zero) / (most || 1);
  const rows = priced.map(({ kpi, measures, price }): MarkRowView => {
    const at = zero + price * scale;
    return {
      label: kpi.name,
      note: words.stepOf(
        stepText(measures.lever, formats),
        terms[language].lever[measures.lever],
        segments.get(measures.segment)?.name ?? measures.segment,
      ),
      marks: [
        { kind: 'zero', at: zero },
        { kind: price < 0 ? 'loss' : 'plan', from: zero, to: at },
      ],
      values: [
        {
          at: Math.max(at, zero),
          text: printed(`kpis.${kpi.id}.priceOfAPoint`, price, formats.moneyCompact(price)),
        },
      ],
    };
  });
  return {
    finding:
      best.price > 0
        ? words.mostValuable(
            best.kpi.name,
            stepText(best.measures.lever, formats),
            printed(`kpis.${best.kpi.id}.priceOfAPoint`, best.price, formats.moneyCompact(best.price)),
          )
        : words.noneValuable,
    subtitle: words.pointsSubtitle(formats.ofMonth(results.asOf)),
    caption: words.pointsCaption,
    rows: { labelWidth: 16, rows },
  };
}

/** Levers that are rates gain a point, the others one per cent of what they are. */
function stepText(lever: string, formats: Formats): string {
  return lever === 'retention' || lever === 'moves' || lever === 'margin'
    ? formats.points(0.01, 0)
    : formats.rate(0.01);
}

/** Null without KPIs. The day is kept by its KPI: `kpis.recall-rate.dueOn`. */
export function buildDueView(
  standings: readonly Standing[],
  formats: Formats,
  { results, language }: SectionInput,
): FindingView | null {
  const words = goalsWords[language];
  const waiting = earliestFirst(
    standings.flatMap(({ kpi, result }) => (result.dueOn === null ? [] : [{ kpi, dueOn: result.dueOn }])),
    ({ dueOn }) => dueOn,
  );
  const [next] = waiting;
  if (!next) return null;
  const overdue = waiting.filter(({ dueOn }) => dueOn < results.asOf).length;
  return {
    finding: overdue > 0 ? words.overdue(overdue) : words.nothingOverdue(formats.dayInSentence(next.dueOn)),
    subtitle: words.dueSubtitle,
    table: {
      caption: words.dueSubtitle,
      wordy: true,
      columns: [
        { label: words.dueColumns.kpi },
        { label: words.dueColumns.on },
        { label: words.dueColumns.how },
        { label: words.dueColumns.owner },
      ],
      rows: waiting.map(
        ({ kpi, dueOn }): RowView => ({
          header: kpi.name,
          cells: [
            dueOn < results.asOf
              ? { text: tied(formats.day(dueOn)), note: words.isOverdue, tone: 'loss' }
              : tied(formats.day(dueOn)),
            { text: kpi.meter ?? words.notStated, note: capital(terms[language].cadence[kpi.cadence]) },
            kpi.owner ?? words.noOwner,
          ],
        }),
      ),
    },
  };
}

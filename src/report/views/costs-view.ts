/** Section 7: every cost line over the plan, what kinds they are, what was really paid, what may be missing. */
import type { Formats } from '../../messages/formats/formats.ts';
import type { Figure, Inline } from '../../messages/inline.ts';
import { costsWords } from '../../messages/report/costs.ts';
import { terms } from '../../messages/terms.ts';
import { buildCostInitiativesView, type CostInitiativesView } from './cost-initiatives-view.ts';
import { buildCostLinesView, type CostLinesView, SHOWN_YEARS } from './cost-lines-view.ts';
import { buildCostSharesView, type CostSharesView } from './cost-shares-view.ts';
import { moneyStated } from './money.ts';
import { planLength } from './plan-length.ts';
import { printed, tied } from './printed.ts';
import { byId, formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView, NoteView, RowView, SectionView } from './section-view.ts';
import { planYearName } from './year-table.ts';

export interface CostsView extends SectionView {
  /** Null without costs. */
  readonly lines: CostLinesView | null;
  /** All years, where the table of lines leaves some out. */
  readonly years: FindingView | null;
  readonly notes: readonly NoteView[];
  readonly shares: CostSharesView | null;
  readonly spent: FindingView | null;
  readonly initiatives: CostInitiativesView | null;
}

/** Kinds that plans of this sort tend to leave out, in the order in which they are named. */
const forgotten = ['people', 'data', 'training', 'process', 'communication'] as const;

/** A difference below this share of the plan is as planned. */
const AS_PLANNED = 0.005;
/** A line that took more by this share of the whole is named, even where others took less. */
const WORTH_NAMING = 0.02;

export function buildCostsView(input: SectionInput): CostsView {
  const { strategy, language } = input;
  const formats = formatsOf(input);
  const stated = moneyStated(strategy).costs;
  return {
    id: 'costs',
    number: 7,
    question: terms[language].section.costs,
    answer: stated ? answer(input, formats) : costsWords[language].none,
    lines: stated ? buildCostLinesView(input, formats) : null,
    years: stated ? years(input, formats) : null,
    notes: stated ? notes(input, formats) : [],
    shares: stated ? buildCostSharesView(input, formats) : null,
    spent: stated ? spent(input, formats) : null,
    initiatives: stated ? buildCostInitiativesView(input, formats) : null,
  };
}

function answer(input: SectionInput, formats: Formats): Inline {
  const words = costsWords[input.language];
  const { total, firstYearShare: share, runningPerMonth: running } = input.results.costTotals;
  const sum = words.total(printed('costTotals.total', total, formats.moneyCompact(total)), planLength(input));
  const oneYear = input.results.plan.months <= 12;
  if (share === null || oneYear) return words.plain(sum);
  if (share === 1) return words.plain(words.allInFirst(sum));
  const first = words.firstYear(sum, printed('costTotals.firstYearShare', share, formats.rate(share, 0)));
  if (running === null) return words.plain(first);
  return running === 0
    ? words.ends(first)
    : words.running(
        first,
        printed('costTotals.runningPerMonth', running, formats.moneyCompact(running)),
        input.results.plan.months % 12 === 0,
      );
}

/** Null where the table of lines shows every year. */
function years(input: SectionInput, formats: Formats): FindingView | null {
  const { results, language } = input;
  const words = costsWords[language];
  if (results.finance.years.length <= SHOWN_YEARS) return null;
  return {
    finding: words.byYear,
    table: {
      caption: words.byYear,
      columns: [{ label: words.yearColumn }, { label: words.costsColumn, kind: 'number' }],
      rows: results.finance.years.map(
        ({ year, costs }): RowView => ({
          header: planYearName(input, year, formats),
          cells: [
            costs === 0
              ? words.nothing
              : printed(`finance.years.${year}.costs`, costs, formats.moneyCompact(costs)),
          ],
        }),
      ),
    },
  };
}

function notes({ strategy, results, language }: SectionInput, formats: Formats): readonly NoteView[] {
  const words = costsWords[language];
  const missing = forgotten.filter((kind) => strategy.costs.every(({ category }) => category !== kind));
  const reserve = results.costTotals.byCategory.find(({ id }) => id === 'contingency');
  const path = 'costTotals.byCategory.contingency';
  return [
    {
      title: words.kindsTitle,
      seeds: 'G6',
      paragraphs: [
        missing.length === 0
          ? words.kindsComplete
          : words.kindsMissing(
              formats.list(
                missing.map((kind) => words.kinds[kind]),
                'or',
              ),
            ),
      ],
    },
    {
      title: words.contingencyTitle,
      paragraphs: [
        !reserve || reserve.share === null
          ? words.noContingency
          : words.contingency(
              printed(`${path}.total`, reserve.total, formats.moneyCompact(reserve.total)),
              printed(`${path}.share`, reserve.share, formats.rate(reserve.share, 0)),
            ),
      ],
    },
  ];
}

/** What was really paid, line by line; said in words where nothing is recorded. */
function spent({ strategy, results, language }: SectionInput, formats: Formats): FindingView {
  const words = costsWords[language];
  const { costTotals } = results;
  const { spending } = costTotals;
  if (spending.length === 0 || costTotals.spent === null) return { finding: words.nothingSpent };
  const names = byId(strategy.costs);
  const lines = byId(results.costs);
  const columns = words.spentColumns;
  const difference = (path: string, value: number): Figure =>
    printed(path, value, formats.signedMoney(value), value > 0 ? 'loss' : undefined);
  const money = (path: string, value: number): Figure => printed(path, value, formats.money(value));
  return {
    finding: spentFinding({ strategy, results, language }, formats),
    subtitle: words.spentSubtitle(String(spending.length), String(strategy.costs.length)),
    table: {
      caption: words.spentTitle,
      columns: [
        { label: columns.line },
        { label: columns.spent, kind: 'number' },
        { label: columns.planned, kind: 'number' },
        { label: columns.difference, kind: 'number' },
        { label: columns.to },
      ],
      rows: spending.map(({ id, spent: paid, planned, difference: over }): RowView => {
        const to = lines.get(id)?.spentTo;
        return {
          header: names.get(id)?.name ?? id,
          cells: [
            money(`costs.${id}.spent`, paid),
            money(`costs.${id}.plannedToDate`, planned),
            difference(`costTotals.spending.${id}.difference`, over),
            to ? tied(formats.day(to)) : '',
          ],
        };
      }),
      ...(spending.length > 1 && {
        foot: {
          header: words.all,
          cells: [
            money('costTotals.spent', costTotals.spent),
            money('costTotals.planned', costTotals.planned ?? 0),
            difference('costTotals.difference', costTotals.difference ?? 0),
            '',
          ],
        },
      }),
    },
  };
}

function spentFinding(
  { strategy, results, language }: Pick<SectionInput, 'strategy' | 'results' | 'language'>,
  formats: Formats,
): Inline {
  const words = costsWords[language];
  const { spent: paid, planned, difference, spending } = results.costTotals;
  const lines = byId(results.costs);
  const days = spending.flatMap(({ id }) => lines.get(id)?.spentTo ?? []).sort();
  const date = formats.dayInSentence(days.at(-1) ?? results.asOf);
  const money = (path: string, value: number) =>
    printed(`costTotals.${path}`, value, formats.moneyCompact(Math.abs(value)));
  const spentText = money('spent', paid ?? 0);
  const by = difference ?? 0;
  if (Math.abs(by) > (planned ?? 0) * AS_PLANNED) {
    const told = by > 0 ? words.overspent : words.underspent;
    return told(spentText, money('planned', planned ?? 0), date, money('difference', by));
  }
  const dearest = [...spending].sort((a, b) => b.difference - a.difference)[0];
  if (!dearest || dearest.difference <= (planned ?? 0) * WORTH_NAMING)
    return words.asPlanned(spentText, date);
  return words.evensOut(
    spentText,
    date,
    byId(strategy.costs).get(dearest.id)?.name ?? dearest.id,
    money(`spending.${dearest.id}.difference`, dearest.difference),
  );
}

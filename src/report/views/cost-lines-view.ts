/** The cost lines and campaigns, largest first, with what they take each year. */
import type { Grade } from '../../language/schema/scalars.ts';
import { monthsBetween } from '../../lib/calendar.ts';
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline } from '../../messages/inline.ts';
import { costsWords } from '../../messages/report/costs.ts';
import { terms } from '../../messages/terms.ts';
import { planLength } from './plan-length.ts';
import { printed } from './printed.ts';
import { byId, type SectionInput } from './section-input.ts';
import type { CellView, ColumnView, FindingView, MarkView, RowView } from './section-view.ts';
import { planYearName } from './year-table.ts';

export interface CostLinesView extends FindingView {
  /** The bar of each row, in per cent of its track. */
  readonly bars: readonly (readonly MarkView[])[];
  /** So many columns that the table takes the margin too. */
  readonly manyYears: boolean;
}

/** So many years have a column of their own; a longer plan shows the first ones and the last. */
export const SHOWN_YEARS = 5;

/** A cost line or a campaign as a row. */
interface Line {
  readonly id: string;
  readonly name: string;
  readonly total: number;
  readonly totalPath: string;
  readonly upfront: number;
  /** By plan year; a campaign stands in one. */
  readonly years: readonly number[];
  readonly yearPath: (year: number) => string;
  readonly grade: Grade | null;
  readonly note: Inline;
}

export function buildCostLinesView(input: SectionInput, formats: Formats): CostLinesView {
  const { results, language } = input;
  const words = costsWords[language];
  const lines = [...costLines(input, formats), ...campaignLines(input)].sort((a, b) => b.total - a.total);
  const shown = shownYears(results.finance.years.length);
  const withUpfront = results.finance.upfront.costs !== 0;
  const most = Math.max(...lines.map(({ total }) => total), 0);
  const hidden = results.finance.years.length - shown.length;
  return {
    finding: finding(lines, language, formats),
    seeds: 'G5',
    subtitle: words.subtitle(planLength(input)),
    caption: joinInline(
      [
        words.nothingMeans,
        ...(hidden > 0
          ? [words.hiddenYears(String(shown.length), String(results.finance.years.length - 1))]
          : []),
      ],
      ' ',
    ),
    table: {
      caption: terms[language].section.costs,
      columns: columns(input, shown, withUpfront, formats),
      rows: lines.map((line) => row(line, shown, withUpfront, language, formats)),
      foot: foot(input, shown, withUpfront, formats),
    },
    manyYears: shown.length > 3,
    bars: lines.map(({ total }) => (most === 0 ? [] : [{ kind: 'loss', from: 0, to: (total / most) * 100 }])),
  };
}

/** Plan years with a column, from 1. */
function shownYears(count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  return count <= SHOWN_YEARS ? all : [...all.slice(0, SHOWN_YEARS - 1), count];
}

function columns(
  input: SectionInput,
  shown: readonly number[],
  withUpfront: boolean,
  formats: Formats,
): readonly ColumnView[] {
  const words = costsWords[input.language];
  return [
    { label: words.line },
    { label: words.whole, kind: 'chart', width: shown.length > 3 ? 24 : 32 },
    ...(withUpfront ? [{ label: words.upfront, kind: 'number' as const }] : []),
    ...shown.map((year) => ({ label: planYearName(input, year, formats), kind: 'number' as const })),
  ];
}

function costLines({ strategy, results, language }: SectionInput, formats: Formats): readonly Line[] {
  const words = costsWords[language];
  const resultOf = byId(results.costs);
  return strategy.costs.flatMap((cost): Line[] => {
    const result = resultOf.get(cost.id);
    if (!result) return [];
    const category = cost.category === undefined ? words.unstated : terms[language].category[cost.category];
    const range = cost.amount?.range;
    return [
      {
        id: cost.id,
        name: cost.name,
        total: result.total,
        totalPath: `costs.${cost.id}.total`,
        upfront: result.upfront,
        years: result.years,
        yearPath: (year) => `costs.${cost.id}.years.${year}`,
        grade: result.grade,
        note: joinInline(
          [
            capital(category),
            terms[language].grade[result.grade],
            ...(cost.riskAdjustment > 0 ? [words.forRisk(formats.rate(cost.riskAdjustment))] : []),
            ...(range ? [words.range(formats.moneyRange(range.low, range.high))] : []),
          ],
          ', ',
        ),
      },
    ];
  });
}

function campaignLines({ strategy, results, language }: SectionInput): readonly Line[] {
  const words = costsWords[language];
  const resultOf = byId(results.campaigns);
  return strategy.campaigns.flatMap((campaign): Line[] => {
    const cost = resultOf.get(campaign.id)?.cost ?? 0;
    if (campaign.cost === undefined || cost === 0) return [];
    const year = Math.floor(monthsBetween(results.plan.start, campaign.at) / 12);
    return [
      {
        id: campaign.id,
        name: campaign.name,
        total: cost,
        totalPath: `campaigns.${campaign.id}.cost`,
        upfront: 0,
        years: results.finance.years.map((_, index) => (index === year ? cost : 0)),
        yearPath: () => `campaigns.${campaign.id}.cost`,
        grade: campaign.cost.grade ?? campaign.grade ?? 'assumed',
        note: joinInline(
          [
            capital(words.campaign),
            terms[language].grade[campaign.cost.grade ?? campaign.grade ?? 'assumed'],
          ],
          ', ',
        ),
      },
    ];
  });
}

function row(
  line: Line,
  shown: readonly number[],
  withUpfront: boolean,
  language: SectionInput['language'],
  formats: Formats,
): RowView {
  const words = costsWords[language];
  const amount = (path: string, value: number): CellView =>
    value === 0 ? { text: words.nothing, raw: 0 } : printed(path, value, formats.moneyCompact(value));
  return {
    header: line.name,
    note: line.note,
    ...(line.grade !== null && { grade: line.grade }),
    cells: [
      printed(line.totalPath, line.total, formats.moneyCompact(line.total)),
      ...(withUpfront ? [amount(`costs.${line.id}.upfront`, line.upfront)] : []),
      ...shown.map((year) => amount(line.yearPath(year), line.years[year - 1] ?? 0)),
    ],
  };
}

function foot(
  { results, language }: SectionInput,
  shown: readonly number[],
  withUpfront: boolean,
  formats: Formats,
): RowView {
  const words = costsWords[language];
  const { finance, costTotals } = results;
  const amount = (path: string, value: number) => printed(path, value, formats.moneyCompact(value));
  return {
    header: words.all,
    cells: [
      words.inCash(amount('costTotals.total', costTotals.total), amount('finance.pvCosts', finance.pvCosts)),
      ...(withUpfront ? [amount('finance.upfront.costs', finance.upfront.costs)] : []),
      ...shown.map((year) => amount(`finance.years.${year}.costs`, finance.years[year - 1]?.costs ?? 0)),
    ],
  };
}

function finding(lines: readonly Line[], language: SectionInput['language'], formats: Formats): Inline {
  const words = costsWords[language];
  const [first, second] = lines;
  if (!first) return words.none;
  if (!second) return words.onlyLine(first.name);
  const money = ({ totalPath, total }: Line) => printed(totalPath, total, formats.moneyCompact(total));
  // A second line close to the first is named with it.
  return second.total >= first.total * CLOSE
    ? words.largestTwo(first.name, second.name, money(first), money(second))
    : words.largest(first.name, money(first));
}

/** Share of the largest line from which the second is as good as equal. */
const CLOSE = 0.75;

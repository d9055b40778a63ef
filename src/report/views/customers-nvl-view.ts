/** R = N·V·L: what number, value and loyalty add to revenue in each year, and the three of every segment. */
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import { customersWords } from '../../messages/report/customers.ts';
import { terms } from '../../messages/terms.ts';
import type { KnownSegment } from './customers-segments-view.ts';
import { printed } from './printed.ts';
import type { SectionInput } from './section-input.ts';
import type {
  BarKind,
  CellView,
  FindingView,
  MarkRowView,
  MarkView,
  RowsView,
  TableView,
} from './section-view.ts';
import { trackScale } from './track.ts';
import { partOfYear, planYearName } from './year-table.ts';

export interface NvlView extends FindingView {
  readonly rows: RowsView;
  /** What the bars of a row are, in their order, for readers who cannot point at them. */
  readonly key: readonly { readonly kind: BarKind; readonly name: string }[];
  /** Number, value and loyalty of every segment in the last year: a fold. */
  readonly segments: { readonly title: string; readonly table: TableView; readonly caption: string };
}

const factors = ['number', 'value', 'loyalty'] as const;
type Factor = (typeof factors)[number];
/** As on every chart of the three: number dark, value pale, loyalty between. */
const looks: Readonly<Record<Factor, BarKind>> = { number: 'plan', value: 'pale', loyalty: 'second' };
/** Room beside the longest bar for its value, in per cent of the track. */
const VALUE_ROOM = 26;
/** Half a unit of money: less than that prints as nothing. */
const NOTHING = 0.5;

type Year = SectionInput['results']['nvl'][number];

export function buildNvlView(
  segments: readonly KnownSegment[],
  input: SectionInput,
  formats: Formats,
): NvlView | null {
  const { results, language } = input;
  const { nvl } = results;
  if (nvl.length === 0) return null;
  const words = customersWords[language];
  const names = terms[language].nvl;
  const rise = (year: Year) => factors.reduce((sum, factor) => sum + Math.max(0, year[factor]), 0);
  const fall = (year: Year) => factors.reduce((sum, factor) => sum + Math.min(0, year[factor]), 0);
  const low = Math.min(0, ...nvl.map(fall));
  const scale = trackScale(low, Math.max(0, ...nvl.map(rise)), { after: VALUE_ROOM });
  const figure = (at: number, key: Factor | 'revenueChange') => {
    const value = nvl[at]?.[key] ?? 0;
    return printed(
      `nvl.${at}.${key}`,
      value,
      formats.signedMoneyCompact(value),
      value <= -NOTHING ? 'loss' : undefined,
    );
  };
  return {
    finding: finding(input, formats),
    subtitle: words.nvlSubtitle,
    caption: words.nvlMeans,
    seeds: 'V1',
    key: factors.map((factor) => ({ kind: looks[factor], name: capital(names[factor]) })),
    rows: {
      labelWidth: 4.5,
      keepLabels: true,
      rows: nvl.map(
        (year, at): MarkRowView => ({
          label: words.year(formats.plainNumber(year.year)),
          marks: [...(low < 0 ? [{ kind: 'zero', at: scale(0) } as const] : []), ...stacked(year, scale)],
          values: [{ at: scale(rise(year)), text: figure(at, 'revenueChange') }],
        }),
      ),
    },
    table: {
      caption: words.nvlSubtitle,
      columns: [
        { label: words.nvlColumns.year },
        ...factors.map((factor) => ({ label: capital(names[factor]), kind: 'number' as const })),
        { label: words.nvlColumns.change, kind: 'number' },
      ],
      rows: nvl.map((year, at) => ({
        header: planYearName(input, year.year, formats),
        cells: [...factors.map((factor) => figure(at, factor)), figure(at, 'revenueChange')],
      })),
    },
    segments: lastYear(segments, input, formats),
  };
}

/** What adds stands one after the other right of zero, what takes left of it. */
function stacked(year: Year, scale: (value: number) => number): readonly MarkView[] {
  let [left, right] = [0, 0];
  return factors.flatMap((factor): MarkView[] => {
    const value = year[factor];
    if (value === 0) return [];
    const from = value < 0 ? left : right;
    if (value < 0) left += value;
    else right += value;
    return [{ kind: value < 0 ? 'loss' : looks[factor], from: scale(from), to: scale(from + value) }];
  });
}

/** Of the last year, by the largest of the three that goes the same way as the whole. */
function finding(input: SectionInput, formats: Formats): Inline {
  const { results, language } = input;
  const { nvl } = results;
  const words = customersWords[language];
  const names = terms[language].nvl;
  const last = nvl.at(-1);
  if (!last || Math.abs(last.revenueChange) < NOTHING) return words.nvlNone;
  const direction = Math.sign(last.revenueChange);
  const [first] = factors.toSorted((a, b) => direction * (last[b] - last[a]));
  const change = printed(
    `nvl.${nvl.length - 1}.revenueChange`,
    last.revenueChange,
    formats.moneyCompact(Math.abs(last.revenueChange)),
  );
  const say = direction > 0 ? words.nvlGain : words.nvlLoss;
  return say(
    formats.plainNumber(last.year),
    partOfYear(input, last.year, formats),
    change,
    names[first ?? 'number'],
  );
}

function lastYear(
  segments: readonly KnownSegment[],
  input: SectionInput,
  formats: Formats,
): NvlView['segments'] {
  const { language } = input;
  const at = input.results.nvl.length - 1;
  const words = customersWords[language];
  const names = terms[language].nvl;
  const title = `${words.nvlTitle(formats.plainNumber(at + 1))}${partOfYear(input, at + 1, formats)}`;
  const print = {
    number: (value: number) => formats.number(Math.round(value)),
    value: (value: number) => formats.unitPrice(value),
    loyalty: (value: number) => formats.rate(value),
    revenue: (value: number) => formats.moneyCompact(value),
  };
  const cell = ({ segment, result }: KnownSegment, key: keyof typeof print): CellView => {
    const side = (name: 'baseline' | 'strategy') => {
      const value = result.years[at]?.[name][key] ?? null;
      return value === null
        ? ''
        : printed(`segments.${segment.id}.years.${at}.${name}.${key}`, value, print[key](value));
    };
    return { text: side('strategy'), note: words.withoutIt(side('baseline')) };
  };
  return {
    title,
    caption: words.nvlCaption,
    table: {
      caption: title,
      columns: [
        { label: words.columns.segment },
        ...(['number', 'value', 'loyalty', 'revenue'] as const).map((key) => ({
          label: capital(names[key]),
          kind: 'number' as const,
        })),
      ],
      rows: segments.map((known) => ({
        header: known.segment.name,
        cells: (['number', 'value', 'loyalty', 'revenue'] as const).map((key) => cell(known, key)),
      })),
    },
  };
}

/** How the base goes: customers month by month, who moves where, and how long until half of them are gone. */
import { addMonths } from '../../lib/calendar.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Figure, type Inline, plainText } from '../../messages/inline.ts';
import { customersWords } from '../../messages/report/customers.ts';
import type { KnownSegment } from './customers-segments-view.ts';
import { printed } from './printed.ts';
import type { SectionInput } from './section-input.ts';
import type { FindingView, MarkRowView, MarkView, RowsView, Seeded } from './section-view.ts';
import { trackScale } from './track.ts';

/** Customers at the start and at the end of each month; charts draw it. */
export interface BaseChart {
  readonly without: readonly number[];
  readonly withStrategy: readonly number[];
  /** Labels of the first and the last month. */
  readonly first: string;
  readonly last: string;
  readonly ends: { readonly without: Figure; readonly withStrategy: Figure };
  readonly words: { readonly without: string; readonly withStrategy: string };
}

export interface BaseView extends FindingView {
  readonly chart: BaseChart;
}

export interface HalfView extends FindingView {
  readonly rows: RowsView;
}

export interface MovesView extends Seeded {
  readonly lines: readonly Inline[];
}

/** The base is said to have changed from a thousandth on by the strategy, and from half a per cent on by itself. */
const CHANGED = 0.001;
export const SAME_SIZE = 0.005;

export function buildBaseView(
  segments: readonly KnownSegment[],
  { results, language }: SectionInput,
  formats: Formats,
): BaseView | null {
  const { base } = results.customers;
  if (base?.change == null) return null;
  const words = customersWords[language];
  const sums = (side: 'baseline' | 'strategy') => {
    const months = Array.from({ length: results.plan.months }, (_, m) =>
      segments.reduce((sum, { result }) => sum + (result.customers[side][m] ?? 0), 0),
    );
    return [base.customers, ...months];
  };
  const [without, withStrategy] = [sums('baseline'), sums('strategy')];
  const end = (side: 'baseline' | 'strategy') =>
    printed(
      `customers.base.closing.${side}`,
      base.closing[side],
      formats.number(Math.round(base.closing[side])),
    );
  const ends = { strategy: end('strategy'), baseline: end('baseline') };
  const { start, months } = results.plan;
  const columns = words.baseColumns;
  return {
    finding: baseFinding(base, ends, language),
    subtitle: words.baseSubtitle,
    table: {
      caption: words.baseSubtitle,
      columns: [
        { label: columns.month },
        { label: columns.without, kind: 'number' },
        { label: columns.withStrategy, kind: 'number' },
      ],
      // The ends of years: a line for each month would be longer than the section.
      rows: [...yearEnds(months)].map((month) => ({
        header: formats.monthLabel(addMonths(start, month - 1)),
        cells: [without, withStrategy].map((line) => ({
          text: formats.number(Math.round(line[month] ?? 0)),
          raw: line[month] ?? null,
        })),
      })),
    },
    chart: {
      without,
      withStrategy,
      first: formats.monthShort(start),
      last: formats.monthShort(addMonths(start, months - 1)),
      ends: { without: ends.baseline, withStrategy: { ...ends.strategy, tone: 'plan' } },
      words: { without: words.without, withStrategy: words.withStrategy },
    },
  };
}

function yearEnds(months: number): readonly number[] {
  const whole = Array.from({ length: Math.floor(months / 12) }, (_, year) => (year + 1) * 12);
  return months % 12 === 0 ? whole : [...whole, months];
}

type Base = NonNullable<SectionInput['results']['customers']['base']>;

function baseFinding(
  { change, customers, closing }: Base,
  ends: { readonly strategy: Figure; readonly baseline: Figure },
  language: SectionInput['language'],
): Inline {
  const words = customersWords[language];
  const [alone, planned] = [change?.baseline ?? 0, change?.strategy ?? 0];
  if (Math.abs(closing.strategy - closing.baseline) < CHANGED * customers)
    return words.baseSame(ends.strategy);
  if (Math.abs(alone) < SAME_SIZE) return words.baseHolds(ends);
  if (alone < 0) return (planned < 0 ? words.baseShrinks : words.baseTurns)(ends);
  return (planned < 0 ? words.baseFalls : words.baseGrows)(ends);
}

/** Who becomes a customer of another segment within a year. Null where nobody does. */
export function buildMovesView(
  segments: readonly KnownSegment[],
  language: SectionInput['language'],
  formats: Formats,
): MovesView | null {
  const words = customersWords[language];
  const names = new Map(segments.map(({ segment }) => [segment.id, segment.name]));
  const lines = segments.flatMap(({ segment, share }): Inline[] => {
    if (!segment.moves || share.movers === null) return [];
    const { to, rate } = segment.moves;
    const count = formats.count('customer', Math.round(share.movers));
    return [
      words.moves(
        printed(`customers.segments.${segment.id}.movers`, share.movers, count),
        segment.name,
        names.get(to) ?? to,
        formats.rate(rate.value, { atMost: 2 }),
      ),
    ];
  });
  return lines.length === 0 ? null : { lines };
}

/** Room beside the longest bar for its value, in per cent of the track. */
const VALUE_ROOM = 22;
const REFERENCE_YEARS = 5;
/** A segment that keeps nearly everybody must not make the others' bars invisible. */
const LONGEST = 25;

/** A value stands at its bar's end; beyond the upright, where the two would run into each other. */
function valueAt(barEnd: number, upright: number, text: Inline): number {
  const width = 5 + 3 * plainText(text).length;
  return barEnd < upright && barEnd + width > upright ? upright : barEnd;
}

export function buildHalfView(
  segments: readonly KnownSegment[],
  { results, language }: SectionInput,
  formats: Formats,
): HalfView {
  const words = customersWords[language];
  const { halfInFiveYears } = results.customers;
  const fast = segments.filter(({ share }) => share.retention < halfInFiveYears);
  const longest = Math.max(
    REFERENCE_YEARS,
    ...segments.map(({ share }) => Math.min(LONGEST, share.halfLifeYears ?? 0)),
  );
  const scale = trackScale(0, longest, { after: VALUE_ROOM });
  const value = ({ segment, share }: KnownSegment): Inline => {
    if (share.halfLifeYears === null) return share.retention >= 1 ? words.allStay : words.noneStays;
    return printed(
      `customers.segments.${segment.id}.halfLifeYears`,
      share.halfLifeYears,
      formats.number(share.halfLifeYears, 1),
    );
  };
  const stay = ({ segment, share }: KnownSegment) =>
    printed(`customers.segments.${segment.id}.retention`, share.retention, formats.rate(share.retention));
  const columns = words.halfColumns;
  return {
    finding:
      fast.length === 0
        ? words.halfNone
        : fast.length === segments.length
          ? words.halfAll
          : words.halfSome(String(fast.length), String(segments.length)),
    subtitle: words.halfSubtitle,
    caption: words.halfCaption(
      printed('customers.halfInFiveYears', halfInFiveYears, formats.rate(halfInFiveYears, 2)),
    ),
    seeds: 'V28',
    rows: {
      rows: segments.map((known): MarkRowView => {
        const years = known.share.halfLifeYears ?? (known.share.retention >= 1 ? longest : 0);
        const to = scale(Math.min(years, longest));
        const text = value(known);
        const marks: MarkView[] = [
          { kind: 'without', from: scale(0), to },
          { kind: 'tick', at: scale(REFERENCE_YEARS) },
        ];
        return {
          label: known.segment.name,
          marks,
          values: [{ at: valueAt(to, scale(REFERENCE_YEARS), text), text }],
        };
      }),
    },
    table: {
      caption: words.halfSubtitle,
      columns: [
        { label: columns.segment },
        { label: columns.years, kind: 'number' },
        { label: columns.stay, kind: 'number' },
      ],
      rows: segments.map((known) => ({ header: known.segment.name, cells: [value(known), stay(known)] })),
    },
  };
}

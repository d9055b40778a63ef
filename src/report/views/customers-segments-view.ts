/** Segments: what a customer of each is worth, what winning and keeping one takes, and what losing one costs. */
import type { Results, SegmentResult } from '../../language/schema/results.ts';
import type { CustomerShare } from '../../language/schema/results-customers.ts';
import type { Segment } from '../../language/schema/segments.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, prose } from '../../messages/inline.ts';
import { customersWords } from '../../messages/report/customers.ts';
import { printed } from './printed.ts';
import { byId, type SectionInput } from './section-input.ts';
import type { FindingView, MarkRowView, NoteView, RowView } from './section-view.ts';

/** A segment as the strategy states it, with everything computed of it. */
export interface KnownSegment {
  readonly segment: Segment;
  readonly result: SegmentResult;
  readonly share: CustomerShare;
}

export interface SegmentsView extends FindingView {
  /** The bar of each row with its value, in per cent of its track. */
  readonly bars: readonly Pick<MarkRowView, 'marks' | 'values'>[];
}

export function knownSegments({ strategy, results }: SectionInput): readonly KnownSegment[] {
  const [found, shares] = [byId(results.segments), byId(results.customers.segments)];
  return strategy.segments.flatMap((segment) => {
    const [result, share] = [found.get(segment.id), shares.get(segment.id)];
    return result && share ? [{ segment, result, share }] : [];
  });
}

/** An amount of one customer: pence under a hundred, three digits from a hundred thousand on. */
export function amountText(formats: Formats, value: number): string {
  const size = Math.abs(value);
  if (size < 100) return formats.unitPrice(value);
  return size < 100_000 ? formats.money(value) : formats.moneyCompact(value);
}

/** A stated quantity of a segment, which opens to its line and evidence. */
export function statedFigure(
  id: string,
  key: 'customers' | 'retention' | 'revenue' | 'margin',
  value: number,
  text: string,
) {
  return printed(`customers.segments.${id}.${key}`, value, text);
}

/** How far the longest bar goes, in per cent of its track; the rest is for its value. */
const BAR_ROOM = 58;

export function buildSegmentsView(
  segments: readonly KnownSegment[],
  { results, language }: SectionInput,
  formats: Formats,
): SegmentsView {
  const words = customersWords[language];
  const { columns } = words;
  const { base } = results.customers;
  const values = segments.map(({ result }) => Math.max(0, result.baseValue ?? 0));
  const most = Math.max(...values, 0);
  return {
    finding: finding(segments, language, formats),
    subtitle: words.segmentsSubtitle,
    seeds: 'V3 V7',
    table: {
      caption: words.segmentsSubtitle,
      columns: [
        { label: columns.segment },
        { label: columns.customers, kind: 'number' },
        { label: columns.stay, kind: 'number' },
        { label: columns.revenue, kind: 'number' },
        { label: columns.margin, kind: 'number' },
        { label: columns.clv, kind: 'number' },
        { label: columns.clvToCac, kind: 'number' },
        { label: columns.value, kind: 'chart', width: 22 },
      ],
      rows: segments.map((known) => row(known, language, formats)),
      ...(base && segments.length > 1 && { foot: foot(base, language, formats) }),
    },
    bars: segments.map(({ segment, result: { baseValue } }) => {
      const at = most === 0 ? 0 : (Math.max(0, baseValue ?? 0) / most) * BAR_ROOM;
      return {
        marks: at === 0 ? [] : [{ kind: 'plan', from: 0, to: at }],
        values: [
          {
            at,
            text:
              baseValue === null
                ? words.noEnd
                : printed(`segments.${segment.id}.baseValue`, baseValue, formats.moneyCompact(baseValue)),
          },
        ],
      };
    }),
  };
}

function finding(
  segments: readonly KnownSegment[],
  language: SectionInput['language'],
  formats: Formats,
): Inline {
  const words = customersWords[language];
  const [only, more] = segments;
  if (only && !more && only.result.clv !== null)
    return words.oneSegment(only.segment.name, clvFigure(only, formats));
  const top = segments.toSorted((a, b) => (b.share.valueShare ?? 0) - (a.share.valueShare ?? 0))[0];
  const { customersShare = null, valueShare = null } = top?.share ?? {};
  if (!top || customersShare === null || valueShare === null) return words.segmentsPlain;
  const path = `customers.segments.${top.segment.id}`;
  return words.segmentsFinding(
    top.segment.name,
    printed(`${path}.customersShare`, customersShare, formats.rate(customersShare, 0)),
    printed(`${path}.valueShare`, valueShare, formats.rate(valueShare, 0)),
  );
}

export function clvFigure({ segment, result }: KnownSegment, formats: Formats): Inline {
  return result.clv === null
    ? ''
    : printed(`segments.${segment.id}.clv`, result.clv, amountText(formats, result.clv));
}

function row(
  { segment, result, share }: KnownSegment,
  language: SectionInput['language'],
  formats: Formats,
): RowView {
  const words = customersWords[language];
  const { id, name, who } = segment;
  const { clv, clvToAcquisitionCost, baseValue, marginPerYear } = result;
  const tone = marginPerYear < 0 ? 'loss' : undefined;
  return {
    header: name,
    ...(who !== undefined && { note: prose(who) }),
    cells: [
      statedFigure(id, 'customers', share.customers, formats.number(share.customers)),
      statedFigure(id, 'retention', share.retention, formats.rate(share.retention)),
      statedFigure(id, 'revenue', share.revenue, amountText(formats, share.revenue)),
      printed(`segments.${id}.marginPerYear`, marginPerYear, amountText(formats, marginPerYear), tone),
      clv === null ? words.noEnd : printed(`segments.${id}.clv`, clv, amountText(formats, clv), tone),
      clvToAcquisitionCost === null
        ? { text: words.noCost, raw: null }
        : printed(
            `segments.${id}.clvToAcquisitionCost`,
            clvToAcquisitionCost,
            formats.number(clvToAcquisitionCost, 1),
            clvToAcquisitionCost < 1 ? 'loss' : undefined,
          ),
      { text: '', raw: baseValue },
    ],
  };
}

function foot(
  base: NonNullable<Results['customers']['base']>,
  language: SectionInput['language'],
  formats: Formats,
): RowView {
  const words = customersWords[language];
  return {
    header: words.all,
    cells: [
      printed('customers.base.customers', base.customers, formats.number(base.customers)),
      '',
      '',
      '',
      '',
      '',
      base.value === null
        ? words.noEnd
        : printed('customers.base.value', base.value, formats.moneyCompact(base.value)),
    ],
  };
}

/** How the worth of a customer is worked out, what one who leaves costs, and which segments lose money. */
export function segmentNotes(
  segments: readonly KnownSegment[],
  language: SectionInput['language'],
  formats: Formats,
): readonly NoteView[] {
  const words = customersWords[language];
  const dearest = segments
    .filter(({ result }) => result.clv !== null && result.clv > 0)
    .toSorted((a, b) => (b.result.clv ?? 0) - (a.result.clv ?? 0))[0];
  const winning = dearest?.segment.acquisitionCost?.value ?? 0;
  return [
    { title: words.clvTitle, paragraphs: [words.clvMeans] },
    ...(dearest
      ? [
          {
            title: words.losingTitle,
            paragraphs: [
              winning > 0
                ? words.losingAndWinning(
                    dearest.segment.name,
                    clvFigure(dearest, formats),
                    amountText(formats, winning),
                  )
                : words.losing(dearest.segment.name, clvFigure(dearest, formats)),
            ],
            seeds: 'V3',
          },
        ]
      : []),
    { title: words.losesTitle, paragraphs: losses(segments, language, formats), seeds: 'V2' },
  ];
}

function losses(
  segments: readonly KnownSegment[],
  language: SectionInput['language'],
  formats: Formats,
): readonly Inline[] {
  const words = customersWords[language];
  const leanest = segments.toSorted((a, b) => a.result.marginPerYear - b.result.marginPerYear);
  const losing = leanest.filter(({ share }) => share.bearableServiceCost !== null);
  const margin = ({ segment, result }: KnownSegment) =>
    printed(
      `segments.${segment.id}.marginPerYear`,
      result.marginPerYear,
      amountText(formats, Math.abs(result.marginPerYear)),
    );
  if (losing.length === 0)
    return leanest.slice(0, 1).map((known) => words.losesNone(known.segment.name, margin(known)));
  return losing.map((known) =>
    words.loses(
      known.segment.name,
      margin(known),
      printed(
        `customers.segments.${known.segment.id}.bearableServiceCost`,
        known.share.bearableServiceCost ?? 0,
        amountText(formats, known.share.bearableServiceCost ?? 0),
      ),
    ),
  );
}

/** What the market does to margins, and the two ways to meet rivals: price and service. */
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline } from '../../messages/inline.ts';
import { marketWords } from '../../messages/report/market.ts';
import { printed } from './printed.ts';
import type { SectionInput } from './section-input.ts';
import type { FindingView, MarkRowView, RowsView } from './section-view.ts';
import { trackScale } from './track.ts';

export interface MarginsView extends FindingView {
  readonly rows: RowsView;
}

export interface PriceView extends FindingView {
  readonly rows: RowsView;
}

const facts = 'readiness.facts';
/** Room beside the longest bar for its value, in per cent of the track. */
const VALUE_ROOM = 26;
/** Margins closer than this are the same to a reader: a tenth of a point. */
const SAME = 0.0005;

/** Null where no margin is stated. */
export function buildMarginsView({ results, language }: SectionInput, formats: Formats): MarginsView | null {
  const { margins, factors } = results.readiness.facts;
  if (margins.length === 0) return null;
  const words = marketWords[language];
  const figure = (at: number) =>
    printed(`${facts}.margins.${at}`, margins[at] ?? 0, formats.rate(margins[at] ?? 0));
  const scale = trackScale(Math.min(0, ...margins), Math.max(0, ...margins), { after: VALUE_ROOM });
  const label = (at: number) => words.yearsBefore(margins.length - 1 - at);
  const room = factors.find(({ id }) => id === 'personalisation')?.score;
  return {
    finding: marginFinding(margins, figure, language),
    seeds: 'F17',
    subtitle: words.marginSubtitle,
    caption: joinInline(
      [
        words.wayOut,
        ...(room === undefined
          ? []
          : [
              words.roomHere(
                printed(`${facts}.factors.personalisation.score`, room, formats.number(room, { atMost: 1 })),
              ),
            ]),
      ],
      ' ',
    ),
    rows: {
      labelWidth: 8.5,
      keepLabels: true,
      rows: margins.map(
        (margin, at): MarkRowView => ({
          label: label(at),
          marks: [{ kind: margin < 0 ? 'loss' : 'plan', from: scale(0), to: scale(margin) }],
          values: [{ at: Math.max(scale(0), scale(margin)), text: figure(at) }],
        }),
      ),
    },
    table: {
      caption: words.marginCaption,
      columns: [{ label: words.marginColumns.year }, { label: words.marginColumns.margin, kind: 'number' }],
      rows: margins.map((_, at) => ({ header: label(at), cells: [figure(at)] })),
    },
  };
}

function marginFinding(
  margins: readonly number[],
  figure: (at: number) => Inline,
  language: SectionInput['language'],
): Inline {
  const words = marketWords[language];
  const last = margins.length - 1;
  if (last === 0) return words.single(figure(0));
  const change = (margins[last] ?? 0) - (margins[0] ?? 0);
  if (Math.abs(change) < SAME) return words.stands(figure(last), margins.length);
  return (change < 0 ? words.fell : words.rose)(figure(0), figure(last), margins.length);
}

/** Null without segments that bring revenue. */
export function buildPriceView(
  { strategy, results, language }: SectionInput,
  formats: Formats,
): PriceView | null {
  const { priceCut, growth } = results.readiness.facts;
  if (priceCut === null || growth === null) return null;
  const words = marketWords[language];
  const cut = formats.rate(priceCut.cut, 0);
  const year = formats.plainNumber(growth.year);
  const lost = printed(`${facts}.priceCut.lost`, priceCut.lost, formats.moneyCompact(priceCut.lost), 'loss');
  const added = printed(
    `${facts}.growth.contribution`,
    growth.contribution,
    formats.moneyCompact(growth.contribution),
  );
  const [low, high] = [Math.min(-priceCut.lost, growth.contribution), Math.max(0, growth.contribution)];
  // The value of a bar that goes to the left stands right of zero.
  const scale = trackScale(low, high, { after: VALUE_ROOM });
  const row = (label: Inline, value: number, text: Inline): MarkRowView => ({
    label,
    marks: [
      { kind: 'zero', at: scale(0) },
      { kind: value < 0 ? 'loss' : 'plan', from: scale(0), to: scale(value) },
    ],
    values: [{ at: Math.max(scale(0), scale(value)), text }],
  });
  return {
    finding: joinInline([priceFinding(priceCut, cut, language, formats), stance(strategy, language)], ' '),
    seeds: 'F8',
    subtitle: words.priceSubtitle(cut, year),
    caption: words.withoutCosts,
    rows: {
      labelWidth: 10,
      rows: [
        row(words.cutRow(cut), -priceCut.lost, lost),
        row(words.strategyRow(year), growth.contribution, added),
      ],
    },
    table: {
      caption: words.priceCaption,
      columns: [{ label: words.priceColumns.way }, { label: words.priceColumns.year, kind: 'number' }],
      rows: [
        { header: words.cutRow(cut), cells: [lost] },
        { header: words.strategyRow(year), cells: [added] },
      ],
    },
  };
}

type PriceCut = NonNullable<SectionInput['results']['readiness']['facts']['priceCut']>;

function priceFinding(
  { moreSales, margin }: PriceCut,
  cut: string,
  language: SectionInput['language'],
  formats: Formats,
): Inline {
  const words = marketWords[language];
  return moreSales === null
    ? words.noVolume(cut, printed(`${facts}.priceCut.margin`, margin, formats.rate(margin)))
    : words.cutNeeds(cut, printed(`${facts}.priceCut.moreSales`, moreSales, formats.rate(moreSales, 0)));
}

function stance({ context }: SectionInput['strategy'], language: SectionInput['language']): Inline {
  return marketWords[language].competesBy[context?.competesBy ?? 'unstated'];
}

/** What winning a customer costs against keeping one, when that is won back, and what the strategy changes. */
import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import { customersWords } from '../../messages/report/customers.ts';
import { amountText, type KnownSegment } from './customers-segments-view.ts';
import { printed } from './printed.ts';
import type { SectionInput } from './section-input.ts';
import type { CellDetails, FindingView, RowView } from './section-view.ts';

export function buildWinningView(
  segments: readonly KnownSegment[],
  { language }: SectionInput,
  formats: Formats,
): FindingView {
  const words = customersWords[language];
  const columns = words.winningColumns;
  return {
    finding: winningFinding(segments, language, formats),
    subtitle: words.winningSubtitle,
    seeds: 'V7 V26',
    table: {
      caption: words.winningSubtitle,
      columns: [
        { label: columns.segment },
        { label: columns.winning, kind: 'number' },
        { label: columns.serving, kind: 'number' },
        { label: columns.payback, kind: 'number' },
        { label: columns.breakEven, kind: 'number' },
        { label: columns.change, kind: 'number' },
      ],
      rows: segments.map((known) => winningRow(known, language, formats)),
    },
  };
}

function winningFinding(
  segments: readonly KnownSegment[],
  language: SectionInput['language'],
  formats: Formats,
): Inline {
  const words = customersWords[language];
  const ranked = segments
    .flatMap(({ segment, share }) =>
      share.winningToKeeping === null ? [] : [{ id: segment.id, times: share.winningToKeeping }],
    )
    .sort((a, b) => a.times - b.times);
  const [low] = ranked;
  const high = ranked.at(-1);
  if (!low || !high) return words.winningUnknown;
  const figure = ({ id, times }: { id: string; times: number }) =>
    printed(`customers.segments.${id}.winningToKeeping`, times, formats.number(times, 1));
  return low === high ? words.winningOne(figure(low)) : words.winningFinding(figure(low), figure(high));
}

function winningRow(
  { segment, result, share }: KnownSegment,
  language: SectionInput['language'],
  formats: Formats,
): RowView {
  const words = customersWords[language];
  const { id, name, acquired, acquisitionCost, serviceCost } = segment;
  const path = `customers.segments.${id}`;
  const winning = acquisitionCost?.value ?? 0;
  const stated = (value: number): CellDetails => ({
    text: value === 0 ? words.noCost : amountText(formats, value),
    raw: value,
  });
  const breakEven = result.breakEvenRetention;
  return {
    header: name,
    note: words.won(formats.number(acquired.value, { atMost: 2 })),
    cells: [
      {
        ...stated(winning),
        ...(share.winningToKeeping !== null && {
          note: words.times(
            printed(
              `${path}.winningToKeeping`,
              share.winningToKeeping,
              formats.number(share.winningToKeeping, 1),
            ),
          ),
        }),
      },
      stated(serviceCost?.value ?? 0),
      share.paybackMonths === null
        ? winning === 0
          ? ''
          : words.never
        : printed(
            `${path}.paybackMonths`,
            share.paybackMonths,
            formats.months(share.paybackMonths, { digits: { atMost: 1 } }),
          ),
      winning === 0
        ? words.always
        : breakEven === null || breakEven < 0 || breakEven > 1
          ? words.never
          : printed(`segments.${id}.breakEvenRetention`, breakEven, formats.rate(breakEven)),
      printed(
        `segments.${id}.npv`,
        result.npv,
        formats.moneyCompact(result.npv),
        result.npv < 0 ? 'loss' : undefined,
      ),
    ],
  };
}

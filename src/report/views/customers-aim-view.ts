/** What the strategy is for against what its benefits move, and first estimates against those refined by measurement. */
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, line } from '../../messages/inline.ts';
import { customersServiceWords } from '../../messages/report/customers-service.ts';
import { terms } from '../../messages/terms.ts';
import { amountText, type KnownSegment } from './customers-segments-view.ts';
import { printed } from './printed.ts';
import type { SectionInput } from './section-input.ts';
import type { FindingView, MarkRowView, MarkView, RowsView } from './section-view.ts';
import { trackScale } from './track.ts';

export interface MovedView extends FindingView {
  readonly rows: RowsView;
}

/** Room beside the longest bar for its value, in per cent of the track. */
const VALUE_ROOM = 22;

/** Null where no benefit is worth anything. */
export function buildMovedView(
  { strategy, results, language }: SectionInput,
  formats: Formats,
): MovedView | null {
  const { moved } = results.customers;
  const [most] = moved.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
  if (!most || most.share === null) return null;
  const words = customersServiceWords[language];
  const factors = terms[language].nvl;
  const share = (id: string, value: number, digits: number) =>
    printed(`customers.moved.${id}.share`, value, formats.rate(value, digits));
  const weight = (id: string, value: number) =>
    printed(`customers.moved.${id}.weight`, value, formats.rate(value, { atMost: 1 }));
  const [aim] = moved
    .filter((item) => item.weight !== null && item.weight > 0)
    .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  const longest = Math.max(...moved.map((item) => Math.max(item.share ?? 0, item.weight ?? 0)));
  const scale = trackScale(0, longest, { after: VALUE_ROOM });
  const names = new Map([
    ...strategy.benefits.map(({ id, name }) => [`benefits.${id}`, name] as const),
    ...strategy.campaigns.map(({ id, name }) => [`campaigns.${id}`, name] as const),
  ] as readonly (readonly [string, string])[]);
  // Stock, rhythm, hours: money saved inside, which moves no customer.
  const inside = strategy.benefits.some(
    ({ lever, unquantified }) => lever === undefined && unquantified === undefined,
  );
  const columns = words.movedColumns;
  return {
    finding: !aim
      ? words.movedPlain(factors[most.id], share(most.id, most.share, 0))
      : aim.id === most.id
        ? words.movedFits(factors[aim.id], weight(aim.id, aim.weight ?? 0), share(aim.id, most.share, 0))
        : words.movedElsewhere(
            factors[aim.id],
            weight(aim.id, aim.weight ?? 0),
            factors[most.id],
            share(most.id, most.share, 0),
          ),
    subtitle: words.movedSubtitle,
    seeds: aim ? 'F9 G15' : 'F9',
    rows: {
      labelWidth: 13,
      rows: moved.map((item): MarkRowView => {
        const value = item.share ?? 0;
        const marks: MarkView[] = [
          { kind: 'second', from: scale(0), to: scale(value) },
          ...(item.weight === null ? [] : [{ kind: 'tick', at: scale(item.weight) } as const]),
        ];
        return {
          label: capital(factors[item.id]),
          ...(item.items.length > 0 && {
            note: item.items.map((path) => names.get(path) ?? path).join('; '),
          }),
          ...(item.id === 'cost' && inside && { seeds: 'F10' }),
          marks,
          values: [{ at: scale(Math.max(value, item.weight ?? 0)), text: share(item.id, value, 0) }],
        };
      }),
    },
    table: {
      caption: words.movedSubtitle,
      columns: [
        { label: columns.what },
        { label: columns.weight, kind: 'number' },
        { label: columns.share, kind: 'number' },
        { label: columns.worth, kind: 'number' },
      ],
      rows: moved.map((item) => ({
        header: capital(factors[item.id]),
        cells: [
          item.weight === null ? words.noObjective : weight(item.id, item.weight),
          share(item.id, item.share ?? 0, 1),
          printed(`customers.moved.${item.id}.worth`, item.worth, formats.moneyCompact(item.worth)),
        ],
      })),
    },
  };
}

/** A drift of less than this prints as none. */
const SAME = 0.0005;

/** Null while nothing of any segment has been measured. */
export function buildRefinedView(
  segments: readonly KnownSegment[],
  language: SectionInput['language'],
  formats: Formats,
): FindingView | null {
  const refined = segments.flatMap((known) =>
    known.share.refined === null ? [] : [{ ...known, refined: known.share.refined }],
  );
  if (refined.length === 0) return null;
  const words = customersServiceWords[language];
  const first = ({ segment, result }: KnownSegment): Inline =>
    printed(`segments.${segment.id}.clv`, result.clv ?? 0, amountText(formats, result.clv ?? 0));
  const second = ({ segment, refined: { clv } }: (typeof refined)[number]): Inline =>
    printed(`customers.segments.${segment.id}.refined.clv`, clv, amountText(formats, clv));
  const drift = ({ refined: { change } }: (typeof refined)[number]) => Math.abs(change ?? 0);
  const [most] = refined.toSorted((a, b) => drift(b) - drift(a));
  const columns = words.refinedColumns;
  return {
    finding:
      !most || drift(most) < SAME
        ? words.refinedSame
        : words.refinedFinding(most.segment.name, first(most), second(most)),
    subtitle: words.refinedSubtitle,
    seeds: 'V8',
    table: {
      caption: words.refinedSubtitle,
      columns: [
        { label: columns.segment },
        { label: columns.first, kind: 'number' },
        { label: columns.refined, kind: 'number' },
        { label: columns.change, kind: 'number' },
        { label: columns.measured, width: 44 },
      ],
      rows: refined.map((known) => ({
        header: known.segment.name,
        cells: [
          first(known),
          second(known),
          known.refined.change === null
            ? ''
            : printed(
                `customers.segments.${known.segment.id}.refined.change`,
                known.refined.change,
                formats.signedRate(known.refined.change),
              ),
          known.refined.levers
            .map((lever) => measuredText(lever, language, formats))
            .reduce<Inline>((said, lever, index) => (index === 0 ? lever : line`${said}; ${lever}`), ''),
        ],
      })),
    },
  };
}

function measuredText(
  { lever, stated, measured, on }: NonNullable<KnownSegment['share']['refined']>['levers'][number],
  language: SectionInput['language'],
  formats: Formats,
): Inline {
  const share = lever === 'retention' || lever === 'margin';
  const print = (value: number) => (share ? formats.rate(value, { atMost: 2 }) : formats.unitPrice(value));
  return customersServiceWords[language].measured(
    terms[language].lever[lever],
    print(stated),
    print(measured),
    formats.day(on),
  );
}

/** Whether the base is large enough: customers today, and how many the plan needs under which circumstances. */
import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import { readinessWords } from '../../messages/report/readiness.ts';
import { readinessSentences } from '../../messages/sentences/readiness.ts';
import { moneyStated } from './money.ts';
import { printed } from './printed.ts';
import { wholeUp } from './readiness-factors-view.ts';
import type { SectionInput } from './section-input.ts';
import type { FindingView, MarkRowView, RowsView } from './section-view.ts';
import { trackScale } from './track.ts';

export interface BaseView extends FindingView {
  /** Null where the plan pays whatever the size: then there is nothing to compare. */
  readonly rows: RowsView | null;
}

interface Size {
  readonly label: string;
  readonly figure: string;
  /** Null where no number of customers would do. */
  readonly value: number | null;
  readonly seeds?: string;
}

/** Room beside the longest bar for its value, in per cent of the track. */
const VALUE_ROOM = 20;

/** Null without segments, or before costs and benefits are stated: then nothing has to be earned back. */
export function buildBaseView(input: SectionInput, formats: Formats): BaseView | null {
  const { strategy, results, language } = input;
  const { base, baseAtBest, cheaperSoftware } = results.readiness.facts;
  const money = moneyStated(strategy);
  if (base === null || !money.costs || !money.benefits) return null;
  const words = readinessWords[language];
  if (base.breakEvenCustomers === 0) return { finding: words.anySize, seeds: 'F6', rows: null };
  const ranges = results.tornado.length > 0;
  const sizes: readonly Size[] = [
    { label: words.today, figure: 'readiness.facts.base.customers', value: base.customers },
    { label: words.needed, figure: 'readiness.breakEvenCustomers', value: base.breakEvenCustomers },
    ...(ranges && baseAtBest
      ? [
          {
            label: words.neededAtBest,
            figure: 'readiness.facts.baseAtBest.breakEvenCustomers',
            value: baseAtBest.breakEvenCustomers,
          },
        ]
      : []),
    ...(cheaperSoftware
      ? [
          {
            label: words.neededCheaper,
            figure: 'readiness.facts.cheaperSoftware.breakEvenCustomers',
            value: cheaperSoftware.breakEvenCustomers,
            seeds: 'F12',
          },
        ]
      : []),
  ];
  const scale = trackScale(0, Math.max(...sizes.map(({ value }) => value ?? 0)), { after: VALUE_ROOM });
  return {
    finding: finding(input, formats),
    seeds: 'F6',
    subtitle: words.baseSubtitle,
    rows: {
      labelWidth: 19,
      rows: sizes.map((size, index): MarkRowView => {
        const to = scale(size.value ?? 0);
        return {
          label: size.label,
          ...(size.seeds !== undefined && { seeds: size.seeds }),
          marks: size.value ? [{ kind: index === 0 ? 'plan' : 'without', from: 0, to }] : [],
          values: [{ at: to, text: sizeText(size, input, formats) }],
        };
      }),
    },
    table: {
      caption: words.baseCaption,
      columns: [{ label: words.baseColumns.what }, { label: words.baseColumns.customers, kind: 'number' }],
      rows: sizes.map((size) => ({ header: size.label, cells: [sizeText(size, input, formats)] })),
    },
  };
}

function sizeText({ figure, value }: Size, { language }: SectionInput, formats: Formats): Inline {
  const words = readinessWords[language];
  if (value === null) return words.none;
  const needed = figure.endsWith('breakEvenCustomers');
  return printed(figure, value, needed && value === 0 ? words.any : wholeUp(value, formats));
}

/** The first of these that holds. */
function finding({ results, language }: SectionInput, formats: Formats): Inline {
  const words = readinessWords[language];
  const { base } = results.readiness.facts;
  const needed = base?.breakEvenCustomers ?? null;
  if (base === null || needed === null) return words.noBreakEven;
  const sizes = {
    customers: printed(
      'readiness.facts.base.customers',
      base.customers,
      formats.count('customer', base.customers),
    ),
    breakEven: printed('readiness.breakEvenCustomers', needed, wholeUp(needed, formats)),
  };
  const sentences = readinessSentences[language];
  return base.customers >= needed ? sentences.baseLargeEnough(sizes) : sentences.baseTooSmall(sizes);
}

/** The chosen way to compete against the five forces and the rest of the strategy; earlier attempts. */
import type { Strategy } from '../../language/schema/strategy.ts';
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, prose } from '../../messages/inline.ts';
import { risksPositionWords } from '../../messages/report/risks-position.ts';
import { terms } from '../../messages/terms.ts';
import type { SectionInput } from './section-input.ts';
import type { FindingView, MarkRowView, RowsView } from './section-view.ts';
import { trackScale } from './track.ts';

export interface PositionView extends FindingView {
  /** Null where no force is rated. */
  readonly rows: RowsView | null;
  readonly checksTitle: string;
  readonly checks: readonly { readonly fits: boolean; readonly verdict: string; readonly text: Inline }[];
}

interface Check {
  readonly fits: boolean;
  readonly text: Inline;
}

const forces = ['rivalry', 'newEntrants', 'substitutes', 'buyerPower', 'supplierPower'] as const;
const levels = [1, 2, 3, 4, 5];
/** Of the five levels: from here down a force is weak, from there up strong. */
const WEAK = 2;
const STRONG = 4;
/** Service that takes more of the margin is dear: as the check of the strategy has it. */
const DEAR = 0.25;
/** A change of the margin below this is none: a tenth of a point. */
const SAME = 0.0005;
/** Ratings of the same thing, so far apart, contradict each other. */
const APART = 2;

/** Null where neither a way to compete nor a force is stated. */
export function buildPositionView(input: SectionInput, formats: Formats): PositionView | null {
  const { strategy, language } = input;
  const rated = forces.flatMap((id) => {
    const level = strategy.context?.forces?.[id];
    return level === undefined ? [] : [{ id, level }];
  });
  const position = strategy.context?.positioning;
  if (rated.length === 0 && position === undefined) return null;
  const words = risksPositionWords[language];
  const checks = checksOf(input, formats);
  return {
    finding: positionFinding(position, checks, language),
    seeds: 'G18',
    ...(rated.length > 0 && { subtitle: words.subtitle }),
    rows: rated.length === 0 ? null : forceRows(rated, language, formats),
    checksTitle: words.checksTitle,
    checks: checks.map((check) => ({ ...check, verdict: check.fits ? words.fit : words.clash })),
    ...(rated.length > 0 && {
      table: {
        caption: words.caption,
        columns: [{ label: words.columns.force }, { label: words.columns.level, kind: 'number' as const }],
        rows: rated.map(({ id, level }) => ({
          header: capital(terms[language].force[id]),
          cells: [formats.number(level, { atMost: 1 })],
        })),
      },
    }),
  };
}

function positionFinding(
  position: keyof typeof terms.en.positioning | undefined,
  checks: readonly Check[],
  language: SectionInput['language'],
): Inline {
  const words = risksPositionWords[language];
  if (position === undefined) return words.notChosen;
  const name = terms[language].positioning[position];
  if (checks.length === 0) return words.nothingChecked(name);
  const clashes = checks.filter(({ fits }) => !fits).length;
  return clashes === 0 ? words.fits(name) : words.clashes(clashes, checks.length);
}

function forceRows(
  rated: readonly { readonly id: (typeof forces)[number]; readonly level: number }[],
  language: SectionInput['language'],
  formats: Formats,
): RowsView {
  const place = trackScale(1, 5, { after: 10 });
  return {
    labelWidth: 12,
    keepLabels: true,
    rows: rated.map(
      ({ id, level }): MarkRowView => ({
        label: capital(terms[language].force[id]),
        marks: [
          ...levels.map((at) => ({ kind: 'grid', at: place(at) }) as const),
          { kind: 'link', from: place(1), to: place(level) },
          { kind: 'dot', at: place(level) },
        ],
        values: [{ at: place(level), text: formats.number(level, { atMost: 1 }) }],
      }),
    ),
    axis: [1, 3, 5].map((level) => ({ at: place(level), text: String(level) })),
  };
}

/** What the way to compete asks of the strategy, and what the forces say of figures stated elsewhere. */
function checksOf(input: SectionInput, formats: Formats): readonly Check[] {
  const { strategy } = input;
  const ways = { focus, 'cost-leadership': costLeadership, differentiation };
  const position = strategy.context?.positioning;
  const own = position === undefined ? [] : ways[position](input, formats);
  return [...own, ...entry(input), ...rivalry(input, formats), ...buyers(input)];
}

function quotedNames(names: readonly string[], formats: Formats): Inline {
  return formats.list(names.map((name) => formats.quote(name)));
}

function focus({ strategy, language }: SectionInput, formats: Formats): readonly Check[] {
  const words = risksPositionWords[language];
  const focusOn = strategy.context?.focusOn ?? [];
  if (focusOn.length === 0) return [{ fits: false, text: words.focusNowhere }];
  const names = quotedNames(
    strategy.segments.filter(({ id }) => focusOn.includes(id)).map(({ name }) => name),
    formats,
  );
  const acting = strategy.benefits.filter(({ segment }) => segment.length > 0);
  if (acting.length === 0) return [{ fits: true, text: words.focusServed(names) }];
  const there = acting.filter(({ segment }) => segment.some((id) => id === 'all' || focusOn.includes(id)));
  return [
    { fits: there.length * 2 >= acting.length, text: words.focusOn(names, there.length, acting.length) },
  ];
}

function costLeadership({ strategy, language }: SectionInput, formats: Formats): readonly Check[] {
  const words = risksPositionWords[language];
  const dear = strategy.segments.filter(
    ({ revenue, margin, serviceCost }) => (serviceCost?.value ?? 0) > DEAR * revenue.value * margin.value,
  );
  const service: readonly Check[] =
    strategy.segments.length === 0
      ? []
      : dear.length > 0
        ? [{ fits: false, text: words.costDear(quotedNames(namesOf(dear), formats)) }]
        : [{ fits: true, text: words.costCheap }];
  return strategy.context?.competesBy === 'service'
    ? [...service, { fits: false, text: words.costByService }]
    : service;
}

function differentiation({ strategy, language }: SectionInput, formats: Formats): readonly Check[] {
  const words = risksPositionWords[language];
  const bare = strategy.segments.filter(({ proposition }) => proposition === undefined);
  const by = strategy.context?.competesBy;
  return [
    ...(by === undefined
      ? []
      : [
          by === 'price'
            ? { fits: false, text: words.differentByPrice }
            : { fits: true, text: words.differentByService },
        ]),
    ...(strategy.segments.length === 0
      ? []
      : [
          bare.length === 0
            ? { fits: true, text: words.propositions }
            : { fits: false, text: words.noProposition(quotedNames(namesOf(bare), formats)) },
        ]),
  ];
}

function namesOf(segments: Strategy['segments']): readonly string[] {
  return segments.map(({ name }) => name);
}

/** A low threat of entry goes with high profit in the industry: margins that fall contradict it. */
function entry({ strategy, results, language }: SectionInput): readonly Check[] {
  const words = risksPositionWords[language];
  const threat = strategy.context?.forces?.newEntrants;
  const change = results.readiness.facts.marginChange;
  if (threat === undefined || change === null) return [];
  if (threat <= WEAK) {
    const falling = change < -SAME;
    return [{ fits: !falling, text: falling ? words.entryLowFalling : words.entryLow }];
  }
  if (threat < STRONG) return [];
  const rising = change > SAME;
  return [{ fits: !rising, text: rising ? words.entryHighRising : words.entryHigh }];
}

function rivalry({ strategy, results, language }: SectionInput, formats: Formats): readonly Check[] {
  const words = risksPositionWords[language];
  const here = strategy.context?.forces?.rivalry;
  const there = results.readiness.facts.factors.find(({ id }) => id === 'competition')?.score;
  if (here === undefined || there === undefined) return [];
  const print = (level: number) => formats.number(level, { atMost: 1 });
  return Math.abs(here - there) >= APART
    ? [{ fits: false, text: words.rivalryApart(print(here), print(there)) }]
    : [{ fits: true, text: words.rivalrySame }];
}

function buyers({ strategy, language }: SectionInput): readonly Check[] {
  const words = risksPositionWords[language];
  const power = strategy.context?.forces?.buyerPower;
  if (power === undefined || power < STRONG) return [];
  return strategy.company.offer === undefined
    ? [{ fits: false, text: words.buyersNoOffer }]
    : [{ fits: true, text: words.buyersOffer }];
}

/** Null where no earlier attempt is stated. */
export function buildAttemptsView({ strategy, language }: SectionInput): FindingView | null {
  const attempts = strategy.context?.attempts ?? [];
  const [first] = attempts;
  if (!first) return null;
  const words = risksPositionWords[language];
  const columns = words.attemptColumns;
  const unknown = attempts.filter(({ why }) => why === undefined).length;
  return {
    finding: attempts.length === 1 ? words.attemptOne(first.what) : words.attemptMany(attempts.length),
    seeds: 'G9',
    subtitle: words.attemptsSubtitle,
    caption: unknown > 0 ? words.attemptsUnknown(unknown, attempts.length) : words.attemptsKnown,
    table: {
      caption: words.attemptsSubtitle,
      wordy: true,
      columns: [{ label: columns.what }, { label: columns.year }, { label: columns.why }],
      rows: attempts.map(({ year, what, why }) => ({
        header: prose(what),
        cells: [year === undefined ? '' : String(year), why === undefined ? words.unknownWhy : prose(why)],
      })),
    },
  };
}

/** The register of risks: what each does to the money, how likely it is, what is done about it, and where it stands. */
import type { Results } from '../../language/schema/results.ts';
import type { Risk } from '../../language/schema/risks.ts';
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline, mapText, prose } from '../../messages/inline.ts';
import { risksWords } from '../../messages/report/risks.ts';
import { printed } from './printed.ts';
import { byId, type SectionInput } from './section-input.ts';
import type { FindingView, RowView } from './section-view.ts';

/** Where risks stand by probability and loss, in per cent of the plot from the left and from the top. */
export interface MatrixView extends FindingView {
  readonly points: readonly {
    /** As in the table. */
    readonly number: number;
    readonly name: string;
    readonly left: number;
    readonly top: number;
    /** Pushed away from its point, so that no two names meet. */
    readonly nameTop: number;
    /** On which side of its point the name has room. */
    readonly side: 'left' | 'right';
  }[];
  readonly across: readonly { readonly at: number; readonly text: string }[];
  readonly up: readonly { readonly at: number; readonly text: string }[];
}

export interface RegisterView {
  /** Null where no risk takes anything. */
  readonly matrix: MatrixView | null;
  readonly register: FindingView;
}

interface Struck {
  readonly risk: Risk;
  readonly result: Results['risks'][number];
}

/** The answer of the section, as far as risks give one. */
export function risksAnswer(input: SectionInput, formats: Formats): Inline {
  const words = risksWords[input.language];
  const struck = heaviestFirst(input);
  const dearest = [...struck].sort((a, b) => a.result.change - b.result.change)[0];
  if (!dearest) return words.none;
  const { risk, result } = dearest;
  if (result.change >= 0) return words.harmless(struck.length);
  const { npv } = input.results.finance;
  if (npv < 0) return words.deeper(risk.name, lossFigure(dearest, formats));
  return result.npvIfStruck < 0
    ? words.sinks(struck.length, risk.name, missingFigure(dearest, formats))
    : words.survives(struck.length, risk.name, lossFigure(dearest, formats));
}

/** Null where no risk is named. */
export function buildRegisterView(input: SectionInput, formats: Formats): RegisterView | null {
  const struck = heaviestFirst(input);
  if (struck.length === 0) return null;
  const words = risksWords[input.language];
  const { columns } = words;
  const answered = struck.filter(({ risk }) => risk.response !== undefined).length;
  const owned = struck.filter(({ risk }) => risk.owner !== undefined).length;
  return {
    matrix: matrix(struck, input, formats),
    register: {
      finding: words.registerFinding(answered, owned, struck.length),
      seeds: 'G9',
      subtitle: words.registerSubtitle,
      caption: words.registerCaption,
      table: {
        caption: words.caption,
        columns: [
          { label: columns.risk },
          { label: columns.probability, kind: 'number' },
          { label: columns.strikes },
          { label: columns.change, kind: 'number' },
          { label: columns.weighed, kind: 'number' },
          { label: columns.response },
        ],
        rows: struck.map((item, index) => row(item, index + 1, input, formats)),
      },
    },
  };
}

/** By what they take times their probability; equals in the order of the strategy. */
function heaviestFirst({ strategy, results }: SectionInput): readonly Struck[] {
  const risks = byId(strategy.risks);
  return results.risks
    .flatMap((result): Struck[] => {
      const risk = risks.get(result.id);
      return risk ? [{ risk, result }] : [];
    })
    .sort((a, b) => a.result.expected - b.result.expected);
}

function row({ risk, result }: Struck, number: number, input: SectionInput, formats: Formats): RowView {
  const words = risksWords[input.language];
  const initiative = byId(input.strategy.initiatives).get(risk.initiative ?? '')?.name;
  const path = `risks.${risk.id}`;
  const signed = (key: 'change' | 'expected') =>
    result[key] === 0
      ? words.noEffect
      : printed(`${path}.${key}`, result[key], formats.signedMoneyCompact(result[key]), tone(result[key]));
  return {
    header: `${number}. ${risk.name}`,
    note: initiative ?? words.wholeStrategy,
    cells: [
      printed(`${path}.probability`, risk.probability, formats.rate(risk.probability)),
      effects(risk, input, formats),
      { text: signed('change'), note: words.leaves(npvFigure({ risk, result }, formats)) },
      signed('expected'),
      {
        text: risk.response === undefined ? words.noResponse : prose(risk.response),
        note: risk.owner ?? words.noOwner,
      },
    ],
  };
}

function tone(value: number): 'loss' | undefined {
  return value < 0 ? 'loss' : undefined;
}

/** What it does, in words: “Costs up by £40k, benefits 2 months later”. */
function effects({ benefits, cost, delay }: Risk, { language }: SectionInput, formats: Formats): Inline {
  const words = risksWords[language];
  const found = [
    ...(cost && cost.value !== 0 ? [words.dearer(formats.moneyCompact(cost.value))] : []),
    ...(delay ? [words.later(formats.months(delay))] : []),
    ...(benefits && benefits.value < 1 ? [words.less(formats.rate(1 - benefits.value))] : []),
  ];
  return found.length === 0 ? words.noEffect : mapFirst(joinInline(found, ', '));
}

function mapFirst(text: Inline): Inline {
  return typeof text === 'string' ? capital(text) : mapText(text, capital);
}

function lossFigure({ risk, result }: Struck, formats: Formats): Inline {
  return printed(`risks.${risk.id}.change`, result.change, formats.moneyCompact(Math.abs(result.change)));
}

/** What is missing when npv falls below zero: without its sign, which the sentence says. */
function missingFigure({ risk, result }: Struck, formats: Formats): Inline {
  const text = formats.moneyCompact(Math.abs(result.npvIfStruck));
  return printed(`risks.${risk.id}.npvIfStruck`, result.npvIfStruck, text);
}

function npvFigure({ risk, result }: Struck, formats: Formats): Inline {
  return printed(
    `risks.${risk.id}.npvIfStruck`,
    result.npvIfStruck,
    formats.moneyCompact(result.npvIfStruck),
  );
}

/** Half the height of a name, in per cent of the plot; two names, or a name and a point, closer than this meet. */
const NAME_HEIGHT = 10;
/** Width of a letter and of a point with its gap, in per cent of the plot. */
const LETTER = 1.1;
const GAP = 3;
/** How far a name may be pushed from its point, nearest first. */
const SHIFTS = [0, NAME_HEIGHT, -NAME_HEIGHT, 2 * NAME_HEIGHT];

interface Point {
  readonly number: number;
  readonly name: string;
  readonly left: number;
  readonly top: number;
}

interface NamePlace {
  readonly nameTop: number;
  readonly side: 'left' | 'right';
  readonly from: number;
  readonly to: number;
}

/** Points that would cover one another stand side by side, in the order of the register. */
function apart(points: readonly Point[]): readonly Point[] {
  const placed: Point[] = [];
  for (const point of points) {
    const covered = ({ left, top }: Point, at: number) =>
      Math.abs(left - at) < GAP + LETTER && Math.abs(top - point.top) < NAME_HEIGHT;
    let { left } = point;
    while (placed.some((other) => covered(other, left)) && left > 0) left = Math.max(0, left - GAP - LETTER);
    placed.push({ ...point, left });
  }
  return placed;
}

/** Puts each name beside its point where it meets the fewest other names and points, and stays within the plot. */
function placeNames(points: readonly Point[]): MatrixView['points'] {
  const names: NamePlace[] = [];
  return points.map((point) => {
    const width = point.name.length * LETTER;
    const places = SHIFTS.flatMap((shift) =>
      (['right', 'left'] as const).map((side): NamePlace => {
        const from = side === 'right' ? point.left + GAP : point.left - GAP - width;
        return { nameTop: point.top + shift, side, from, to: from + width };
      }),
    );
    const meets = (place: NamePlace) =>
      (place.from < 0 || place.to > 100 ? 3 : 0) +
      (place.nameTop < 0 || place.nameTop > 100 ? 3 : 0) +
      points.filter(
        ({ left, top }) =>
          Math.abs(top - place.nameTop) < NAME_HEIGHT && left > place.from - GAP && left < place.to + GAP,
      ).length +
      names.filter(
        (other) =>
          Math.abs(other.nameTop - place.nameTop) < NAME_HEIGHT &&
          other.from < place.to &&
          other.to > place.from,
      ).length;
    const best = places.reduce((one, other) => (meets(other) < meets(one) ? other : one));
    names.push(best);
    return { ...point, nameTop: best.nameTop, side: best.side };
  });
}

function matrix(struck: readonly Struck[], input: SectionInput, formats: Formats): MatrixView | null {
  const [heaviest] = struck;
  const most = Math.max(...struck.map(({ result }) => -result.change));
  if (!heaviest || most <= 0) return null;
  const words = risksWords[input.language];
  const widest = Math.max(0.5, Math.ceil(Math.max(...struck.map(({ risk }) => risk.probability)) * 4) / 4);
  const highest = roundedUp(most);
  const points = placeNames(
    apart(
      struck.map(({ risk, result }, index) => ({
        number: index + 1,
        name: risk.name,
        left: (risk.probability / widest) * 100,
        top: 100 - (Math.max(0, -result.change) / highest) * 100,
      })),
    ),
  );
  return {
    finding: words.weighsMost(
      heaviest.risk.name,
      printed(
        `risks.${heaviest.risk.id}.probability`,
        heaviest.risk.probability,
        formats.rate(heaviest.risk.probability),
      ),
      lossFigure(heaviest, formats),
    ),
    seeds: 'G9',
    subtitle: words.matrixSubtitle,
    points,
    across: [0, widest / 2, widest].map((share) => ({
      at: (share / widest) * 100,
      text: formats.rate(share),
    })),
    up: [0, highest / 2, highest].map((loss) => ({
      at: 100 - (loss / highest) * 100,
      text: formats.moneyCompact(-loss),
    })),
  };
}

/** The next of 1, 2, 3, 4, 6, 8 times a power of ten: ends of an axis whose middle is as round. */
function roundedUp(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 3, 4, 6, 8].find((digit) => digit * step >= value) ?? 10) * step;
}

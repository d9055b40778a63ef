/** What moves the result most: each uncertain input at the ends of its range, the others likely. */
import type { Results } from '../../language/schema/results.ts';
import type { Inline } from '../../messages/inline.ts';
import type { ReturnsWords } from '../../messages/report/returns.ts';
import { inputAt } from './inputs.ts';
import { printed } from './printed.ts';
import { formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView, MarkRowView, RowsView, RowView } from './section-view.ts';
import { trackScale } from './track.ts';

export interface TornadoView extends FindingView {
  readonly rows: RowsView;
}

type Swing = Results['tornado'][number];

/** The largest ones are drawn, a few more stand in the table: what moves little decides nothing. */
const DRAWN = 8;
const TOLD = 12;

export function buildTornadoView(input: SectionInput, words: ReturnsWords): TornadoView | null {
  const { tornado, finance } = input.results;
  const [first] = tornado;
  // The widest swing comes first. Ranges without width, or of what moves nothing, say nothing of what the result hangs on.
  if (!first || first.npvAtLow === first.npvAtHigh) return null;
  const formats = formatsOf(input);
  const drawn = tornado.slice(0, DRAWN);
  const ends = drawn.flatMap(({ npvAtLow, npvAtHigh }) => [npvAtLow, npvAtHigh]);
  const at = trackScale(Math.min(...ends), Math.max(...ends), { before: 13, after: 13 });
  const rest = tornado.length - drawn.length;
  const planned = printed('finance.npv', finance.npv, formats.moneyCompact(finance.npv));
  return {
    finding: finding(input, first, words),
    subtitle: words.tornadoSubtitle,
    ...(rest > 0 && { caption: words.tornadoRest(rest) }),
    rows: {
      labelWidth: 14.5,
      rows: [
        {
          label: '',
          marks: [],
          values: [{ at: at(finance.npv), text: words.planned(planned), side: 'middle', tone: 'plan' }],
        },
        ...drawn.map((swing) => row(input, swing, at)),
      ],
    },
    table: table(input, words),
  };
}

function finding(input: SectionInput, first: Swing, words: ReturnsWords): Inline {
  const { tornado, finance } = input.results;
  const name = inputAt(input.strategy, first.input, formatsOf(input))?.name ?? first.input;
  const [low, high] = ordered(input, first);
  const turns = tornado.find(({ npvAtLow, npvAtHigh }) => npvAtLow < 0 !== npvAtHigh < 0);
  if (turns) {
    const turning = inputAt(input.strategy, turns.input, formatsOf(input))?.name ?? turns.input;
    const [from, to] = ordered(input, turns);
    return words.tornadoSinks(turning, from, to);
  }
  return finance.npv < 0 ? words.tornadoNever(name, low, high) : words.tornadoHolds(name, low, high);
}

function ends(input: SectionInput, { input: path, npvAtLow, npvAtHigh }: Swing) {
  const { moneyCompactBeside } = formatsOf(input);
  return {
    low: printed(`tornado.${path}.npvAtLow`, npvAtLow, moneyCompactBeside(npvAtLow, npvAtHigh)),
    high: printed(`tornado.${path}.npvAtHigh`, npvAtHigh, moneyCompactBeside(npvAtHigh, npvAtLow)),
  };
}

/** The worse result first. */
function ordered(input: SectionInput, swing: Swing) {
  const { low, high } = ends(input, swing);
  return swing.npvAtLow <= swing.npvAtHigh ? ([low, high] as const) : ([high, low] as const);
}

function row(input: SectionInput, swing: Swing, at: (value: number) => number): MarkRowView {
  const { npv } = input.results.finance;
  const named = inputAt(input.strategy, swing.input, formatsOf(input));
  const [worse, better] = ordered(input, swing);
  const [from, to] = [Math.min(swing.npvAtLow, swing.npvAtHigh), Math.max(swing.npvAtLow, swing.npvAtHigh)];
  return {
    label: named?.name ?? swing.input,
    ...(named && { note: named.printRange(swing.low, swing.high) }),
    marks: [
      { kind: 'loss', from: at(from), to: at(Math.min(npv, to)) },
      { kind: 'plan', from: at(Math.max(npv, from)), to: at(to) },
    ],
    values: [
      { at: at(from), text: worse, side: 'before' },
      { at: at(to), text: better },
    ],
  };
}

function table(input: SectionInput, words: ReturnsWords): FindingView['table'] {
  const { money } = formatsOf(input);
  return {
    caption: words.tornadoSubtitle,
    columns: [
      { label: words.inputColumn },
      { label: words.rangeColumn },
      { label: words.lowColumn, kind: 'number' },
      { label: words.highColumn, kind: 'number' },
    ],
    rows: input.results.tornado.slice(0, TOLD).map((swing): RowView => {
      const named = inputAt(input.strategy, swing.input, formatsOf(input));
      return {
        header: named?.name ?? swing.input,
        cells: [
          named?.printRange(swing.low, swing.high) ?? '',
          printed(`tornado.${swing.input}.npvAtLow`, swing.npvAtLow, money(swing.npvAtLow)),
          printed(`tornado.${swing.input}.npvAtHigh`, swing.npvAtHigh, money(swing.npvAtHigh)),
        ],
      };
    }),
  };
}

/** The way from one npv to another, cause by cause: bars that begin where the one before them ended. */
import type { BridgeStep, Comparison } from '../../language/schema/comparison.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import type { ChangesWords } from '../../messages/report/changes.ts';
import { mainStep, stepName, stepNote } from './comparison-view.ts';
import { printed } from './printed.ts';
import type { FindingView, MarkRowView, RowsView, RowView } from './section-view.ts';
import { trackScale } from './track.ts';

export interface BridgeView extends FindingView {
  readonly rows: RowsView;
}

/** One bar of a bridge: from where to where, what it is called, and the figure that it shows. */
export interface BridgeBar {
  readonly label: string;
  readonly note?: string | undefined;
  readonly from: number;
  readonly to: number;
  readonly value: Inline;
  /** Stands on the ground: the npv itself, at either end. */
  readonly whole?: boolean;
}

/** Null without money to compare, or where nothing moved it. */
export function buildBridgeView(
  { money, bridge }: Comparison,
  words: ChangesWords,
  formats: Formats,
): BridgeView | null {
  if (!money || bridge.length === 0) return null;
  const { before, after, change } = money.npv;
  const main = mainStep(bridge, change) ?? bridge[0];
  if (!main) return null;
  const npv = (key: 'before' | 'after', value: number) =>
    printed(`comparison.money.npv.${key}`, value, formats.moneyCompact(value));
  const told = main.npv < 0 ? words.bridgeFell : words.bridgeRose;
  return {
    finding: told({ name: stepName(main, words), npv: stepFigure(main, formats.signedMoneyCompact) }),
    subtitle: words.bridgeSubtitle,
    caption: words.bridgeCaption,
    rows: bridgeRows([
      { label: words.npvThen, from: 0, to: before, value: npv('before', before), whole: true },
      ...bridge.map((step) => ({
        label: stepName(step, words),
        note: stepNote(step, words),
        from: step.from,
        to: step.to,
        value: stepFigure(step, formats.signedMoneyCompact),
      })),
      { label: words.npvNow, from: 0, to: after, value: npv('after', after), whole: true },
    ]),
    table: {
      caption: words.bridgeSubtitle,
      columns: [
        { label: words.causeColumn },
        { label: words.groupColumn },
        { label: words.changeColumn, kind: 'number' },
        { label: words.npvColumn, kind: 'number' },
      ],
      rows: bridge.map(
        (step): RowView => ({
          header: stepName(step, words),
          cells: [
            stepNote(step, words) ?? words.cause[step.cause],
            stepFigure(step, formats.signedMoney),
            printed(`${stepPath(step)}.to`, step.to, formats.money(step.to)),
          ],
        }),
      ),
    },
  };
}

/** Bars on one scale, with room for what is written behind the longest. */
export function bridgeRows(bars: readonly BridgeBar[]): RowsView {
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  const at = trackScale(Math.min(0, ...ends), Math.max(0, ...ends), { after: 20 });
  return {
    labelWidth: 15,
    rows: bars.map(
      ({ label, note, from, to, value, whole }): MarkRowView => ({
        label,
        ...(note !== undefined && { note }),
        marks: [
          { kind: whole ? 'second' : to < from ? 'loss' : 'plan', from: at(from), to: at(to) },
          { kind: 'zero', at: at(0) },
        ],
        values: [{ at: at(Math.max(from, to)), text: value }],
      }),
    ),
  };
}

function stepPath({ cause, id }: BridgeStep): string {
  return `comparison.bridge.${cause}.${id}`;
}

function stepFigure(step: BridgeStep, print: (value: number) => string) {
  return printed(`${stepPath(step)}.npv`, step.npv, print(step.npv), step.npv < 0 ? 'loss' : undefined);
}

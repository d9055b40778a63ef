/** What the company's own figures say beside the audit: records, word of mouth, spending. */
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline } from '../../messages/inline.ts';
import { standingWords } from '../../messages/report/audit-standing.ts';
import { terms } from '../../messages/terms.ts';
import { printed } from './printed.ts';
import type { SectionInput } from './section-input.ts';
import type { FindingView, MarkRowView, RowsView } from './section-view.ts';
import { trackScale } from './track.ts';

export interface StandingView extends FindingView {
  readonly rows: RowsView;
}

/** Room beside the longest bar for its value, in per cent of the track. */
const VALUE_ROOM = 24;
/** Blocks that are as full as this are complete. */
const COMPLETE = 0.95;
/** Below this share of spending the customers already won are forgotten. */
const FORGOTTEN = 0.1;
const PERSONAL = 'personal';

type Standing = SectionInput['results']['standing'];

/** The blocks of customer records, the emptiest first; personal notes apart, as nobody owes them. */
export function buildDataView({ results, language }: SectionInput, formats: Formats): StandingView | null {
  const { blocks, mean } = results.standing.data;
  const scored = blocks.filter(({ id }) => id !== PERSONAL).sort((a, b) => a.complete - b.complete);
  const personal = blocks.filter(({ id }) => id === PERSONAL);
  const all = [...scored, ...personal];
  const [weakest] = scored;
  if (all.length === 0) return null;
  const words = standingWords[language];
  const names: Readonly<Record<string, string>> = terms[language].dataBlock;
  const name = (id: string) => (id === PERSONAL ? words.personal : (names[id] ?? id));
  const figure = ({ id, complete }: Standing['data']['blocks'][number]) =>
    printed(`standing.data.blocks.${id}.complete`, complete, formats.rate(complete, { atMost: 1 }));
  const place = trackScale(0, 1, { after: 14 });
  return {
    finding:
      weakest === undefined
        ? words.personalNotes
        : weakest.complete >= COMPLETE
          ? words.allComplete(figure(weakest))
          : words.weakestBlock(name(weakest.id), figure(weakest)),
    seeds: 'V16',
    subtitle: words.dataSubtitle,
    caption: joinInline(
      [
        ...(mean === null || scored.length < 2
          ? []
          : [words.dataMean(printed('standing.data.mean', mean, formats.rate(mean, { atMost: 1 })))]),
        ...(personal.length > 0 && weakest !== undefined ? [words.personalNotes] : []),
      ],
      ' ',
    ),
    rows: {
      labelWidth: 9.5,
      rows: all.map(
        (block): MarkRowView => ({
          label: capital(name(block.id)),
          ...(block.id === PERSONAL && { seeds: 'V17' }),
          marks: [
            { kind: 'outline', from: place(0), to: place(1) },
            { kind: 'plan', from: place(0), to: place(block.complete) },
          ],
          values: [{ at: place(1), text: figure(block) }],
        }),
      ),
    },
    table: {
      caption: words.dataSubtitle,
      columns: [{ label: words.dataColumns.block }, { label: words.dataColumns.complete, kind: 'number' }],
      rows: all.map((block) => ({ header: capital(name(block.id)), cells: [figure(block)] })),
    },
  };
}

/** Null where nobody asked whether customers are satisfied. */
export function buildMouthView({ results, language }: SectionInput, formats: Formats): StandingView | null {
  const { wordOfMouth } = results.standing;
  if (wordOfMouth === null) return null;
  const words = standingWords[language];
  const { satisfied, good, bad } = wordOfMouth;
  const path = 'standing.wordOfMouth';
  const well = printed(`${path}.good`, good, formats.number(good));
  const badly = printed(`${path}.bad`, bad, formats.number(bad), 'loss');
  return {
    finding: good >= bad ? words.moreGood(well, { ...badly, tone: 'measured' }) : words.moreBad(badly, well),
    seeds: 'V27',
    subtitle: words.mouthSubtitle(
      printed(`${path}.satisfied`, satisfied, formats.rate(satisfied, { atMost: 1 })),
    ),
    caption: words.mouthRule,
    ...bars(
      [
        { label: words.hearWell, value: good, text: well },
        { label: words.hearBadly, value: bad, text: badly, loss: true },
      ],
      { caption: words.mouthCaption, columns: [words.mouthColumns.what, words.mouthColumns.people] },
    ),
  };
}

/** Null where neither winning nor serving customers has a cost. */
export function buildSpendingView(
  { results, language }: SectionInput,
  formats: Formats,
): StandingView | null {
  const { spending } = results.standing;
  if (spending === null) return null;
  const words = standingWords[language];
  const { winning, keeping, keepingShare } = spending;
  const path = 'standing.spending';
  const won = printed(`${path}.winning`, winning, formats.moneyCompact(winning));
  const kept = printed(`${path}.keeping`, keeping, formats.moneyCompact(keeping));
  return {
    finding:
      keepingShare < FORGOTTEN
        ? words.forgottenAtTheExit(
            printed(`${path}.keepingShare`, keepingShare, formats.rate(keepingShare, 0)),
          )
        : winning > keeping
          ? words.winningTakesMore(won, kept)
          : words.keepingTakesMore(kept, won),
    seeds: 'F11',
    subtitle: words.spendingSubtitle,
    ...bars(
      [
        { label: words.winning, value: winning, text: won },
        { label: words.keeping, value: keeping, text: kept },
      ],
      { caption: words.spendingCaption, columns: [words.spendingColumns.what, words.spendingColumns.year] },
    ),
  };
}

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: Inline;
  readonly loss?: boolean;
}

/** Bars from zero on one scale, and their table. */
function bars(
  items: readonly Bar[],
  { caption, columns }: { readonly caption: string; readonly columns: readonly [string, string] },
): Pick<StandingView, 'rows' | 'table'> {
  const place = trackScale(0, Math.max(...items.map(({ value }) => value)), { after: VALUE_ROOM });
  return {
    rows: {
      labelWidth: 10,
      rows: items.map(
        ({ label, value, text, loss }): MarkRowView => ({
          label,
          marks: [{ kind: loss ? 'loss' : 'plan', from: 0, to: place(value) }],
          values: [{ at: place(value), text }],
        }),
      ),
    },
    table: {
      caption,
      columns: [{ label: columns[0] }, { label: columns[1], kind: 'number' }],
      rows: items.map(({ label, text }) => ({ header: label, cells: [text] })),
    },
  };
}

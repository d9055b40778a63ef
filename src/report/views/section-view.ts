/**
 * What every section of the report is made of. A section has its own view (`returns-view.ts`) that extends `SectionView`;
 * figures, tables and rows inside it use the types here, so that one set of pieces in `ui/` prints them.
 *
 * A section registers nothing to have its figures explained: `buildReportView` walks the finished view, collects the
 * path of every `Figure` in it, and asks `explain/` for each, and for what those refer to in turn.
 */
import type { sections } from '../../language/schema/editions.ts';
import type { Grade } from '../../language/schema/scalars.ts';
import type { Inline, Tone } from '../../messages/inline.ts';

export type SectionId = (typeof sections)[number];

/** What shows systems of the founding texts says which: their ids, separated by spaces. Listed in `seeds.ts`. */
export interface Seeded {
  readonly seeds?: string;
}

/** `seeds` are those that the answer itself shows. */
export interface SectionView extends Seeded {
  readonly id: SectionId;
  /** 1 … 11, as in the contents; sections without a word to say leave their number out. */
  readonly number: number;
  /** The small title: what the section answers. */
  readonly question: string;
  /** The large one: what is true for the money or the customers, with two figures at most. */
  readonly answer: Inline;
}

/** A chart or table under the sentence it proves. `ui/FindingFigure.astro` prints the frame. */
export interface FindingView extends Seeded {
  readonly finding: Inline;
  /** What is plotted, and its unit. */
  readonly subtitle?: Inline;
  readonly caption?: Inline;
  /** The numbers behind the plot: its twin for screen readers, print and copies. */
  readonly table?: TableView;
}

/** A remark in the margin: `ui/Note.astro`. */
export interface NoteView extends Seeded {
  readonly title: string;
  readonly paragraphs: readonly Inline[];
}

/** A table: `ui/data-table.ts`. On the phone each row becomes labelled pairs. */
export interface TableView {
  /** What it shows; read aloud, not printed. Also the name of its CSV file. */
  readonly caption: string;
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
  readonly foot?: RowView;
  /** Cells of words: on the phone its rows become pairs however few columns it has. */
  readonly wordy?: boolean;
  /** A reader may sort its columns, and filter its rows where there are many. */
  readonly sortable?: boolean;
}

/** The first column heads the rows. */
export interface ColumnView {
  readonly label: string;
  /** `number` stands right; `chart` holds a mark instead of text and takes the whole width on the phone. */
  readonly kind?: 'text' | 'number' | 'chart';
  /** Share of the table's width, in per cent. */
  readonly width?: number;
  /** Of a sortable table: a reader may keep the rows of one of its values. */
  readonly filter?: boolean;
}

export interface RowView extends Seeded {
  readonly header: Inline;
  /** For the CSV and for sorting, where the header is a day: `2027-09-30`. */
  readonly raw?: string;
  /** What the row holds, for a script that reads the table; a row without is one of many. */
  readonly kind?: string;
  /** Somebody noted something beside it, for a script that reads the table. */
  readonly noted?: boolean;
  /** Where the header leads. */
  readonly href?: string;
  /** Under the header, small. */
  readonly note?: Inline;
  /** What the row rests on, as a texture before the note, which names it in words. */
  readonly grade?: Grade;
  readonly cells: readonly CellView[];
  /** `quiet`: done with, grey. `changed`: marked. */
  readonly look?: 'quiet' | 'changed';
}

export type CellView = Inline | CellDetails;

export interface CellDetails {
  readonly text: Inline;
  readonly note?: Inline;
  readonly tone?: Tone;
  readonly strong?: boolean;
  /** For the CSV where the text holds no figure of its own. */
  readonly raw?: number | string | null;
}

/** Rows with marks on a common scale, in HTML: `ui/rows.ts`. Positions are per cent of the track. */
export interface RowsView {
  /** Width of the labels in rem; 11 without. */
  readonly labelWidth?: number;
  /** On the phone labels stand above their marks, unless they are short enough to stay beside. */
  readonly keepLabels?: boolean;
  readonly rows: readonly MarkRowView[];
  readonly axis?: readonly AxisLabel[];
}

export interface AxisLabel {
  readonly at: number;
  readonly text: string;
}

export interface MarkRowView extends Seeded {
  readonly label: Inline;
  readonly note?: Inline;
  readonly marks: readonly MarkView[];
  readonly values: readonly MarkLabel[];
}

/**
 * `plan` is a filled bar, `pale` one without evidence, `outline` what was approved, `loss` money out or worse, `without`
 * the world without the strategy, `quiet` a remainder; `dot` reality, `ring` intention, `wide-ring` the same around a dot, `tick` a target, `link` a line
 * between two, `grid` and `zero` uprights behind them.
 */
export type BarKind = 'plan' | 'second' | 'pale' | 'outline' | 'loss' | 'without' | 'quiet' | 'link';
export type PointKind = 'dot' | 'ring' | 'wide-ring' | 'tick' | 'grid' | 'zero';

export type MarkView =
  | { readonly kind: BarKind; readonly from: number; readonly to: number }
  | { readonly kind: PointKind; readonly at: number };

export interface MarkLabel {
  readonly at: number;
  readonly text: Inline;
  /** On which side of `at`; `after` without. */
  readonly side?: 'after' | 'before' | 'middle';
  readonly tone?: Tone;
}

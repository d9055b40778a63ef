/**
 * What a reader opens now and then stands on the page beside the report: the numbers behind a plot, the rest of a long
 * list, diagrams as text. The report links to it, and its script shows it in place.
 */

import type { Inline } from '../../messages/inline.ts';
import type { ChainView } from './chain-view.ts';
import type { GoalsView } from './goals-view.ts';
import type { RisksView } from './risks-view.ts';
import type { RoadmapView } from './roadmap-view.ts';
import type { MarkRowView, SectionId, TableView } from './section-view.ts';

/** The sections, and those of them that hold diagrams. */
type Sections = Readonly<Record<SectionId, unknown>> & {
  readonly goals: Pick<GoalsView, 'tree'>;
  readonly roadmap: Pick<RoadmapView, 'chart' | 'chain'>;
  readonly risks: Pick<RisksView, 'temple'>;
};

/** A table that the report links to. */
export interface BesideTable {
  readonly id: string;
  readonly table: TableView;
  readonly hint?: Inline;
  readonly caption?: Inline;
  /** Marks of its second column. */
  readonly bars?: readonly Pick<MarkRowView, 'marks' | 'values'>[];
}

/** What of a section stands beside the report. */
export interface BesideView {
  readonly tables: readonly BesideTable[];
  /** Diagrams that stand there as text, at most one of each. */
  readonly diagrams: {
    readonly goals?: NonNullable<GoalsView['tree']>;
    readonly roadmap?: NonNullable<RoadmapView['chart']>;
    readonly temple?: NonNullable<RisksView['temple']>;
  };
  readonly chain?: ChainView;
}

/** Where the texts of diagrams stand on the page beside. */
export const diagramIds = {
  goals: 'diagram-goals',
  roadmap: 'diagram-roadmap',
  temple: 'diagram-temple',
  chain: 'diagram-chain',
} as const;

/** What a finding is plotted from: one that has any of these prints its table as the twin of a plot. */
const PLOTS = ['rows', 'chart', 'bins', 'grades', 'checks'];

/** Whether the table of a finding repeats what a plot shows; else the table is the figure. */
export function isPlotted(finding: object): boolean {
  return PLOTS.some((key) => Reflect.get(finding, key) !== undefined && Reflect.get(finding, key) !== null);
}

const ids = new WeakMap<TableView, string>();

/** The id of a table, from all it says: the same table has the same wherever it is printed. */
export function tableId(table: TableView): string {
  const known = ids.get(table);
  if (known !== undefined) return known;
  const id = `table-${hash(JSON.stringify(table))}`;
  ids.set(table, id);
  return id;
}

/** FNV-1a, 32 bits: that two of the hundred tables of a report meet happens once in a million reports. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(36);
}

/**
 * All that a section links to, in its order.
 *
 * @param known ids of tables that stand on the page already, left out; those found here are added to it
 */
export function buildBesideView(id: SectionId, sections: Sections, known: Set<string>): BesideView {
  const { goals, roadmap, risks } = sections;
  return {
    tables: tablesIn(sections[id], known),
    diagrams: {
      ...(id === 'goals' && goals.tree && { goals: goals.tree }),
      ...(id === 'roadmap' && roadmap.chart && { roadmap: roadmap.chart }),
      ...(id === 'risks' && risks.temple && { temple: risks.temple }),
    },
    ...(id === 'roadmap' && roadmap.chain && { chain: roadmap.chain }),
  };
}

type Owner = Omit<BesideTable, 'id'> & { readonly title?: string };

/** Twins of plots, and tables under a title of their own, which the report folds away. */
function tablesIn(view: unknown, known: Set<string>): readonly BesideTable[] {
  const found: BesideTable[] = [];
  const walk = (value: object): void => {
    if (Array.isArray(value)) {
      // Lists of numbers are the lines of charts, and long.
      if (typeof value[0] === 'number') return;
      for (const item of value) if (typeof item === 'object' && item !== null) walk(item);
      return;
    }
    if (ownsTable(value) && (isPlotted(value) || 'title' in value)) {
      const id = tableId(value.table);
      const { table, hint, caption, bars } = value;
      // The caption of a plot stands under the plot.
      if (!known.has(id)) found.push({ id, table, bars, ...('title' in value && { hint, caption }) });
      known.add(id);
    }
    // Views are plain data, with no more to them than their own keys; a list of them would be made for each.
    for (const key in value) {
      const inner = value[key as keyof typeof value] as unknown;
      if (key !== 'table' && typeof inner === 'object' && inner !== null) walk(inner);
    }
  };
  if (typeof view === 'object' && view !== null) walk(view);
  return found;
}

function ownsTable(value: object): value is Owner {
  return 'table' in value && typeof value.table === 'object' && value.table !== null;
}

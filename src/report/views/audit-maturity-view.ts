/** Intention against reality and the level needed, by dimension: rows of dots, the lowest reality first. */

import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import type { Language } from '../../messages/language.ts';
import { auditWords } from '../../messages/report/audit.ts';
import { auditSentences } from '../../messages/sentences/audit.ts';
import { terms } from '../../messages/terms.ts';
import { dimensionName } from './audit-names.ts';
import { printed } from './printed.ts';
import type { SectionInput } from './section-input.ts';
import type { FindingView, MarkLabel, MarkRowView, MarkView, RowsView } from './section-view.ts';
import { trackScale } from './track.ts';

export interface MaturityView extends FindingView {
  readonly rows: RowsView;
  /** What the marks are called, for widths at which the first row cannot say it. */
  readonly key: { readonly reality: string; readonly intention: string; readonly target: string };
}

type Dimension = SectionInput['results']['audit']['dimensions'][number];

const levels = [1, 2, 3, 4, 5];
const place = trackScale(1, 5, { before: 2, after: 2 });
/** Scores closer than this are drawn as one dot in a ring. */
const SAME = 0.05;
/** Names of marks closer than this, in per cent of the track, are written as one. */
const NAMES_APART = 20;
/** From half a point on, intention that runs ahead is the thing to say. */
const AHEAD = 0.5;

/** The scored dimensions, the lowest reality first, each in the order of the strategy else. */
function lowestFirst({ results }: SectionInput): readonly Dimension[] {
  return results.audit.dimensions
    .filter(({ reality }) => reality !== null)
    .sort((a, b) => (a.reality ?? 0) - (b.reality ?? 0));
}

/** Null where nothing was scored. */
export function buildMaturityView(input: SectionInput, formats: Formats): MaturityView | null {
  const { language } = input;
  const dimensions = lowestFirst(input);
  const [first] = dimensions;
  if (!first) return null;
  const words = auditWords[language];
  const names = terms[language].audit;
  const cell = (dimension: Dimension, key: 'intention' | 'reality' | 'target') => {
    const value = dimension[key];
    return value === null
      ? words.unscored
      : printed(`audit.dimensions.${dimension.id}.${key}`, value, formats.number(value, 1));
  };
  return {
    finding: finding(dimensions, input, formats),
    subtitle: words.dotsSubtitle,
    key: { reality: names.reality, intention: names.intention, target: names.target },
    rows: {
      labelWidth: 12,
      keepLabels: true,
      rows: dimensions.map(
        (dimension): MarkRowView => ({
          label: dimensionName(dimension.id, input),
          marks: marks(dimension),
          values: dimension === first ? markNames(dimension, language) : [],
        }),
      ),
      axis: levels.map((level) => ({ at: place(level), text: String(level) })),
    },
    table: {
      caption: words.dotsCaption,
      columns: [
        { label: capital(names.dimension) },
        { label: capital(names.intention), kind: 'number' },
        { label: capital(names.reality), kind: 'number' },
        { label: capital(names.target), kind: 'number' },
      ],
      rows: dimensions.map((dimension) => ({
        header: dimensionName(dimension.id, input),
        cells: [cell(dimension, 'intention'), cell(dimension, 'reality'), cell(dimension, 'target')],
      })),
    },
  };
}

function marks({ intention, reality, target }: Dimension): readonly MarkView[] {
  const at = reality ?? 1;
  return [
    ...levels.map((level): MarkView => ({ kind: 'grid', at: place(level) })),
    ...(target !== null && target > at
      ? [{ kind: 'link', from: place(at), to: place(target) } as const]
      : []),
    ...(intention === null
      ? []
      : [
          {
            kind: Math.abs(intention - at) < SAME ? 'wide-ring' : 'ring',
            at: place(intention),
          } as const,
        ]),
    ...(target === null ? [] : [{ kind: 'tick', at: place(target) } as const]),
    { kind: 'dot', at: place(at) },
  ];
}

/** The first row names the marks; names that would run into each other are written as one. */
function markNames({ intention, reality, target }: Dimension, language: Language): readonly MarkLabel[] {
  const names = terms[language].audit;
  const named = [
    { at: place(reality ?? 1), text: names.reality },
    ...(intention === null ? [] : [{ at: place(intention), text: names.intention }]),
    ...(target === null ? [] : [{ at: place(target), text: names.target }]),
  ].sort((a, b) => a.at - b.at);
  const groups: { at: number; last: number; text: string }[] = [];
  for (const { at, text } of named) {
    const group = groups.at(-1);
    if (group && at - group.last < NAMES_APART) {
      group.text += `, ${text}`;
      group.last = at;
    } else groups.push({ at, last: at, text });
  }
  return groups.map(({ at, last, text }) => ({
    at: (at + last) / 2,
    text,
    side: (at + last) / 2 < 15 ? 'after' : (at + last) / 2 > 80 ? 'before' : 'middle',
  }));
}

/** The first of these that holds. */
function finding(dimensions: readonly Dimension[], input: SectionInput, formats: Formats): Inline {
  const { language } = input;
  const words = auditWords[language];
  const score = ({ id }: Dimension, key: string, value: number) =>
    printed(`audit.dimensions.${id}.${key}`, value, formats.number(value, 1));
  const most = (amount: (dimension: Dimension) => number) =>
    dimensions.reduce((top, dimension) => (amount(dimension) > amount(top) ? dimension : top));
  const lead = ({ intention, reality }: Dimension) => (intention ?? reality ?? 0) - (reality ?? 0);
  const ahead = most(lead);
  if (lead(ahead) >= AHEAD) {
    return auditSentences[language].intentionAhead({
      dimension: dimensionName(ahead.id, input),
      intention: score(ahead, 'intention', ahead.intention ?? 0),
      reality: score(ahead, 'reality', ahead.reality ?? 0),
    });
  }
  if (dimensions.every(({ target }) => target === null)) return words.noTargets;
  const widest = most(({ gap }) => gap ?? 0);
  if ((widest.gap ?? 0) === 0) return words.everyTarget;
  return words.widest(
    dimensionName(widest.id, input),
    score(widest, 'reality', widest.reality ?? 0),
    score(widest, 'target', widest.target ?? 0),
  );
}

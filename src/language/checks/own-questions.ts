/** A company's own questions and dimensions of the audit stand beside those of the questionnaire, not in their place. */
import { dimensionIds, isDimension } from '../../catalogue/dimensions.ts';
import { isQuestion, questionIds } from '../../catalogue/questions.ts';
import { nearest } from '../../lib/nearest.ts';
import { type Found, found } from '../diagnostics/found.ts';
import type { Range, SourceFile } from '../source/source-file.ts';
import type { CheckContext, DraftStrategy } from './context.ts';

/** Everything that can be asked, and under what: the questionnaire and what the company added to it. */
export function auditVocabulary(draft: DraftStrategy): {
  readonly questions: readonly string[];
  readonly dimensions: readonly string[];
} {
  return {
    questions: [...questionIds, ...idsOf(draft.audit?.questions)],
    dimensions: [...dimensionIds, ...idsOf(draft.audit?.dimensions)],
  };
}

export function* checkOwnQuestions(context: CheckContext, source: SourceFile): Generator<Found> {
  const { audit } = context.draft;
  const dimensions = placesOf(context, 'dimensions', audit?.dimensions);
  const questions = placesOf(context, 'questions', audit?.questions);
  for (const { id, range } of dimensions) {
    if (isDimension(id)) yield found('audit-id-taken', range, { id, what: 'dimension' });
  }
  yield* checkUnique(dimensions, source);
  const known = auditVocabulary(context.draft).dimensions;
  for (const { id, range } of questions) {
    const dimension = id.slice(0, id.indexOf('.'));
    if (isQuestion(id)) yield found('audit-id-taken', range, { id, what: 'question' });
    else if (!known.includes(dimension)) {
      const values = {
        text: dimension,
        to: 'dimensions',
        nearest: nearest(dimension, known),
        known,
      } as const;
      yield found('reference-unknown', { start: range.start, end: range.start + dimension.length }, values);
    }
  }
  yield* checkUnique(questions, source);
}

interface Placed {
  readonly id: string;
  readonly range: Range;
}

function* checkUnique(items: readonly Placed[], source: SourceFile): Generator<Found> {
  const seen = new Map<string, Placed>();
  for (const item of items) {
    const first = seen.get(item.id);
    if (first === undefined) seen.set(item.id, item);
    else yield found('id-duplicate', item.range, { id: item.id, line: source.spanOf(first.range).line });
  }
}

type Identified = readonly ({ readonly id?: string | undefined } | undefined)[] | undefined;

function idsOf(items: Identified): string[] {
  return (items ?? []).flatMap((item) => item?.id ?? []);
}

function placesOf(context: CheckContext, list: 'dimensions' | 'questions', items: Identified): Placed[] {
  return (items ?? []).flatMap((item, index) =>
    item?.id === undefined ? [] : [{ id: item.id, range: context.at(['audit', list, index, 'id']) }],
  );
}

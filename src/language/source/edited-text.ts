/** A text in which pieces were replaced in order to read on, and the way back from its offsets to the original ones. */
import type { Range } from './source-file.ts';

export interface Edit extends Range {
  readonly put: string;
}

export interface EditedText {
  readonly text: string;
  with(edit: Edit): EditedText;
  /** Where a stretch of the edited text stands in the original. */
  original(range: Range): Range;
}

export function editedText(text: string, edits: readonly Edit[] = []): EditedText {
  const back = (offset: number) =>
    edits.reduceRight((at, { start, end, put }) => {
      if (at <= start) return at;
      return at >= start + put.length ? at - put.length + end - start : Math.min(at, end);
    }, offset);
  return {
    text,
    with: (edit) => editedText(text.slice(0, edit.start) + edit.put + text.slice(edit.end), [...edits, edit]),
    original: ({ start, end }) => ({ start: back(start), end: back(end) }),
  };
}

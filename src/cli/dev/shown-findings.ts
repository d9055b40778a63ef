/** Findings as an open page lists them: the text of `rapport check`, and a link to the place. */
import { codeFrame } from '../../language/diagnostics/code-frame.ts';
import type { Diagnostic } from '../../language/diagnostics/diagnostic.ts';
import type { Language } from '../../messages/language.ts';
import { terms } from '../../messages/terms.ts';
import { fileTexts, isSomewhere } from '../findings-text.ts';
import type { ShownFinding } from './dev-state.ts';
import { editorLink } from './editor-link.ts';

/** Columns of the author's own lines. */
const FRAME_WIDTH = 72;

export interface FindingsShown {
  readonly language: Language;
  /** The working folder, to which the files of findings are relative. */
  readonly folder: string;
  /** Null: no links. */
  readonly editor: string | null;
}

/** Findings that nobody accepted, worst first, otherwise in their order. */
export function shownFindings(
  findings: readonly Diagnostic[],
  { language, folder, editor }: FindingsShown,
): ShownFinding[] {
  const textOf = fileTexts(folder);
  const order = ['error', 'warning', 'note'] as const;
  return findings
    .filter(({ waived }) => waived === undefined)
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map(({ code, severity, place, words }) => {
      const text = isSomewhere(place) ? textOf(place.file) : undefined;
      return {
        severity,
        name: `${terms[language].severity[severity]} ${code}`,
        place: `${place.file}:${place.line}:${place.column}`,
        link: editor === null ? null : editorLink(editor, place, folder),
        frame: text === undefined ? '' : codeFrame(text, place, FRAME_WIDTH),
        ...words(language),
      };
    });
}

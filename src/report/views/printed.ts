import { noBreak } from '../../messages/formats/spaces.ts';
import type { Figure, Tone } from '../../messages/inline.ts';

/** A figure of the results as it is printed. `path` leads to it by id: `kpis.recall-rate.expected`. */
export function printed(path: string, value: number | string, text: string, tone?: Tone): Figure {
  return tone === undefined ? { figure: path, value, text } : { figure: path, value, text, tone };
}

/** A date or a number with its unit that must not break across lines, as in a narrow column. */
export function tied(text: string): string {
  return text.replaceAll(' ', noBreak);
}

import type { Figure, Tone } from '../../messages/inline.ts';

/** A figure of the results as it is printed. `path` leads to it by id: `kpis.recall-rate.expected`. */
export function printed(path: string, value: number | string, text: string, tone?: Tone): Figure {
  return tone === undefined ? { figure: path, value, text } : { figure: path, value, text, tone };
}

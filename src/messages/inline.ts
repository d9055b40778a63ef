/** How a figure is to be read at a glance; the words around it always say the same. */
export type Tone = 'gain' | 'loss' | 'plan' | 'measured' | 'without';

/** A printed figure that a reader can open down to its formula, inputs and source. */
export interface Figure {
  /** Where it stands in the results, such as `finance.npv`. */
  readonly figure: string;
  /** The formatted value. */
  readonly text: string;
  /** The value before formatting, for checks and copies. */
  readonly value?: number | string | null;
  readonly tone?: Tone;
}

/** A long text of the strategy with Markdown in it; a terminal prints it as it was typed. Made by `prose`. */
export interface Prose {
  readonly markdown: true;
  readonly text: string;
}

type Part = string | Figure | Prose;

/** A run of text in which figures may stand: a sentence of the report, which a terminal prints as plain text. */
export type Inline = Part | readonly Part[];

/** What Markdown would make something of: signs of emphasis, links, code, escapes, and all that takes lines of its own. */
const MARKDOWN = /[*_`~[<\\\n&]|^\s*(?:[-+=>#]|\d+[.)])/;

/** A long text of the strategy for a sentence, a cell or a list; plain where it holds no Markdown. */
export function prose(text: string): Inline {
  const trimmed = text.trim();
  return MARKDOWN.test(trimmed) ? { markdown: true, text: trimmed } : trimmed;
}

/** Whether a part of a run opens to how it came about. */
export function isFigure(part: Part): part is Figure {
  return typeof part === 'object' && 'figure' in part;
}

/**
 * Joins the text of a message with its values: line`It returns ${npv}.`
 * The result is a plain string where no value is a figure; neighbouring strings are always joined.
 *
 * Two points of typography are seen to here, for the message and not for its values: a dash is tied to the word before
 * it, so that no line begins with one; and a value that ends with a full stop («1,1 п. п.») takes in the one after it.
 */
export function line(texts: TemplateStringsArray, ...values: readonly Inline[]): Inline {
  const joined: Part[] = [];
  for (const [index, tied] of tiedTexts(texts).entries()) {
    const value = values[index - 1];
    if (index === 0 || value === undefined) {
      append(joined, tied);
      continue;
    }
    append(joined, value);
    append(joined, tied.startsWith('.') && plainText(value).endsWith('.') ? tied.slice(1) : tied);
  }
  return run(joined);
}

const tiedBefore = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The texts of a message with their dashes tied: a report says some messages hundreds of times. */
function tiedTexts(texts: TemplateStringsArray): readonly string[] {
  const known = tiedBefore.get(texts);
  if (known) return known;
  const tied = texts.map((text) => text.replaceAll(' — ', '\u00A0— '));
  tiedBefore.set(texts, tied);
  return tied;
}

/** Joins runs of text, with a separator between them. */
export function joinInline(parts: readonly Inline[], separator: Inline = ''): Inline {
  return concatenated(parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part])));
}

/** What the run says, without what its figures open to. */
export function plainText(inline: Inline): string {
  return partsOf(inline)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');
}

/** The strings, figures and texts of a run, in order; an empty run has none. */
export function partsOf(inline: Inline): readonly Part[] {
  if (typeof inline === 'string') return inline === '' ? [] : [inline];
  return isRun(inline) ? inline : [inline];
}

/** The same run with its texts changed; figures stay figures. */
export function mapText(inline: Inline, change: (text: string) => string): Inline {
  return concatenated(
    partsOf(inline).map((part) =>
      typeof part === 'string' ? change(part) : { ...part, text: change(part.text) },
    ),
  );
}

function concatenated(runs: readonly Inline[]): Inline {
  const joined: Part[] = [];
  for (const inline of runs) append(joined, inline);
  return run(joined);
}

/** Neighbouring strings become one. */
function append(joined: Part[], inline: Inline): void {
  if (inline === '') return;
  if (isRun(inline)) for (const part of inline) appendPart(joined, part);
  else appendPart(joined, inline);
}

function appendPart(joined: Part[], part: Part): void {
  const last = joined[joined.length - 1];
  if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
  else joined.push(part);
}

function run(joined: readonly Part[]): Inline {
  if (joined.length === 0) return '';
  const [only] = joined;
  return joined.length === 1 && typeof only === 'string' ? only : joined;
}

function isRun(inline: Inline): inline is readonly Part[] {
  return Array.isArray(inline);
}

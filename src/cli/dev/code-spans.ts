/** What a terminal shows between backticks is code on a page. */

export interface Span {
  readonly text: string;
  readonly code: boolean;
}

/** The spans of a text, in order and none empty; a backtick without its second one is text. */
export function codeSpans(text: string): Span[] {
  return text
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^`[^`]+`$/.test(part) ? { text: part.slice(1, -1), code: true } : { text: part, code: false },
    );
}

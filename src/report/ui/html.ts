/**
 * Markup built as text: sections print hundreds of rows, and a component for each would cost more than the row.
 *
 *     html`<td class="number">${row.amount}</td>`
 *
 * Whatever is put between `${ }` is escaped, unless it is `Html` itself. `Html` is a class that only this file makes, so
 * nothing that comes from a strategy can pass for it. In an Astro file: `<Fragment set:html={markup.text} />`.
 */
export class Html {
  readonly text: string;
  /** Not for callers: `html` and `assembled` are the doors. */
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand between `${ }`; a list is printed item after item, `false` and `undefined` print nothing. */
export type HtmlValue = Html | string | number | false | undefined | readonly HtmlValue[];

export function html(texts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  // Plain loops: a page calls this ten thousand times.
  let markup = texts[0] ?? '';
  for (let index = 0; index < values.length; index += 1) {
    markup += printed(values[index]) + (texts[index + 1] ?? '');
  }
  return new Html(markup);
}

/**
 * Markup that was put together as plain text, for the few pieces that a page prints hundreds of. Every value in it has
 * been through `escaped`: a test puts hostile texts into each of these pieces.
 */
export function assembled(markup: string): Html {
  return new Html(markup);
}

/** Nothing, for branches that print nothing. */
export const nothing = html``;

function printed(value: HtmlValue): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (value === false || value === undefined) return '';
  let markup = '';
  for (const item of value) markup += printed(item);
  return markup;
}

const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe as text and inside a quoted attribute. */
export function escaped(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => replacements[sign] ?? sign) : text;
}

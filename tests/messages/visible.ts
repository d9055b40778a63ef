/** Makes the spaces of typography visible in a table of expectations: `_` stands for U+00A0, `~` for U+202F. */
export function visible(text: string): string {
  return text.replaceAll('\u00A0', '_').replaceAll('\u202F', '~');
}

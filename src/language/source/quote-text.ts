/** A text in quotes, as YAML reads it back: double ones, or single ones where the text holds double quotes or backslashes. */
export function quoteText(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A term as a heading, a label or the start of a sentence: its first letter becomes a capital, names stay as they are. */
export function capital(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('en') + text.slice(first.length);
}

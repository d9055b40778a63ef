/** Puts values into the places of a text: `filled('{1} of {2}', '3', '7')`. */
export function filled(text: string, ...values: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (place, number: string) => values[Number(number) - 1] ?? place);
}

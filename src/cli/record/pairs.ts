/** KPIs and their values on the command line. */

/** As somebody typed them; the value is null where it is missing. */
export interface Pair {
  readonly kpi: string;
  readonly value: string | null;
}

/** Behind a space these still belong to the number before them: `34 %`, `1.2 M`. */
const SUFFIX = /^(?:%|k|M)$/;

/** `recall-rate 34%`, `recall-rate=34% advocacy=41`, or both mixed. */
export function pairsOf(words: readonly string[]): readonly Pair[] {
  const pairs: { kpi: string; value: string | null }[] = [];
  for (const word of words) {
    const last = pairs.at(-1);
    const equals = word.indexOf('=');
    if (last?.value && SUFFIX.test(word)) last.value += word;
    else if (last && last.value === null) last.value = word;
    else if (equals > 0) pairs.push({ kpi: word.slice(0, equals), value: word.slice(equals + 1) || null });
    else pairs.push({ kpi: word, value: null });
  }
  return pairs;
}

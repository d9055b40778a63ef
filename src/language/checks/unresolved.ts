/** References that lead nowhere, and on which side the mistake probably lies. */
import { nearest } from '../../lib/nearest.ts';

interface Use {
  readonly text: string;
}

export interface Unresolved<U extends Use> {
  readonly text: string;
  /** Every reference with this text. */
  readonly uses: readonly U[];
  /** The known name that is probably the misspelt one: several refer to `text`, nobody to this. */
  readonly elsewhere: string | undefined;
}

export interface Names {
  readonly known: readonly string[];
  /** Names that something refers to. */
  readonly used: ReadonlySet<string>;
  /** How many names stand there that nobody can read; each may be what an unresolved reference means. */
  readonly unreadable: number;
}

/**
 * Unresolved references by their text, in file order. Left out are those that an unreadable name explains: as many texts
 * as there are such names, those referred to most first, and among them no single reference that is close to a known
 * name.
 */
export function unresolved<U extends Use>(uses: readonly U[], names: Names): Unresolved<U>[] {
  const byText = Map.groupBy(uses, ({ text }) => text);
  const explained = [...byText]
    .filter(([text, same]) => same.length > 1 || nearest(text, names.known) === undefined)
    .sort(([, first], [, second]) => second.length - first.length)
    .slice(0, names.unreadable)
    .map(([text]) => text);
  return [...byText]
    .filter(([text]) => !explained.includes(text))
    .map(([text, same]) => ({
      text,
      uses: same,
      elsewhere: same.length > 1 ? misspelt(text, names) : undefined,
    }));
}

function misspelt(text: string, { known, used }: Names): string | undefined {
  const near = nearest(text, known);
  const idle = known.filter((name) => !used.has(name));
  return near !== undefined && nearest(text, idle) === near ? near : undefined;
}

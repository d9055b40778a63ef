/** What a segment is promised and what it gets are levels of the service. */
import { nearest } from '../../lib/nearest.ts';
import { type Found, found } from '../diagnostics/found.ts';
import { readText } from '../schema/read-scalars.ts';
import type { Range } from '../source/source-file.ts';
import { nodeAt, type Path } from '../source/source-tree.ts';
import { type CheckContext, itemsOf } from './context.ts';
import { unresolved } from './unresolved.ts';

export function* checkServices(context: CheckContext): Generator<Found> {
  for (const { item, path } of itemsOf(context, 'services')) {
    if (item.levels === undefined || !context.has([...path, 'levels'])) continue;
    const known = item.levels.map((text, index) => ({ text, range: context.at([...path, 'levels', index]) }));
    const levels = known.filter(({ text }) => isReadable(text)).map(({ text }) => text ?? '');
    const uses = ['now', 'promised'].flatMap((key) => usesOf(context, [...path, key]));
    const missing = uses.filter(({ text }) => !levels.includes(text));
    for (const { text, uses: places, elsewhere } of unresolved(missing, {
      known: levels,
      used: new Set(uses.map(({ text }) => text)),
      unreadable: known.length - levels.length,
    })) {
      const near = nearest(text, levels);
      const wrong = known.find((level) => level.text === elsewhere);
      const count = places.length;
      if (wrong && elsewhere !== undefined) {
        yield found('id-misspelt', wrong.range, { id: elsewhere, referred: text, count });
      } else if (count > 1 && near === undefined) {
        yield found('level-missing', context.at([...path, 'levels']), { level: text, count });
      } else {
        for (const { range } of places) {
          yield found('reference-unknown', range, { text, to: 'levels', nearest: near, known: levels });
        }
      }
    }
  }
}

function isReadable(text: string | undefined): boolean {
  if (text === undefined) return false;
  const read = readText(text);
  return !read.problem && read.warning?.code !== 'text-placeholder';
}

function usesOf({ root }: CheckContext, path: Path): { text: string; range: Range }[] {
  const node = nodeAt(root, path);
  if (node?.kind !== 'map') return [];
  return [...node.entries.values()].flatMap(({ value }) =>
    value.kind === 'text' && !value.joined && isReadable(value.text)
      ? [{ text: value.text, range: value }]
      : [],
  );
}

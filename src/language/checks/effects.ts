/** A benefit has one effect, in the unit of what it changes. */
import { type Found, found } from '../diagnostics/found.ts';
import type { Quantity } from '../schema/scalars.ts';
import { nodeAt, type Path, type SourceNode } from '../source/source-tree.ts';
import { type CheckContext, itemsOf } from './context.ts';

/** These levers are rates themselves, so a change of them is a number of points. */
const pointLevers: readonly string[] = ['retention', 'margin', 'moves'];

export function* checkEffects(context: CheckContext): Generator<Found> {
  for (const { item, path, name } of itemsOf(context, 'benefits')) {
    const has = (key: string) => context.has([...path, key]);
    const forms = [
      has('lever') || has('change') ? 'change' : '',
      has('saving') ? 'saving' : '',
      has('years') ? 'years' : has('upfront') ? 'upfront' : '',
      has('unquantified') ? 'unquantified' : '',
    ].filter((form) => form !== '');
    const at = context.beginningOf(path);
    if (forms.length === 0 && context.isClear(path)) yield found('effect-missing', at, { spot: name });
    if (forms.length > 1) yield found('effect-twice', at, { keys: forms });
    if (!forms.includes('change')) continue;
    const missing = ['lever', 'change', 'segment'].filter((key) => !has(key));
    if (missing.length > 0 && context.isClear(path))
      yield found('key-missing', at, { keys: missing, spot: name });
    if (item.lever === undefined) continue;
    yield* checkUnit(context, [...path, 'change'], item.change, item.lever);
    yield* checkUnit(context, [...path, 'benchmark', 'value'], item.benchmark?.value, item.lever);
    if (item.lever === 'moves') yield* checkMoves(context, [...path, 'segment']);
  }
}

function* checkUnit(
  { root, at }: CheckContext,
  path: Path,
  change: Quantity | undefined,
  lever: string,
): Generator<Found> {
  if (change === undefined) return;
  const inPoints = pointLevers.includes(lever);
  if (inPoints === (change.unit === 'points')) return;
  const written = nodeAt(root, path);
  const node = nodeAt(written, ['value']) ?? written;
  const text = node ? typed(node, (piece) => piece) : '';
  const repaired =
    node && typed(node, (piece) => (inPoints ? asPoints(piece) : piece.replace(/\s*pp$/, '%')));
  yield found('change-unit', node ?? at(path), { text, lever, repaired });
}

function asPoints(text: string): string {
  const fraction = /^[+-]?0?\.\d+$|^[+-]?0\.\d+$/.test(text);
  if (fraction) return `${Number((Number(text) * 100).toPrecision(12))}pp`;
  return `${text.replace(/\s*%$/, '')}pp`;
}

function typed(node: SourceNode, change: (piece: string) => string): string {
  if (node.kind === 'text') return change(node.text.trim());
  return node.kind === 'list' ? `[${node.items.map((item) => typed(item, change)).join(', ')}]` : '';
}

/** Only who moves to another segment can move more. */
function* checkMoves(context: CheckContext, path: Path): Generator<Found> {
  const written = nodeAt(context.root, path);
  const named = written?.kind === 'list' ? written.items : written ? [written] : [];
  const segments = [...itemsOf(context, 'segments')];
  for (const node of named) {
    if (node.kind !== 'text') continue;
    const meant = node.text === 'all' ? segments : segments.filter(({ item }) => item.id === node.text);
    const moving = meant.some(
      (segment) => context.has([...segment.path, 'moves']) || !context.isClear(segment.path),
    );
    if (meant.length > 0 && !moving) yield found('moves-missing', node, { segment: node.text });
  }
}

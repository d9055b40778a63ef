import { type MapNode, type SourceNode, textAt } from './source-tree.ts';

/**
 * The node at a path by id: keys of maps, ids of the items of a list, or their numbers from 0 where they have none.
 * `benefits.paper.saving`, `kpis.recall-rate.targets.0`, `audit.answers.strategy.goals`.
 */
export function nodeById(root: SourceNode | undefined, path: string): SourceNode | undefined {
  const steps = path.split('.');
  let node = root;
  for (let at = 0; at < steps.length && node !== undefined; at += 1) {
    const step: string = steps[at] ?? '';
    if (node.kind === 'map') {
      const { entries }: MapNode = node;
      // Ids of audit questions hold a dot themselves, paths of scenarios several.
      const lengths = Array.from({ length: steps.length - at }, (_, index) => index + 1);
      const length = lengths.find((count) => entries.has(steps.slice(at, at + count).join('.'))) ?? 1;
      node = entries.get(steps.slice(at, at + length).join('.'))?.value;
      at += length - 1;
    } else if (node.kind === 'list') {
      const byNumber = /^\d+$/.test(step) ? node.items[Number(step)] : undefined;
      const next = `${step}.${steps[at + 1] ?? ''}`;
      const dotted = node.items.find((item) => textAt(item, ['id']) === next);
      node = node.items.find((item) => textAt(item, ['id']) === step) ?? byNumber ?? dotted;
      if (node !== undefined && node === dotted) at += 1;
    } else node = undefined;
  }
  return node;
}

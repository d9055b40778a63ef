import { type SourceNode, textAt } from './source-tree.ts';

/**
 * The node at a path by id: keys of maps, ids of the items of a list, or their numbers from 0 where they have none.
 * `benefits.paper.saving`, `kpis.recall-rate.targets.0`, `audit.answers.strategy.goals`.
 */
export function nodeById(root: SourceNode | undefined, path: string): SourceNode | undefined {
  const steps = path.split('.');
  let node = root;
  for (let at = 0; at < steps.length && node !== undefined; at += 1) {
    const step = steps[at] ?? '';
    if (node.kind === 'map') {
      // Ids of audit questions hold a dot themselves.
      const dotted = node.entries.get(`${step}.${steps[at + 1]}`)?.value;
      if (dotted) at += 1;
      node = dotted ?? node.entries.get(step)?.value;
    } else if (node.kind === 'list') {
      const byNumber = /^\d+$/.test(step) ? node.items[Number(step)] : undefined;
      node = node.items.find((item) => textAt(item, ['id']) === step) ?? byNumber;
    } else node = undefined;
  }
  return node;
}

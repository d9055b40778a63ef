import { type ListNode, type MapNode, type SourceNode, textAt } from './source-tree.ts';

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
      let key = step;
      let last = at;
      while (!entries.has(key) && last + 1 < steps.length) {
        last += 1;
        key += `.${steps[last]}`;
      }
      node = entries.get(key)?.value;
      if (node !== undefined) at = last;
    } else if (node.kind === 'list') {
      const list: ListNode = node;
      const ids = idsOf(list);
      const byNumber = /^\d+$/.test(step) ? list.items[Number(step)] : undefined;
      node = ids.get(step) ?? byNumber;
      if (node === undefined) {
        node = ids.get(`${step}.${steps[at + 1] ?? ''}`);
        at += 1;
      }
    } else node = undefined;
  }
  return node;
}

const known = new WeakMap<ListNode, ReadonlyMap<string, SourceNode>>();

/** Items of a list by their ids, the first of each: a report asks for the lines of hundreds of values. */
function idsOf(list: ListNode): ReadonlyMap<string, SourceNode> {
  const before = known.get(list);
  if (before) return before;
  const ids = new Map<string, SourceNode>();
  for (const item of list.items) {
    const id = textAt(item, ['id']);
    if (id !== undefined && !ids.has(id)) ids.set(id, item);
  }
  known.set(list, ids);
  return ids;
}

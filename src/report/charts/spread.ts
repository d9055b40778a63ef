/**
 * Moves labels apart until none overlap, as little as possible and in their order: at the end of lines that end close
 * together. Places are the middles of the labels and `heights` theirs, or one for all, in per cent; the result stays in
 * 0 … 100 where there is room.
 */
export function spread(places: readonly number[], heights: number | readonly number[]): readonly number[] {
  const sizes = typeof heights === 'number' ? places.map(() => heights) : heights;
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  // Labels that have to touch form a group, which is centred on where its members would have stood alone.
  const groups: Group[] = [];
  for (const { place, index } of order) {
    let group: Group = { members: [index], sum: place, size: sizes[index] ?? 0 };
    for (
      let before = groups.at(-1);
      before && topOf(group) < topOf(before) + before.size;
      before = groups.at(-1)
    ) {
      groups.pop();
      group = {
        members: [...before.members, ...group.members],
        sum: before.sum + group.sum,
        size: before.size + group.size,
      };
    }
    groups.push(group);
  }
  const result = places.slice();
  for (const group of groups) {
    let top = topOf(group);
    for (const index of group.members) {
      const size = sizes[index] ?? 0;
      result[index] = top + size / 2;
      top += size;
    }
  }
  return result;
}

interface Group {
  readonly members: readonly number[];
  /** Of the places of its members. */
  readonly sum: number;
  readonly size: number;
}

/** Inside 0 … 100 where there is room. */
function topOf({ members, sum, size }: Group): number {
  return Math.max(0, Math.min(sum / members.length - size / 2, 100 - size));
}

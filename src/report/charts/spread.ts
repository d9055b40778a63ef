/**
 * Moves places apart until no two are nearer than `gap`, as little as possible and in their order: labels at the end of
 * lines that end close together. Places and gap are per cent; the result stays in 0 … 100 where there is room.
 */
export function spread(places: readonly number[], gap: number): readonly number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  // Groups that have to touch are centred on what they would have had alone.
  const groups: { members: number[]; sum: number }[] = [];
  const centre = ({ members, sum }: { members: number[]; sum: number }) => sum / members.length;
  const top = (group: { members: number[]; sum: number }) =>
    centre(group) - ((group.members.length - 1) * gap) / 2;
  const bottom = (group: { members: number[]; sum: number }) =>
    centre(group) + ((group.members.length - 1) * gap) / 2;
  for (const { place, index } of order) {
    let group = { members: [index], sum: place };
    for (let before = groups.at(-1); before && top(group) - bottom(before) < gap; before = groups.at(-1)) {
      groups.pop();
      group = { members: [...before.members, ...group.members], sum: before.sum + group.sum };
    }
    groups.push(group);
  }
  const result = places.slice();
  for (const group of groups) {
    const first = Math.max(0, Math.min(top(group), 100 - (group.members.length - 1) * gap));
    for (const [offset, index] of group.members.entries()) result[index] = first + offset * gap;
  }
  return result;
}

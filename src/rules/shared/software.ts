import type { Cost } from '../../language/schema/costs.ts';
import type { Strategy } from '../../language/schema/strategy.ts';

/** Cost lines for software. */
export function softwareCosts({ costs }: Strategy): readonly Cost[] {
  return costs.filter(({ category }) => category === 'software');
}

export function buysSoftware(strategy: Strategy, initiativeId: string): boolean {
  return softwareCosts(strategy).some(({ initiative }) => initiative === initiativeId);
}

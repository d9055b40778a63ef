import type { Lever } from '../../language/schema/kpis.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import { countedBenefits } from './benefits.ts';
import { workingInitiatives } from './initiatives.ts';

/** What can be done about customers; who is won back is kept after all. */
type Effort = 'acquire' | 'keep' | 'grow';

const aims = { acquire: 'acquire', keep: 'keep', 'win-back': 'keep', grow: 'grow' } as const;

/** Cheaper service is no effort of any of the three. */
const effortsOfLevers: Readonly<Partial<Record<Lever, Effort>>> = {
  acquired: 'acquire',
  acquisitionCost: 'acquire',
  retention: 'keep',
  moves: 'grow',
  revenue: 'grow',
  margin: 'grow',
};

/** What the strategy does about customers: what its initiatives aim at, and the levers its benefits move. */
export function effortsOf(strategy: Strategy): ReadonlySet<Effort> {
  return new Set([
    ...workingInitiatives(strategy).flatMap(({ aimsAt }) => (aimsAt ? [aims[aimsAt]] : [])),
    ...countedBenefits(strategy).flatMap(({ lever }) => (lever && effortsOfLevers[lever]) ?? []),
  ]);
}

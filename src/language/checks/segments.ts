import { type Found, found } from '../diagnostics/found.ts';
import { type CheckContext, itemsOf } from './context.ts';

/** Customers who move, move to another segment. */
export function* checkSegments(context: CheckContext): Generator<Found> {
  for (const { item, path } of itemsOf(context, 'segments')) {
    const { id, moves } = item;
    if (id !== undefined && moves?.to === id) {
      yield found('moves-to-itself', context.at([...path, 'moves', 'to']), { segment: id });
    }
  }
}

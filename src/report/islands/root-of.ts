/** Where React draws: one root for each place, so that drawing again keeps what a reader moved. */
import { createRoot, type Root } from 'react-dom/client';

const roots = new WeakMap<Element, Root>();

/** @param place empty in the page as it was built; its own id, if it has one, goes before those of what is drawn */
export function rootOf(place: Element): Root {
  const known = roots.get(place);
  if (known) return known;
  const root = createRoot(place, { identifierPrefix: place.id });
  roots.set(place, root);
  return root;
}

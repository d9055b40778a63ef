/** What a reader moved stays where it is while the numbers under it change. */

/** By this React finds the root of a part of a page. */
const REACT_MARK = '__reactContainer';

/**
 * Hands an island its new properties. One that is alive renders itself anew and keeps its state; one that still sleeps
 * is given its new text and wakes with it.
 *
 * @param next as the server sends it
 */
export function updateIsland(island: HTMLElement, next: Element): void {
  const asleep = island.hasAttribute('ssr');
  if (asleep)
    island.replaceChildren(...[...next.childNodes].map((child) => document.importNode(child, true)));
  const props = next.getAttribute('props') ?? '{}';
  if (props === island.getAttribute('props')) return;
  if (asleep) {
    island.setAttribute('props', props);
    return;
  }
  const marks = Object.entries(island).filter(([name]) => name.startsWith(REACT_MARK));
  // The island looks at its properties when they change, but renders only while this says that it has not yet.
  island.setAttribute('ssr', '');
  island.setAttribute('props', props);
  island.addEventListener('astro:hydrate', () => Object.assign(island, Object.fromEntries(marks)), {
    once: true,
  });
}

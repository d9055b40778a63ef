/**
 * What of the page a click is meant for, among the elements a selector names; null for a click beside them, and for one
 * that asks the browser for another tab or window.
 */
export function clickedOn<Found extends HTMLElement>(event: Event, selector: string): Found | null {
  if (!(event instanceof MouseEvent) || !(event.target instanceof Element)) return null;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return null;
  return event.target.closest<Found>(selector);
}

/** Keeps what a reader looks at where it stands in the window, whatever grows or shrinks above it. */
const OVERLAY = 'RAPPORT-DEV';

/** Calls `change` between measuring and putting back. */
export function keepScroll(change: () => void): void {
  const root = document.documentElement;
  const anchors = visibleAnchors();
  // The browser may try the same; both together would move the page twice.
  root.style.overflowAnchor = 'none';
  change();
  const anchor = anchors.find(({ element }) => element.isConnected && element.getClientRects().length > 0);
  if (anchor && scrollY > 0) {
    const moved = anchor.element.getBoundingClientRect().top - anchor.top;
    if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
  }
  requestAnimationFrame(() => {
    root.style.removeProperty('overflow-anchor');
    if (root.getAttribute('style') === '') root.removeAttribute('style');
  });
}

/** What stands in the upper part of the window, the innermost first. */
function visibleAnchors(): { readonly element: Element; readonly top: number }[] {
  const main = document.querySelector('main')?.getBoundingClientRect();
  const x = main ? main.left + Math.min(main.width / 2, 300) : innerWidth / 2;
  const found = [0.15, 0.3, 0.5].flatMap((share) => document.elementsFromPoint(x, innerHeight * share));
  const elements = found.filter(({ nodeName }) => ![OVERLAY, 'HTML', 'BODY', 'MAIN'].includes(nodeName));
  return elements.map((element) => ({ element, top: element.getBoundingClientRect().top }));
}

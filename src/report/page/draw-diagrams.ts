/**
 * Diagrams in Mermaid text are drawn when they come into view; what draws them is loaded with the first one. Until then,
 * and where drawing fails, the text stands there.
 */
export function drawDiagrams(within: ParentNode = document): void {
  const sources = within.querySelectorAll<HTMLElement>('.mermaid-source');
  if (sources.length === 0) return;
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      seen.unobserve(target);
      void import('./mermaid-diagram.ts').then(
        ({ drawDiagram }) => drawDiagram(target),
        // Not reachable, as for a page opened from a folder: the text stays.
        () => {},
      );
    }
  });
  for (const source of sources) seen.observe(source);
}

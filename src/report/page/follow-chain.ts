/** A reader chooses a part of the chain; everything that leads to it and follows from it stays lit. */

/** Where Mermaid notes the id of a node, and those of the two ends of an edge. */
const NODE = 'g.node';

export function followChain(chain: HTMLElement, drawing: HTMLElement): void {
  const edges = (chain.dataset.edges ?? '').split(' ').map((edge) => edge.split('>'));
  const places = new Map(
    (chain.dataset.places ?? '').split(' ').map((place) => place.split('=') as [string, string]),
  );
  const nodes = new Map<string, SVGGElement>();
  for (const node of drawing.querySelectorAll<SVGGElement>(NODE)) {
    const id = idOf(node);
    if (id === null) continue;
    nodes.set(id, node);
    node.setAttribute('tabindex', '0');
    node.setAttribute('role', 'button');
    node.setAttribute('aria-pressed', 'false');
    node.setAttribute('aria-label', textOf(node));
  }
  const said = chain.querySelector<HTMLElement>('.chain-followed');
  const everything = chain.querySelector<HTMLButtonElement>('[data-everything]');
  const first = said?.dataset.first ?? said?.textContent ?? '';
  if (said) said.dataset.first = first;

  const showAll = () => {
    drawing.classList.remove('following');
    for (const node of nodes.values()) node.setAttribute('aria-pressed', 'false');
    said?.replaceChildren(first);
    if (everything) everything.hidden = true;
  };
  const follow = (id: string) => {
    const lit = new Set([
      ...reached(id, edges),
      ...reached(
        id,
        edges.map((edge) => edge.toReversed()),
      ),
    ]);
    drawing.classList.add('following');
    for (const [each, node] of nodes) {
      node.classList.toggle('lit', lit.has(each));
      node.setAttribute('aria-pressed', String(each === id));
    }
    for (const [from = '', to = ''] of edges) {
      for (const path of drawing.querySelectorAll(
        `[data-id="L_${from}_${to}_0"], [id$="L_${from}_${to}_0"]`,
      )) {
        path.classList.toggle('lit', lit.has(from) && lit.has(to));
      }
    }
    const place = places.get(id.split('_')[0] ?? '');
    const link = document.createElement('a');
    link.href = place ?? '';
    link.textContent = chain.dataset.leadsTo ?? '';
    const node = nodes.get(id);
    said?.replaceChildren(node ? textOf(node) : '', '. ', ...(place === undefined ? [] : [link]));
    if (everything) everything.hidden = false;
  };
  for (const [id, node] of nodes) {
    const choose = () => (node.getAttribute('aria-pressed') === 'true' ? showAll() : follow(id));
    node.addEventListener('click', choose);
    node.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      choose();
    });
  }
  everything?.addEventListener('click', showAll);
}

/** `mermaid-1-flowchart-kpi_recall-12` or without what stands before: the part between belongs to us. */
function idOf(node: SVGGElement): string | null {
  return /flowchart-(.+)-\d+$/.exec(node.id)?.[1] ?? null;
}

/** Mermaid sets a line of a label as a span, and nothing between two of them. */
function textOf(node: SVGGElement): string {
  const lines = [...node.querySelectorAll('.text-outer-tspan')].map((line) => line.textContent ?? '');
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}

/** The node and all that edges lead to from it, in any number of steps. */
function reached(start: string, edges: readonly (readonly string[])[]): Set<string> {
  const found = new Set([start]);
  for (const id of found) {
    for (const [from, to] of edges) if (from === id && to !== undefined) found.add(to);
  }
  return found;
}

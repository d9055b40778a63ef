/**
 * Brings a page to what the server now sends without loading it anew. Kept beside the page is what the server sent last;
 * only what differs between that and the new one is changed on the page. So whatever a reader did there (opened, chosen,
 * typed) stays as it is, and so does what scripts of the page put there.
 */

/** Attributes of the root that scripts set for the reader: the theme. */
const ROOT_ATTRIBUTES = ['lang'];

export class PagePatch {
  /** As the server sent it last. */
  readonly #sent: HTMLElement;
  /** From what was sent to what stands on the page. */
  readonly #shown = new WeakMap<Node, Node>();

  /** @param page as the server sent it, before any script has changed it */
  constructor(page: Document) {
    this.#sent = page.documentElement.cloneNode(true) as HTMLElement;
    this.#pair(this.#sent, page.documentElement);
  }

  apply(next: Document): void {
    const root = next.documentElement;
    for (const name of ROOT_ATTRIBUTES) this.#attribute(this.#sent, name, root.getAttribute(name));
    this.#children(this.#sent, root);
  }

  #pair(sent: Node, shown: Node): void {
    this.#shown.set(sent, shown);
    let other = shown.firstChild;
    for (let child = sent.firstChild; child && other; child = child.nextSibling) {
      this.#pair(child, other);
      other = other.nextSibling;
    }
  }

  #node(sent: Node, next: Node): void {
    if (sent.isEqualNode(next)) return;
    if (!(sent instanceof Element && next instanceof Element)) {
      const shown = this.#shown.get(sent);
      if (shown) shown.nodeValue = next.nodeValue;
      sent.nodeValue = next.nodeValue;
      return;
    }
    for (const { name } of [...sent.attributes]) {
      if (!next.hasAttribute(name)) this.#attribute(sent, name, null);
    }
    for (const { name, value } of next.attributes) this.#attribute(sent, name, value);
    this.#children(sent, next);
  }

  #attribute(sent: Element, name: string, value: string | null): void {
    const before = sent.getAttribute(name);
    if (before === value) return;
    const shown = this.#shown.get(sent);
    setAttribute(sent, name, value);
    if (!(shown instanceof Element)) return;
    if (name === 'class') changeClasses(shown, before ?? '', value ?? '');
    else setAttribute(shown, name, value);
  }

  #children(sent: Element, next: Element): void {
    const partners = partnersOf([...sent.childNodes], [...next.childNodes]);
    const kept = new Set(partners.values());
    for (const child of [...sent.childNodes]) {
      if (kept.has(child)) continue;
      const shown = this.#shown.get(child);
      if (shown?.parentNode) shown.parentNode.removeChild(shown);
      child.remove();
    }
    let before: Node | null = null;
    for (const child of next.childNodes) {
      const partner = partners.get(child);
      if (partner) this.#node(partner, child);
      before = partner ?? this.#insert(sent, child, before);
    }
  }

  /** Puts a new node behind another one of the same parent, or first. */
  #insert(parent: Element, next: Node, before: Node | null): Node {
    const sent = document.importNode(next, true);
    parent.insertBefore(sent, before ? before.nextSibling : parent.firstChild);
    const place = this.#shown.get(parent);
    if (!place) return sent;
    const shown = document.importNode(next, true);
    const neighbour = before ? this.#shown.get(before) : undefined;
    const stays = neighbour?.parentNode === place;
    place.insertBefore(shown, stays ? neighbour.nextSibling : before ? null : place.firstChild);
    this.#pair(sent, shown);
    return sent;
  }
}

function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Classes that the server took away or brought; those of scripts stay. */
function changeClasses(element: Element, before: string, after: string): void {
  const [old, fresh] = [before, after].map((text) => text.split(/\s+/).filter(Boolean));
  element.classList.remove(...(old ?? []).filter((name) => !fresh?.includes(name)));
  element.classList.add(...(fresh ?? []));
}

/** Lists longer than this are paired from both ends alone. */
const LONGEST = 400;

/**
 * Which of the former children each new one continues. Equal ones at both ends first; between them those of the same
 * name, in the order that keeps most of them.
 *
 * @returns from the new to the former; new ones that continue none are absent
 */
export function partnersOf(before: readonly ChildNode[], after: readonly ChildNode[]): Map<Node, ChildNode> {
  const partners = new Map<Node, ChildNode>();
  const pair = (old: ChildNode | undefined, fresh: ChildNode | undefined): boolean => {
    if (!old || !fresh || !old.isEqualNode(fresh)) return false;
    partners.set(fresh, old);
    return true;
  };
  let start = 0;
  while (pair(before[start], after[start])) start += 1;
  let [oldEnd, freshEnd] = [before.length, after.length];
  while (oldEnd > start && freshEnd > start && pair(before[oldEnd - 1], after[freshEnd - 1])) {
    oldEnd -= 1;
    freshEnd -= 1;
  }
  const [old, fresh] = [before.slice(start, oldEnd), after.slice(start, freshEnd)];
  for (const [at, to] of alike(old.map(nameOf), fresh.map(nameOf))) {
    const [from, next] = [old[at], fresh[to]];
    if (from && next) partners.set(next, from);
  }
  return partners;
}

/** What a node is, whatever its contents: its element, and the first name found in it. */
function nameOf(node: Node): string {
  if (!(node instanceof Element)) return node.nodeName;
  const named =
    node.closest('[id], [data-figure]') === node ? node : node.querySelector('[id], [data-figure]');
  return `${node.nodeName} ${named?.id || named?.getAttribute('data-figure') || ''}`;
}

/** Pairs of places with the same name, rising in both lists, as many as there can be. */
function alike(before: readonly string[], after: readonly string[]): [number, number][] {
  if (Math.max(before.length, after.length) > LONGEST) {
    return before.flatMap((name, at) => (after[at] === name ? [[at, at] as [number, number]] : []));
  }
  const width = after.length + 1;
  const longest = new Uint16Array((before.length + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      longest[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < before.length && column < after.length; ) {
    if (before[row] === after[column]) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

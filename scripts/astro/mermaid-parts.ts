import type { Plugin } from 'vite';

/**
 * Parts of Mermaid that no diagram here asks for: a second way of laying out, under another licence than the rest and
 * twice as large as all we use, and formulas in labels.
 */
const LEFT_OUT = /^katex$|\/elk-[A-Z0-9]+\.mjs$/;
const EMPTY = '\0left-out-of-mermaid';

/** Leaves them out of what a browser is given. */
export const mermaidParts: Plugin = {
  name: 'rapport-mermaid-parts',
  enforce: 'pre',
  resolveId: (source) => (LEFT_OUT.test(source) ? EMPTY : undefined),
  load: (id) => (id === EMPTY ? 'export default undefined;' : undefined),
};

import { type ChainView, chainLinks } from '../views/chain-view.ts';
import { nodeLabel } from './mermaid-label.ts';

/** How each link of the chain is drawn: its brackets, so that it is told apart without colours too. */
const shapes = {
  answer: ['([', '])'],
  initiative: ['[', ']'],
  cost: ['[/', '/]'],
  benefit: ['(', ')'],
  kpi: ['[\\', '\\]'],
  money: ['[[', ']]'],
} as const;

/** The chain from audit to money as a Mermaid flowchart, each link of the chain a class of its own. */
export function chainMermaid({ nodes, edges }: Pick<ChainView, 'nodes' | 'edges'>): string {
  const used = chainLinks.filter((link) => nodes.some((node) => node.link === link));
  return [
    'flowchart LR',
    ...nodes.map(({ id, link, text }) => `  ${id}${shapes[link][0]}${nodeLabel(text)}${shapes[link][1]}`),
    ...edges.map(([from, to]) => `  ${from} --> ${to}`),
    ...used.map((link) => {
      const ids = nodes.filter((node) => node.link === link).map(({ id }) => id);
      return `  class ${ids.join(',')} link-${link}`;
    }),
  ].join('\n');
}

import { plainText } from '../../messages/inline.ts';
import type { TemplePart, TempleView } from '../views/risks-temple-view.ts';
import { nodeId, nodeLabel } from './mermaid-label.ts';

type Temple = Pick<TempleView, 'aim' | 'noAim' | 'pillars' | 'stones'>;

/** The temple as Mermaid text: the base carries the pillars, these the aim; what is broken hangs by a dotted line. */
export function templeMermaid({ aim, noAim, pillars, stones }: Temple): string {
  const link = ({ broken }: TemplePart) => (broken === null ? '---' : '-.-');
  const label = ({ name, kind, broken }: TemplePart) =>
    nodeLabel([kind, name, broken ?? ''].filter((text) => text !== '').join(': '));
  const pillarId = ({ id }: TemplePart, index: number) => nodeId(`pillar_${index + 1}`, id);
  const base = stones.map(
    (stone) => `${stone.name}: ${stone.broken ?? stone.lines.map(plainText).join(', ')}`,
  );
  return [
    'flowchart TB',
    `  aim[${nodeLabel(aim ?? noAim)}]`,
    ...pillars.map((pillar, index) => `  aim ${link(pillar)} ${pillarId(pillar, index)}[${label(pillar)}]`),
    `  base[${nodeLabel(base.join('; '))}]`,
    ...pillars.map((pillar, index) => `  ${pillarId(pillar, index)} ${link(pillar)} base`),
  ].join('\n');
}

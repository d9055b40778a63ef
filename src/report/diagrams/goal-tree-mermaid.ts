import type { GoalKpiView, GoalTreeView } from '../views/goal-tree-view.ts';
import { nodeId, nodeLabel } from './mermaid-label.ts';

type Tree = Pick<GoalTreeView, 'aim' | 'outside'> & {
  readonly goals: readonly { readonly title: string; readonly kpis: readonly GoalKpiView[] }[];
};

/** The goal tree as Mermaid text, for slides and documents that draw it themselves. */
export function goalTreeMermaid({ aim, goals, outside }: Tree): string {
  const branches = [...goals, ...(outside ? [outside] : [])];
  const lines = branches.flatMap(({ title, kpis }, index) => [
    `  aim --> goal_${index + 1}[${nodeLabel(title)}]`,
    ...kpis.map(
      ({ id, name, statusText }) =>
        `  goal_${index + 1} --> ${nodeId('kpi', id)}(${nodeLabel(`${name}: ${statusText}`)})`,
    ),
  ]);
  return ['flowchart LR', `  aim[${nodeLabel(aim)}]`, ...lines].join('\n');
}

import { explored } from '../charts/kpi-explored.ts';
import styles from '../styles/kpi-explorer.css?inline';
import type { KpiExplorerView } from '../views/kpi-explorer-view.ts';
import { adoptStyles } from './adopt-styles.ts';
import { KpiExplorerDesk } from './KpiExplorerDesk.tsx';
import { exploredRows } from './kpi-explorer-rows.ts';
import { rootOf } from './root-of.ts';

adoptStyles(styles);

/** Which KPI is explored. What is drawn is read from the table of its chart: the site holds its numbers once. */
interface ExploredKpi {
  readonly id: string;
  readonly unit: string;
  readonly table: HTMLTableElement;
}

/** Draws the explorer of one KPI into its place; another KPI begins anew. */
export function drawKpiExplorer(place: Element, view: KpiExplorerView, kpi: ExploredKpi): void {
  const { id, unit, table } = kpi;
  const data = explored(exploredRows(table), unit);
  rootOf(place).render(<KpiExplorerDesk key={id} {...view} unit={unit} table={table} data={data} />);
}

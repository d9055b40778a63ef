/** Reads the table behind the chart of a KPI. */
import type { ExploredRow } from '../charts/kpi-explored.ts';

/** Columns: date, measured, plan, remark. */
export function exploredRows(table: HTMLTableElement): readonly ExploredRow[] {
  return [...(table.tBodies[0]?.rows ?? [])].map((row): ExploredRow => {
    const [date, measured, plan, remark] = row.cells;
    return {
      kind: row.dataset.kind ?? null,
      noted: row.dataset.noted !== undefined,
      on: date?.dataset.raw ?? null,
      measured: numberIn(measured),
      plan: numberIn(plan),
      date: textOf(date),
      measuredText: textOf(measured),
      planText: textOf(plan),
      remark: textOf(remark),
    };
  });
}

function numberIn(cell: HTMLTableCellElement | undefined): number | null {
  const raw = cell?.dataset.raw ?? cell?.querySelector<HTMLElement>('[data-value]')?.dataset.value;
  return raw === undefined || raw === '' ? null : Number(raw);
}

function textOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.textContent?.trim() ?? '';
}

/** What the explorer of KPIs is given beside a KPI's table. Plain JSON. */
import type { Language } from '../../messages/language.ts';
import type { KpiExplorerWords } from '../../messages/report/kpi-explorer.ts';

export interface KpiExplorerView {
  readonly language: Language;
  readonly currency: string;
  readonly asOf: string;
  readonly words: KpiExplorerWords;
}

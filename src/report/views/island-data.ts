/**
 * What the parts of a report that move are given. It stands on the page beside the report, which is fetched when a reader
 * comes near one of them.
 */
import type { KpiExplorerView } from './kpi-explorer-view.ts';
import type { WhatIfView } from './what-if-view.ts';

/** Each under its id on the page beside. */
export interface IslandData {
  readonly 'what-if-data': WhatIfView;
  readonly 'kpi-explorer-data': KpiExplorerView;
}

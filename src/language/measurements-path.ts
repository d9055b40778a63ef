import { basename, dirname, extname, join } from 'node:path';

/** Where the measurements of a strategy stand: in its folder, or beside its single file. */
export function measurementsPath(strategyFile: string): string {
  const name = basename(strategyFile);
  const table = name === 'strategy.yaml' ? '' : `${basename(name, extname(name))}.`;
  return join(dirname(strategyFile), `${table}measurements.csv`);
}

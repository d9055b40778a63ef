import { fillKpi } from '../catalogue/kpis/fill-kpi.ts';
import type { Kpi } from './schema/kpis.ts';
import type { Quantity } from './schema/scalars.ts';
import type { WrittenStrategy } from './schema/strategy.ts';

/** The KPIs of a strategy with what the catalogue brings, and values of rates as rates however they were typed. */
export function completeKpis({ kpis, company, plan }: WrittenStrategy): Kpi[] {
  const defaults = { language: company.language, currency: company.currency, reviewEvery: plan.reviewEvery };
  return kpis.map((written) => {
    const { name, unit, direction, ...kpi } = fillKpi(written, defaults);
    if (name === undefined || unit === undefined || direction === undefined) {
      throw new Error(`This is a bug in Rapport: the KPI "${written.id}" passed the checks incomplete.`);
    }
    const inUnit = <Level extends Quantity>(level: Level): Level =>
      unit === '%' ? { ...level, unit: 'rate' } : level;
    const { baseline, targets, band, redFlag, benchmark } = kpi;
    return {
      ...kpi,
      name,
      unit,
      direction,
      baseline: { ...baseline, value: inUnit(baseline.value) },
      targets: targets.map((target) => ({ ...target, value: inUnit(target.value) })),
      ...(band && { band: [inUnit(band[0]), inUnit(band[1])] as const }),
      ...(redFlag && { redFlag: inUnit(redFlag) }),
      ...(benchmark && { benchmark: { ...benchmark, value: inUnit(benchmark.value) } }),
    };
  });
}

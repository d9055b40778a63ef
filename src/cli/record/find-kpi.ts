import type { Kpi } from '../../language/schema/kpis.ts';
import { nearest } from '../../lib/nearest.ts';

/** The KPI that is meant by an id or a name, or the id of the nearest one. */
export function findKpi(
  written: string,
  kpis: readonly Kpi[],
): { readonly kpi: Kpi } | { readonly kpi?: undefined; readonly nearest: string | undefined } {
  const wanted = folded(written);
  const kpi =
    kpis.find(({ id }) => id === written.trim()) ??
    kpis.find(({ id, name }) => folded(id) === wanted || folded(name) === wanted);
  if (kpi) return { kpi };
  const near = nearest(
    written,
    kpis.flatMap(({ id, name }) => [id, name]),
  );
  return { nearest: kpis.find(({ id, name }) => id === near || name === near)?.id };
}

/** Without case, and with one kind of space, hyphen and apostrophe. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_–—‑-]+/g, ' ')
    .replace(/[’ʼ`]/g, "'")
    .trim();
}

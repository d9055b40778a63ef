/** A KPI knows its unit, its direction and where it is to go, and all its values are written in its unit. */
import type { FilledKpi } from '../../catalogue/kpis/fill-kpi.ts';
import { type Found, found } from '../diagnostics/found.ts';
import { parseQuantity } from '../schema/parse-quantity.ts';
import { rateOf } from '../schema/read-quantity.ts';
import { readText } from '../schema/read-scalars.ts';
import type { Quantity } from '../schema/scalars.ts';
import type { Range } from '../source/source-file.ts';
import type { Path } from '../source/source-tree.ts';
import { type CheckContext, itemsOf } from './context.ts';

/** What the catalogue makes of a KPI. */
export type FillKpi = (kpi: {
  readonly kind?: string | undefined;
  readonly unit?: string | undefined;
  readonly direction?: 'up' | 'down' | 'band' | undefined;
}) => Pick<FilledKpi, 'unit' | 'direction'>;

export function* checkKpis(context: CheckContext, fill: FillKpi): Generator<Found> {
  for (const { item, path, name } of itemsOf(context, 'kpis')) {
    const { unit, direction } = fill({ kind: item.kind, unit: item.unit, direction: item.direction });
    yield* checkMissing(context, path, name, { unit, direction });
    const band = [...path, 'band'];
    const targets = [...path, 'targets'];
    if (direction !== undefined && context.has(band) && context.has(targets)) {
      const other = direction === 'band' ? targets : band;
      yield found('keys-exclusive', context.keyAt(other), { keys: ['targets', 'band'] });
    }
    yield* checkOrder(context, targets, item.targets ?? []);
    const [low, high] = item.band ?? [];
    if (low && high && low.unit === high.unit && low.value > high.value) {
      const repaired = `[${context.textAt([...band, 1])}, ${context.textAt([...band, 0])}]`;
      yield found('uncertain-order', context.at(band), { repaired });
    }
    if (unit !== undefined && !isPlaceholder(unit)) {
      yield* checkUnits(context, path, unit, valuesOf(item, path));
    }
  }
}

/** `???` in place of a unit has its own finding. */
export function isPlaceholder(text: string): boolean {
  const read = readText(text);
  return !read.problem && read.warning !== undefined;
}

function* checkMissing(
  context: CheckContext,
  path: Path,
  spot: string,
  { unit, direction }: Pick<FilledKpi, 'unit' | 'direction'>,
): Generator<Found> {
  const has = (key: string) => context.has([...path, key]);
  if (!context.isClear(path)) return;
  const aim = direction === 'band' ? ['band'] : direction === undefined ? ['targets', 'band'] : ['targets'];
  const missing = [
    ...(has('name') || has('kind') ? [] : ['name']),
    ...(has('unit') || has('kind') || unit !== undefined ? [] : ['unit']),
    ...(has('direction') || direction !== undefined || (has('kind') && unit === undefined)
      ? []
      : ['direction']),
    ...(has('targets') || has('band') ? [] : aim.slice(0, 1)),
  ];
  const exclusive = aim.length === 1 && !has(aim[0] ?? '') && (has('targets') || has('band'));
  if (exclusive) missing.push(...aim);
  if (missing.length > 0) yield found('key-missing', context.beginningOf(path), { keys: missing, spot });
}

interface Target {
  readonly by?: string | undefined;
}

function* checkOrder(
  context: CheckContext,
  path: Path,
  targets: readonly (Target | undefined)[],
): Generator<Found> {
  if (targets.length === 0 && context.has(path)) {
    yield found('list-too-short', context.at(path), { expected: 1, found: 0 });
  }
  let previous: string | undefined;
  for (const [index, target] of targets.entries()) {
    const by = target?.by;
    if (by === undefined) continue;
    if (previous !== undefined && by <= previous) {
      yield found('targets-order', context.at([...path, index, 'by']), { by, previous });
    } else previous = by;
  }
}

interface Value {
  readonly value: Quantity;
  readonly path: Path;
}

interface Levels {
  readonly baseline?: { readonly value?: Quantity | undefined } | undefined;
  readonly targets?: readonly ({ readonly value?: Quantity | undefined } | undefined)[] | undefined;
  readonly band?: readonly (Quantity | undefined)[] | undefined;
  readonly redFlag?: Quantity | undefined;
  readonly benchmark?: { readonly value?: Quantity | undefined } | undefined;
}

function valuesOf({ baseline, targets, band, redFlag, benchmark }: Levels, path: Path): Value[] {
  const all: [Quantity | undefined, Path][] = [
    [baseline?.value, ['baseline', 'value']],
    ...(targets ?? []).map((target, index): [Quantity | undefined, Path] => [
      target?.value,
      ['targets', index, 'value'],
    ]),
    ...(band ?? []).map((value, index): [Quantity | undefined, Path] => [value, ['band', index]]),
    [redFlag, ['redFlag']],
    [benchmark?.value, ['benchmark', 'value']],
  ];
  return all.flatMap(([value, below]) => (value ? [{ value, path: [...path, ...below] }] : []));
}

/** If every value carries a percent sign, the unit is to blame; else each value that does not fit. */
function* checkUnits(
  context: CheckContext,
  path: Path,
  unit: string,
  values: readonly Value[],
): Generator<Found> {
  const unitPath = [...path, 'unit'];
  const allRates = values.length > 1 && values.every(({ value }) => value.unit === 'rate');
  if (unit !== '%' && allRates && context.has(unitPath)) {
    yield found('kpi-unit', context.at(unitPath), { unit });
    return;
  }
  for (const value of values) {
    const text = context.textAt(value.path) ?? '';
    yield* unitFault(text, unit, value.value, context.at(value.path));
  }
}

/** What is wrong with a value of a KPI, given the KPI's unit. */
export function* unitFault(
  text: string,
  unit: string,
  { unit: written }: Quantity,
  at: Range,
): Generator<Found> {
  if ((unit === '%') === (written === 'rate')) return;
  const number = parseQuantity(text);
  if (unit !== '%' || !number) {
    const repaired = text.trim().replace(/\s*%$/, '');
    yield found('kpi-value-unit', at, { text, unit, repaired });
    return;
  }
  const { problem, warning } = { warning: undefined, ...rateOf(text, number, 'level') };
  const said = problem ?? warning;
  if (said) yield found(said.code, at, said.values);
}

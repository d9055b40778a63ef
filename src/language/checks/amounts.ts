/** A cost has one amount, shares make a whole, tiers rise, and nothing ends before it begins. */
import { type Found, found } from '../diagnostics/found.ts';
import type { Path } from '../source/source-tree.ts';
import { type CheckContext, itemsOf } from './context.ts';

export function* checkAmounts(context: CheckContext): Generator<Found> {
  yield* checkObjective(context);
  for (const { item, path, name } of itemsOf(context, 'costs')) {
    yield* checkForms(context, path, name);
    yield* checkDates(context, path, item.from, item.to);
  }
  for (const { item, path } of itemsOf(context, 'benefits')) {
    yield* checkDates(context, path, item.from, item.to);
  }
  for (const { item, path, name } of itemsOf(context, 'campaigns')) {
    yield* checkTiers(context, [...path, 'tiers'], item.tiers ?? [], name);
  }
}

function* checkForms(context: CheckContext, path: Path, name: string): Generator<Found> {
  const has = (key: string) => context.has([...path, key]);
  const forms = [
    has('amount') ? 'amount' : '',
    has('quantity') ? 'quantity' : has('price') ? 'price' : '',
    has('years') ? 'years' : has('upfront') ? 'upfront' : '',
  ].filter((form) => form !== '');
  const at = context.beginningOf(path);
  if (forms.length > 1) yield found('amount-twice', at, { keys: forms });
  if (!context.isClear(path)) return;
  if (forms.length === 0) yield found('amount-missing', at, { spot: name });
  if (has('quantity') !== has('price')) {
    yield found('key-missing', at, { keys: [has('price') ? 'quantity' : 'price'], spot: name });
  }
}

function* checkDates(
  { keyAt }: CheckContext,
  path: Path,
  from: string | undefined,
  to: string | undefined,
): Generator<Found> {
  if (from !== undefined && to !== undefined && to < from) {
    yield found('dates-order', keyAt([...path, 'to']), { from, to });
  }
}

function* checkObjective(context: CheckContext): Generator<Found> {
  const { draft, keyAt } = context;
  const objective = draft.plan?.objective;
  if (objective === undefined || !context.isClear(['plan', 'objective'])) return;
  const keys = ['number', 'value', 'loyalty', 'cost'] as const;
  const written = keys.filter((key) => context.has(['plan', 'objective', key]));
  const shares = written.map((key) => objective[key]);
  if (shares.length > 0) yield* checkSum(keyAt(['plan', 'objective']), shares);
}

function* checkSum(
  at: { start: number; end: number },
  shares: readonly (number | undefined)[],
): Generator<Found> {
  let sum = 0;
  for (const share of shares) {
    if (share === undefined) return;
    sum += share;
  }
  if (Math.abs(sum - 1) > 1e-9) {
    yield found('shares-sum', at, { sum: `${Number((sum * 100).toPrecision(10))}%` });
  }
}

type Tier = { readonly upTo?: number | undefined; readonly share?: number | undefined } | undefined;

function* checkTiers(
  context: CheckContext,
  path: Path,
  tiers: readonly Tier[],
  name: string,
): Generator<Found> {
  const last = tiers.length - 1;
  let complete = true;
  for (const index of tiers.keys()) {
    const tier = [...path, index];
    const missing = [
      last > 0 && !context.has([...tier, 'share']) ? 'share' : '',
      index < last && !context.has([...tier, 'upTo']) ? 'upTo' : '',
    ].filter((key) => key !== '');
    if (missing.includes('share')) complete = false;
    if (missing.length > 0 && context.isClear(tier)) {
      const spot = `${name}.tiers #${index + 1}`;
      yield found('key-missing', context.beginningOf(tier), { keys: missing, spot });
    }
    const [before, here] = [tiers[index - 1]?.upTo, tiers[index]?.upTo];
    if (before !== undefined && here !== undefined && here <= before) {
      yield found('tiers-order', context.at([...tier, 'upTo']), {});
    }
  }
  const written = tiers.filter((_, index) => context.has([...path, index, 'share']));
  if (complete && written.length > 0) {
    yield* checkSum(
      context.keyAt(path),
      written.map((tier) => tier?.share),
    );
  }
}

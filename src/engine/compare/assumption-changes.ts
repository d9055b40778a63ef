import type { Change } from '../../language/schema/comparison.ts';
import type { StrategyState } from '../../language/schema/snapshot.ts';
import { changeOf, same, whereDiffers } from './changed-items.ts';
import { quantitiesOf } from './quantities.ts';

/** Strongest first. */
const grades = ['measured', 'estimated', 'benchmark', 'assumed'];

/**
 * Numbers that were changed, whose range was, or that are founded otherwise now: of things that are in both states. A
 * number that came or went within one of them is told with the other side absent.
 */
export function assumptionChanges(before: StrategyState, after: StrategyState): readonly Change[] {
  const was = new Map(quantitiesOf(before.model).map(({ path, quantity }) => [path, quantity]));
  const is = new Map(quantitiesOf(after.model).map(({ path, quantity }) => [path, quantity]));
  const names = namesOf(after);
  const inBoth = namesOf(before);
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((path): readonly Change[] => {
    const thing = path.split('.').slice(0, 2).join('.');
    const name = names.get(thing);
    if (name === undefined || !inBoth.has(thing)) return [];
    const [then, now] = [was.get(path), is.get(path)];
    const item = { id: path, name };
    const unit = now && then && now.unit !== then.unit ? null : (now ?? then)?.unit;
    const [low, high] = [then?.range?.low ?? null, then?.range?.high ?? null];
    const [nowLow, nowHigh] = [now?.range?.low ?? null, now?.range?.high ?? null];
    const range = same(low, nowLow) && same(high, nowHigh);
    const [founded, foundedNow] = [before.grades[path] ?? 'assumed', after.grades[path] ?? 'assumed'];
    const stronger = grades.indexOf(founded) > grades.indexOf(foundedNow);
    return [
      ...whereDiffers('assumptions', 'value', item, then?.value ?? null, now?.value ?? null, {
        unit: unit ?? null,
      }),
      ...(range
        ? []
        : [
            changeOf('assumptions', 'range', item, low, nowLow, {
              beforeTo: high,
              afterTo: nowHigh,
              unit: unit ?? null,
            }),
          ]),
      ...(then && now
        ? whereDiffers('assumptions', 'grade', item, founded, foundedNow, { better: stronger })
        : []),
    ];
  });
}

function namesOf(state: StrategyState): ReadonlyMap<string, string> {
  return new Map(
    (['segments', 'benefits', 'costs', 'campaigns'] as const).flatMap((section) =>
      state[section].map(({ id, name }) => [`${section}.${id}`, name] as const),
    ),
  );
}

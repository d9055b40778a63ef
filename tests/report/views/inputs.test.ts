import { expect, test } from 'vitest';
import { formatsFor } from '../../../src/messages/formats/formats.ts';
import { inputAt } from '../../../src/report/views/inputs.ts';
import { aStrategy, complete } from '../../helpers/a-strategy.ts';

/** The range of a benefit’s change, as every section prints it. */
function rangeOf(low: string, high: string): string | undefined {
  const [first] = complete.benefits;
  const strategy = aStrategy({ benefits: [{ ...first, change: [low, high, high] }] });
  const { value, range } = strategy.benefits[0]?.change ?? {};
  const input = inputAt(strategy, `benefits.${first?.id}.change`, formatsFor('en', 'EUR'));
  return range && value !== undefined ? input?.printRange(range.low, range.high) : undefined;
}

test.each([
  ['points', '0.02pp', '0.04pp', '+0.02 pp to +0.04 pp'],
  ['points that one digit tells apart', '1.2pp', '4pp', '+1.2 pp to +4.0 pp'],
  ['points that differ in the second digit', '1.21pp', '1.24pp', '+1.21 pp to +1.24 pp'],
  ['points from nothing', '0pp', '0.03pp', '0.00 pp to +0.03 pp'],
])('the ends of a range are told apart, and from nothing: %s', (_name, low, high, expected) => {
  expect(rangeOf(low, high)).toBe(expected);
});

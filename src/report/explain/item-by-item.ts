/** What a symbol of a formula stands for. */
export type ExpressionValue = number | readonly number[];

export type Operation = (left: number, right: number) => number;

/** A number is used with every item of a list; two lists go in step and must be of one length. */
export function itemByItem(
  operation: Operation,
  left: ExpressionValue,
  right: ExpressionValue,
): ExpressionValue {
  if (typeof left === 'number') {
    return typeof right === 'number' ? operation(left, right) : right.map((item) => operation(left, item));
  }
  if (typeof right === 'number') return left.map((item) => operation(item, right));
  if (left.length !== right.length) throw new Error(`lists of ${left.length} and ${right.length} values`);
  return left.map((item, index) => operation(item, right[index] ?? Number.NaN));
}

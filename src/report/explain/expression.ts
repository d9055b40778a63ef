/**
 * Works out the formula of an explanation from the values it shows, so that a test, or a doubting reader, can do the sum
 * again. Numbers, symbols, `+ − × ÷ ^ ( )` and the functions below; a list is reckoned with item by item.
 *
 *     evaluate('sum(b ÷ (1 + r) ^ (m ÷ 12))', { b: [100, 200], r: 0.1, m: [1, 2] })
 */
import { functions } from './functions.ts';
import { type ExpressionValue, itemByItem, type Operation } from './item-by-item.ts';

/** @throws Error when the formula cannot be read, names a value that is not given, or ends in a list */
export function evaluate(formula: string, values: Readonly<Record<string, ExpressionValue>>): number {
  const result = new Reader(formula, values).whole();
  if (typeof result === 'number') return result;
  throw new Error(`“${formula}” ends in a list of ${result.length} values`);
}

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|(\p{L}[\p{L}\p{N}_]*)|([+−×÷^(),]))/uy;

const sums: Readonly<Record<string, Operation>> = { '+': (a, b) => a + b, '−': (a, b) => a - b };
const products: Readonly<Record<string, Operation>> = { '×': (a, b) => a * b, '÷': (a, b) => a / b };

/** Recursive descent: sums of products of powers. */
class Reader {
  private readonly formula: string;
  private readonly values: Readonly<Record<string, ExpressionValue>>;
  private readonly tokens: readonly string[];
  private position = 0;

  constructor(formula: string, values: Readonly<Record<string, ExpressionValue>>) {
    this.formula = formula;
    this.values = values;
    this.tokens = tokensOf(formula);
  }

  whole(): ExpressionValue {
    const result = this.sum();
    if (this.position < this.tokens.length) throw this.unexpected();
    return result;
  }

  private sum(): ExpressionValue {
    return this.chain(sums, () => this.product());
  }

  private product(): ExpressionValue {
    return this.chain(products, () => this.signed());
  }

  private chain(operations: Readonly<Record<string, Operation>>, next: () => ExpressionValue) {
    let result = next();
    for (;;) {
      const operation = operations[this.tokens[this.position] ?? ''];
      if (!operation) return result;
      this.position += 1;
      result = itemByItem(operation, result, next());
    }
  }

  private signed(): ExpressionValue {
    if (!this.take('−')) return this.power();
    return itemByItem((a, b) => a - b, 0, this.signed());
  }

  private power(): ExpressionValue {
    const base = this.atom();
    return this.take('^') ? itemByItem((a, b) => a ** b, base, this.signed()) : base;
  }

  private atom(): ExpressionValue {
    if (this.take('(')) {
      const inside = this.sum();
      this.expect(')');
      return inside;
    }
    const token = this.tokens[this.position];
    if (token === undefined) throw this.unexpected();
    this.position += 1;
    if (/^\d/.test(token)) return Number(token);
    if (this.take('(')) return this.call(token);
    const value = Object.hasOwn(this.values, token) ? this.values[token] : undefined;
    if (value === undefined) throw new Error(`“${this.formula}” needs a value for “${token}”`);
    return value;
  }

  private call(name: string): ExpressionValue {
    const given: ExpressionValue[] = [];
    if (!this.take(')')) {
      do given.push(this.sum());
      while (this.take(','));
      this.expect(')');
    }
    const apply = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (!apply) throw new Error(`“${this.formula}” calls “${name}”, which is not a function here`);
    return apply(given);
  }

  private take(token: string): boolean {
    if (this.tokens[this.position] !== token) return false;
    this.position += 1;
    return true;
  }

  private expect(token: string): void {
    if (!this.take(token)) throw this.unexpected();
  }

  private unexpected(): Error {
    const found = this.tokens[this.position];
    return new Error(
      `“${this.formula}” ${found === undefined ? 'breaks off' : `has “${found}” where it should not`}`,
    );
  }
}

function tokensOf(formula: string): readonly string[] {
  const tokens: string[] = [];
  const text = formula.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw new Error(`“${formula}” cannot be read from “${text.slice(at)}” on`);
    tokens.push(found[1] ?? found[2] ?? found[3] ?? '');
  }
  return tokens;
}

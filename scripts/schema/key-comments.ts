/**
 * Reads the comments of the keys of the strategy language out of its schemas: they are written once, for authors, where
 * the key is defined, and editors show them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../renderer/fingerprint.ts';

const FOLDER = join(ROOT, 'src', 'language', 'schema');

/** Comments by the place of the key: `segments.moves.to`, `audit.answers.*.target`, where `*` is any key. */
export type KeyComments = Readonly<Record<string, string>>;

/** The comments below `StrategySchema`. */
export function keyComments(): KeyComments {
  const reader = new CommentReader();
  reader.describe(reader.strategy(), '');
  return Object.fromEntries(Object.entries(reader.comments).sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Definition = ts.Expression | ts.FunctionDeclaration;

class CommentReader {
  readonly comments: Record<string, string> = {};
  /** Top-level constants and functions by file; what a file imports stands among its own. */
  readonly #files = new Map<string, Map<string, Definition>>();

  constructor() {
    for (const name of readdirSync(FOLDER).filter((each) => each.endsWith('.ts'))) this.#file(name);
  }

  /** The definitions of one file of the folder. */
  #file(name: string): Map<string, Definition> {
    const known = this.#files.get(name);
    if (known) return known;
    const found = new Map<string, Definition>();
    this.#files.set(name, found);
    const text = readFileSync(join(FOLDER, name), 'utf8');
    for (const statement of ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true).statements) {
      if (ts.isImportDeclaration(statement)) this.#imports(statement, found);
      if (ts.isFunctionDeclaration(statement) && statement.name) found.set(statement.name.text, statement);
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name: variable, initializer } of statement.declarationList.declarations) {
        if (ts.isIdentifier(variable) && initializer) found.set(variable.text, initializer);
      }
    }
    return found;
  }

  #imports({ moduleSpecifier, importClause }: ts.ImportDeclaration, found: Map<string, Definition>): void {
    const [, file] =
      /^\.\/([\w-]+\.ts)$/.exec(ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '') ?? [];
    const bindings = importClause?.namedBindings;
    if (file === undefined || !bindings || !ts.isNamedImports(bindings)) return;
    for (const { name } of bindings.elements) {
      const definition = this.#file(file).get(name.text);
      if (definition) found.set(name.text, definition);
    }
  }

  /** What a name stands for where it is used. */
  #definition(name: ts.Identifier): Definition | undefined {
    return this.#files.get(name.getSourceFile().fileName)?.get(name.text);
  }

  /** The schema of the whole strategy. */
  strategy(): ts.Node {
    const found = this.#file('strategy.ts').get('StrategySchema');
    if (!found) throw new Error('StrategySchema is not where it was');
    return found;
  }

  /** Notes the comments of all keys that an expression describes. */
  describe(node: ts.Node, path: string): void {
    if (ts.isIdentifier(node)) {
      const constant = this.#definition(node);
      if (constant) this.describe(constant, path);
    } else if (ts.isCallExpression(node)) this.#call(node, path);
    else if (ts.isArrayLiteralExpression(node)) {
      for (const element of node.elements) this.describe(element, path);
    }
  }

  #call({ expression, arguments: given }: ts.CallExpression, path: string): void {
    if (ts.isIdentifier(expression)) {
      for (const argument of given) this.describe(argument, path);
      const called = this.#definition(expression);
      if (called && ts.isFunctionDeclaration(called) && called.body)
        ts.forEachChild(called.body, (child) => this.#returned(child, path));
      return;
    }
    if (!ts.isPropertyAccessExpression(expression)) return;
    const [first, second] = given;
    switch (expression.name.text) {
      case 'strictObject':
        if (first && ts.isObjectLiteralExpression(first)) this.#keys(first, path);
        return;
      case 'record':
        if (second) this.describe(second, `${path}.*`);
        return;
      case 'array':
      case 'tuple':
      case 'union':
        if (first) this.describe(first, path);
        return;
      default:
        // `.optional()`, `.default([])`, `.transform(…)`: what they are called on.
        this.describe(expression.expression, path);
    }
  }

  #returned(node: ts.Node, path: string): void {
    if (ts.isReturnStatement(node) && node.expression) this.describe(node.expression, path);
  }

  #keys({ properties }: ts.ObjectLiteralExpression, path: string): void {
    for (const property of properties) {
      if (ts.isSpreadAssignment(property) && ts.isIdentifier(property.expression)) {
        const shared = this.#definition(property.expression);
        if (shared && ts.isObjectLiteralExpression(shared)) this.#keys(shared, path);
      }
      if (!ts.isPropertyAssignment(property)) continue;
      const name = property.name.getText().replace(/^['"]|['"]$/g, '');
      const key = path === '' ? name : `${path}.${name}`;
      const comment = commentOf(property) ?? this.#commentOfShared(property.initializer);
      if (comment !== undefined) this.comments[key] = comment;
      this.describe(property.initializer, key);
    }
  }

  /** `grade: evidenceKeys.grade` takes the comment along. */
  #commentOfShared(node: ts.Expression): string | undefined {
    if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
    const shared = this.#definition(node.expression);
    if (!shared || !ts.isObjectLiteralExpression(shared)) return undefined;
    const named = shared.properties.find((property) => property.name?.getText() === node.name.text);
    return named && commentOf(named);
  }
}

/** The text of the comment before a key, on one line. */
function commentOf(node: ts.Node): string | undefined {
  const source = node.getSourceFile().text;
  const last = ts
    .getLeadingCommentRanges(source, node.pos)
    ?.findLast(
      ({ pos, kind }) => kind === ts.SyntaxKind.MultiLineCommentTrivia && source.startsWith('/**', pos),
    );
  if (!last) return undefined;
  return source
    .slice(last.pos + 3, last.end - 2)
    .replace(/^\s*\*/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

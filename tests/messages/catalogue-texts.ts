import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { isLanguage, type Language } from '../../src/messages/language.ts';

/** A text of the product as it stands in the source; `…` for each value that a message takes. */
export interface CatalogueText {
  readonly language: Language;
  readonly text: string;
  /** File and line, for the failure message. */
  readonly where: string;
}

/**
 * Every text of ours in the rooms that hold words, with its language: whatever stands under a key `en`, `ru` or `uk`, or
 * in a file or folder of that name. The source is read, not run, so that every branch of every message is seen.
 */
export function catalogueTexts(): CatalogueText[] {
  return globSync(['src/messages/**/*.ts', 'src/catalogue/**/*.ts']).flatMap((file) =>
    textsOf(file, readFileSync(file, 'utf8')),
  );
}

/** The same for one file. */
export function textsOf(file: string, source: string): CatalogueText[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true);
  const texts: CatalogueText[] = [];

  const visit = (node: ts.Node, language: Language | undefined): void => {
    const named =
      ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node)
        ? languageOf(node.name.getText())
        : undefined;
    const inside = named ?? language;
    const text = textOf(node);
    if (text !== undefined && inside !== undefined && !isCode(node, text)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      texts.push({ language: inside, text, where: `${file}:${line + 1}` });
    }
    ts.forEachChild(node, (child) => visit(child, inside));
  };

  visit(
    tree,
    file
      .split(/[/.-]/)
      .map(languageOf)
      .find((found) => found !== undefined),
  );
  return texts;
}

function languageOf(name: string): Language | undefined {
  return isLanguage(name) ? name : undefined;
}

function textOf(node: ts.Node): string | undefined {
  const tagged =
    ts.isTaggedTemplateExpression(node.parent ?? node) && node.parent.getText().startsWith('line`');
  // `line` ties dashes to the word before them.
  const tied = (text: string) => (tagged ? text.replaceAll(' — ', '\u00A0— ') : text);
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return tied(node.text);
  if (!ts.isTemplateExpression(node)) return undefined;
  const spans = node.templateSpans.map(({ expression, literal }) => gapOf(expression) + literal.text);
  return tied(node.head.text + spans.join(''));
}

/** Named spaces are part of the text; any other value is a gap in it. */
function gapOf(expression: ts.Expression): string {
  const name = expression.getText();
  if (name === 'noBreak') return '\u00A0';
  return name === 'narrowNoBreak' ? '\u202F' : '…';
}

/** Names that a message hands to a function (`count('month', n)`), compares, imports or looks up are not texts. */
function isCode(node: ts.Node, text: string): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isElementAccessExpression(parent) || ts.isLiteralTypeNode(parent))
    return true;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind !== ts.SyntaxKind.PlusToken)
    return !hasCyrillic(text);
  if ((ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === node)
    return true;
  let outer: ts.Node = node;
  while (
    ts.isObjectLiteralExpression(outer.parent) ||
    ts.isPropertyAssignment(outer.parent) ||
    ts.isArrayLiteralExpression(outer.parent)
  ) {
    outer = outer.parent;
  }
  const call = outer.parent;
  return ts.isCallExpression(call) && call.expression.getText() !== 'translations' && !hasCyrillic(text);
}

export function hasCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

import { CST, Lexer } from 'yaml';

/** A piece of YAML as its lexer sees it. */
export interface Lexeme {
  /** As the YAML library names it: `scalar`, `comma`, `flow-map-start`, `comment`, … */
  readonly type: string;
  readonly start: number;
  readonly text: string;
}

/** The pieces of a text, in order, without the lexer's own marks. */
export function lexemesOf(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let start = 0;
  let scalar = false;
  for (const piece of new Lexer().lex(text)) {
    if (piece === CST.DOCUMENT || piece === CST.FLOW_END) continue;
    if (piece === CST.SCALAR) {
      scalar = true;
      continue;
    }
    lexemes.push({ type: scalar ? 'scalar' : (CST.tokenType(piece) ?? 'unknown'), start, text: piece });
    scalar = false;
    start += piece.length;
  }
  return lexemes;
}

/** The brackets that are open just before an offset, outermost first. */
export function openBrackets(lexemes: readonly Lexeme[], offset: number): Lexeme[] {
  const open: Lexeme[] = [];
  for (const lexeme of lexemes) {
    if (lexeme.start >= offset) break;
    if (lexeme.type === 'flow-map-start' || lexeme.type === 'flow-seq-start') open.push(lexeme);
    else if (lexeme.type === 'flow-map-end' || lexeme.type === 'flow-seq-end') open.pop();
  }
  return open;
}

/** The last piece before an offset that is neither space, line end nor remark. */
export function lexemeBefore(lexemes: readonly Lexeme[], offset: number): Lexeme | undefined {
  return lexemes.findLast(
    ({ type, start }) => start < offset && type !== 'space' && type !== 'newline' && type !== 'comment',
  );
}

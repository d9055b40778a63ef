/** What lies behind an error of the YAML library, in our words, and how to mend it in order to read on. */
import type { YAMLError } from 'yaml';
import type { DiagnosticCode, DiagnosticValues } from '../../messages/diagnostics.ts';
import { type Found, found } from '../diagnostics/found.ts';
import type { Edit } from './edited-text.ts';
import { type Lexeme, lexemeBefore, lexemesOf, openBrackets } from './lexemes.ts';
import { quoteText } from './quote-text.ts';
import type { Range } from './source-file.ts';

export interface SyntaxFault {
  readonly saying: Found;
  /** Edits after which the place can be read; empty when nobody can know what was meant. */
  readonly mending: readonly Edit[];
}

/** Names the fault behind an error. */
export function syntaxFault(error: YAMLError, text: string, knownKeys: ReadonlySet<string>): SyntaxFault {
  return new Fault(error, text, knownKeys).name();
}

class Fault {
  readonly #error: YAMLError;
  readonly #text: string;
  readonly #knownKeys: ReadonlySet<string>;
  readonly #lexemes: readonly Lexeme[];
  readonly #at: number;

  constructor(error: YAMLError, text: string, knownKeys: ReadonlySet<string>) {
    this.#error = error;
    this.#text = text;
    this.#knownKeys = knownKeys;
    this.#lexemes = lexemesOf(text);
    this.#at = error.pos[0];
  }

  name(): SyntaxFault {
    const dash = this.#dashWithoutSpace();
    if (dash) return dash;
    switch (this.#error.code) {
      case 'TAB_AS_INDENT':
        return this.#tab();
      case 'BLOCK_AS_IMPLICIT_KEY':
      case 'BLOCK_IN_FLOW':
        return this.#keyWithinText();
      case 'MULTILINE_IMPLICIT_KEY':
        return this.#commaMissing() ?? this.#lineWithoutKey();
      case 'BAD_SCALAR_START':
        return this.#startsBadly(this.#at);
      case 'UNEXPECTED_TOKEN':
        return this.#unexpected();
      case 'MISSING_CHAR':
        return this.#missing();
      case 'BAD_INDENT':
        return this.#open().length > 0 ? this.#bracketOpen() : this.#indent(this.#at);
      case 'BAD_DQ_ESCAPE':
        return this.#fault(
          'yaml-escape',
          { start: this.#at, end: this.#at + 2 },
          { sequence: this.#text.slice(this.#at, this.#at + 2) },
          [{ start: this.#at, end: this.#at, put: '\\' }],
        );
      default:
        return this.#generic();
    }
  }

  #fault<Code extends DiagnosticCode>(
    code: Code,
    range: Range,
    values: DiagnosticValues<Code>,
    mending: readonly Edit[] = [],
  ): SyntaxFault {
    return { saying: found(code, range, values, 'error'), mending };
  }

  #generic(): SyntaxFault {
    const [start, end] = this.#error.pos;
    const directive = this.#lexemes.find(({ type }) => type === 'directive-line');
    if (directive && directive.start <= start) return this.#lineWithoutKey(directive.start);
    const line = this.#lineAt(start);
    return this.#fault('yaml-syntax', { start, end: Math.max(start + 1, Math.min(end, line.end)) }, {});
  }

  /** One finding for all of them: whoever types one tab types many. */
  #tab(): SyntaxFault {
    const tabs = [...this.#text.matchAll(/^[ \t]*\t[ \t]*/gm)];
    const first = tabs.find(({ index, 0: { length } }) => index + length >= this.#at) ?? tabs[0];
    if (first === undefined) return this.#generic();
    const start = first.index + first[0].indexOf('\t');
    const mending = tabs.map(({ index, 0: indent }) => ({
      start: index,
      end: index + indent.length,
      put: indent.replaceAll('\t', '  '),
    }));
    return this.#fault('yaml-tab', { start, end: first.index + first[0].length }, {}, mending);
  }

  /** `note: Why: because`, a missing comma within brackets, or an indent that makes a key of the next line. */
  #keyWithinText(): SyntaxFault {
    if (/^[?-]\s/.test(this.#text.slice(this.#at))) return this.#startsBadly(this.#at);
    const comma = this.#commaMissing();
    if (comma) return comma;
    const range = this.#textFrom(this.#at);
    const text = this.#text.slice(range.start, range.end);
    if (/:(\s|$)/.test(text)) return this.#quoted('yaml-colon', range);
    const line = this.#lineAt(this.#at);
    return this.#indent(this.#isOutdented(line) ? line.start : line.end + 1);
  }

  /** Lines before and after it go equally deep, and it does not: it slipped to the left. */
  #isOutdented(line: Range): boolean {
    const before = this.#indentOf(
      /(?:^|\n)([^\n]*\S[^\n]*)\n\s*$/.exec(this.#text.slice(0, line.start))?.[1],
    );
    const after = this.#indentOf(/^\s*?\n([^\n]*\S[^\n]*)/.exec(this.#text.slice(line.end))?.[1]);
    return before === after && before > this.#indentOf(this.#text.slice(line.start, line.end));
  }

  #indentOf(line = ''): number {
    return line.search(/\S|$/);
  }

  /** `-id: regulars`: what was to be an item of a list is a word that begins with a hyphen. */
  #dashWithoutSpace(): SyntaxFault | undefined {
    if (this.#error.code === 'TAB_AS_INDENT' || this.#open().length > 0) return undefined;
    const line = this.#lineAt(this.#at);
    const above = this.#text.slice(0, Math.max(0, line.start - 1));
    for (const range of [line, this.#lineAt(above.trimEnd().length)]) {
      const text = this.#text.slice(range.start, range.end);
      const [, indent = '', rest = ''] = /^([ -]*)-([\p{L}{["'].*)$/u.exec(text) ?? [];
      const start = range.start + indent.length;
      const within = this.#lexemes.some(
        (lexeme) =>
          lexeme.type === 'scalar' && lexeme.start < start && start < lexeme.start + lexeme.text.length,
      );
      if (rest === '' || within || !/^\s*(?:- +)*$/.test(indent)) continue;
      const put = { start: start + 1, end: start + 1, put: ' ' };
      const repaired = `- ${rest.trim()}`;
      return this.#fault('yaml-dash-space', { start, end: start + 1 }, { repaired }, [put]);
    }
    return undefined;
  }

  #commaMissing(): SyntaxFault | undefined {
    if (this.#open().length === 0) return undefined;
    const [, before = '', key = ''] =
      /^([^,{}[\]]*?\s)([\p{L}_][\p{L}\p{N}_.-]*):\s/u.exec(this.#text.slice(this.#at)) ?? [];
    const ownLine = before.includes('\n');
    if (key === '' || !(ownLine || this.#knownKeys.has(key))) return undefined;
    const start = this.#at + before.length;
    const edit = { start: this.#at + before.trimEnd().length, end: start, put: ', ' };
    const put = ownLine ? { ...edit, end: edit.start, put: ',' } : edit;
    return this.#fault('yaml-comma-missing', { start, end: start + key.length }, { key }, [put]);
  }

  #lineWithoutKey(at = this.#at): SyntaxFault {
    const line = this.#lineAt(at);
    const text = this.#text.slice(line.start, line.end);
    const [, indent = '', key = '', rest = ''] = /^(\s*(?:- +)?)([\w-]+):(?=\S)(.*)$/.exec(text) ?? [];
    if (key !== '') {
      const colon = line.start + indent.length + key.length;
      const range = { start: line.start + indent.length, end: colon + 1 };
      const put = { start: colon + 1, end: colon + 1, put: ' ' };
      return this.#fault('yaml-space', range, { repaired: `${key}: ${rest.trim()}` }, [put]);
    }
    const start = line.start + text.search(/\S|$/);
    const range = { start, end: line.start + text.trimEnd().length };
    if (this.#open().length > 0) return this.#fault('yaml-line', range, { text: text.trim() });
    // A single word is a key in the making: what it will be is not missed beside it.
    const word = /^[\p{L}\p{N}_-]+$/u.test(text.trim());
    const edit = word ? { start: range.end, end: range.end, put: ':' } : { start, end: start, put: '# ' };
    return this.#fault('yaml-line', range, { text: text.trim() }, [edit]);
  }

  #unexpected(): SyntaxFault {
    const token = this.#text[this.#at] ?? '';
    const before = lexemeBefore(this.#lexemes, this.#at);
    if (this.#error.message.includes('in YAML stream') && /[\]}]/.test(token)) return this.#strayBracket();
    if (this.#error.message.includes('block-seq-ind')) return this.#dash();
    if (before?.type === 'block-scalar-header') return this.#startsBadly(before.start);
    if (before?.type === 'alias') return this.#startsBadly(before.start);
    if (before?.type.endsWith('quoted-scalar')) return this.#afterQuote(before);
    if (before?.type === 'flow-map-end' || before?.type === 'flow-seq-end') {
      const opening = openBrackets(this.#lexemes, before.start).at(-1);
      if (opening) return this.#startsBadly(opening.start);
    }
    return /[\]}]/.test(token) ? this.#strayBracket() : this.#generic();
  }

  #missing(): SyntaxFault {
    const { message } = this.#error;
    const lexeme = lexemeBefore(this.#lexemes, this.#at + 1);
    if (message.includes('quote') && lexeme) return this.#quoteOpen(lexeme);
    if (message.includes('- indicator')) return this.#indent(this.#at);
    if (message.includes('map values')) return this.#lineWithoutKey();
    if (message.includes('between')) {
      const before = lexemeBefore(this.#lexemes, this.#at);
      if (before?.type.endsWith('quoted-scalar') && !/["'&*!]/.test(this.#text[this.#at] ?? '')) {
        return this.#afterQuote(before);
      }
      const [key = ''] = /^"?[\p{L}\p{N}_.-]+/u.exec(this.#text.slice(this.#at)) ?? [];
      const range = { start: this.#at, end: this.#at + Math.max(1, key.length) };
      const put = { start: this.#at, end: this.#at, put: ', ' };
      return this.#fault('yaml-comma-missing', range, { key: key.replace('"', '') }, [put]);
    }
    return this.#open().length > 0 ? this.#bracketOpen() : this.#generic();
  }

  #strayBracket(): SyntaxFault {
    const range = { start: this.#at, end: this.#at + 1 };
    return this.#fault('yaml-bracket-stray', range, { bracket: this.#text.slice(this.#at, this.#at + 1) }, [
      { ...range, put: ' ' },
    ]);
  }

  #dash(): SyntaxFault {
    const line = this.#lineAt(this.#at);
    const rest = this.#text.slice(this.#at + 1, line.end).trim();
    const repaired = `[${rest}]`;
    const range = { start: this.#at, end: line.end };
    return this.#fault('yaml-dash', range, { repaired }, [{ ...range, put: repaired }]);
  }

  /** `"Best" shop`, or a quote that was closed on a later line by the one of another text. */
  #afterQuote(quoted: Lexeme): SyntaxFault {
    if (quoted.text.includes('\n')) return this.#quoteOpen(quoted);
    const { end } = this.#textFrom(this.#at);
    return this.#quoted('yaml-after-quote', { start: quoted.start, end });
  }

  #quoteOpen({ start, text }: Lexeme): SyntaxFault {
    const line = this.#lineAt(start);
    const written = this.#text
      .slice(start, line.end)
      .replace(/\s+#.*$/, '')
      .trimEnd();
    const end = start + written.length;
    const mark = text.slice(0, 1);
    const mending = this.#open(start).length === 0 ? [{ start: end, end, put: mark }] : [];
    return this.#fault('yaml-quote', { start, end }, { mark }, mending);
  }

  /** A text that begins with a character of YAML's own. */
  #startsBadly(start: number): SyntaxFault {
    const { end } = this.#textFrom(start);
    const text = this.#text.slice(start, end);
    const repaired = quoteText(text);
    const values = { text, character: text.slice(0, 1), repaired };
    // After `|` and `>` deeper lines belong to the text too; nobody knows how it was meant to go on.
    const goesOn = /^[|>]/.test(text) && this.#nextLineIsDeeper(start);
    return this.#fault('yaml-start', { start, end }, values, goesOn ? [] : [{ start, end, put: repaired }]);
  }

  #nextLineIsDeeper(offset: number): boolean {
    const line = this.#lineAt(offset);
    const [, indent = ''] = /^( *)/.exec(this.#text.slice(line.start)) ?? [];
    const [, next = ''] = /^\r?\n( *)\S/.exec(this.#text.slice(line.end)) ?? [];
    return next.length > indent.length;
  }

  #quoted(code: 'yaml-colon' | 'yaml-after-quote', range: Range): SyntaxFault {
    const text = this.#text.slice(range.start, range.end);
    const [, , within] = /^(["'])(.*)\1$/.exec(text) ?? [];
    const repaired = quoteText(within ?? text);
    return this.#fault(code, range, { text, repaired }, [{ ...range, put: repaired }]);
  }

  #indent(offset: number): SyntaxFault {
    const line = this.#lineAt(Math.min(offset, this.#text.length));
    const text = this.#text.slice(line.start, line.end);
    const start = line.start + text.search(/\S|$/);
    return this.#fault('yaml-indent', { start, end: line.start + Math.max(text.trimEnd().length, 1) }, {});
  }

  /** The innermost bracket without its partner; perhaps a remark has swallowed the partner. */
  #bracketOpen(): SyntaxFault {
    const opening = this.#open().at(-1);
    if (opening === undefined) return this.#generic();
    const closing = opening.type === 'flow-map-start' ? '}' : ']';
    const remark = this.#lexemes.find(
      ({ type, start, text }) =>
        type === 'comment' && start > opening.start && start <= this.#at && text.includes(closing),
    );
    const cut = remark && this.#cutText(remark);
    if (cut) return cut;
    const range = { start: opening.start, end: opening.start + 1 };
    return this.#fault('yaml-bracket', range, { opening: opening.text, closing });
  }

  #cutText(remark: Lexeme): SyntaxFault | undefined {
    const kept = lexemeBefore(this.#lexemes, remark.start);
    if (kept?.type !== 'scalar') return undefined;
    const [rest = ''] = /^#[^,{}[\]]*/.exec(remark.text) ?? [];
    const range = { start: kept.start, end: remark.start + rest.trimEnd().length };
    const repaired = quoteText(this.#text.slice(range.start, range.end));
    const values = { kept: kept.text, cut: remark.text, repaired };
    return this.#fault('text-cut', range, values, [{ ...range, put: repaired }]);
  }

  #open(offset = this.#at): Lexeme[] {
    return openBrackets(this.#lexemes, offset);
  }

  /** From an offset to where the author's text ends: the line, or within brackets the next comma or bracket. */
  #textFrom(start: number): Range {
    const inBrackets = this.#open(start).length > 0;
    const line = this.#lineAt(start);
    const rest = this.#text.slice(start, line.end);
    const [text = ''] =
      (inBrackets ? /^.[^,{}[\]]*?(?=\s+#|\s*(?:[,{}[\]]|$))/ : /^.*?(?=\s+#|\s*$)/).exec(rest) ?? [];
    return { start, end: start + Math.max(1, text.length) };
  }

  #lineAt(offset: number): Range {
    const start = this.#text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    const next = this.#text.indexOf('\n', offset);
    const end = next === -1 ? this.#text.length : next;
    return { start: Math.min(start, end), end: this.#text[end - 1] === '\r' && end > start ? end - 1 : end };
  }
}

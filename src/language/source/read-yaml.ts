/**
 * From the text of a strategy to its source tree. What YAML cannot read is named in our words; then the fault is
 * mended, or its section left out, and the reading goes on, so that one run finds everything.
 */
import { Composer, Lexer, Parser, type YAMLError } from 'yaml';
import { type Found, found } from '../diagnostics/found.ts';
import { buildTree } from './build-tree.ts';
import { editedText } from './edited-text.ts';
import { type SectionText, sectionAt } from './sections.ts';
import { type Range, sourceFile } from './source-file.ts';
import type { SourceNode } from './source-tree.ts';
import { syntaxFault } from './syntax-fault.ts';

/** Lists and maps within each other. The language itself needs seven. */
const DEEPEST = 64;
/** Faults mended before the reading gives up; each costs one more pass over the text. */
const MOST_FAULTS = 40;

export interface ReadYaml {
  /** Undefined when there is nothing to read on with. */
  readonly root: SourceNode | undefined;
  /** Positions are those of the original text, here and in `original`. */
  readonly findings: readonly Found[];
  /** Sections left out because they could not be read. */
  readonly unread: ReadonlySet<string>;
  /** The text that was read in the end. */
  readonly text: string;
  /** Where a stretch of that text stands in the original. */
  original(range: Range): Range;
}

/** Keys of the language, which help to guess what a broken line was to be. */
export interface KnownKeys {
  /** Keys at the left margin. */
  readonly sections: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** Reads a strategy. */
export function readYaml(text: string, known: KnownKeys): ReadYaml {
  const findings: Found[] = [];
  const unread = new Set<string>();
  const mended = new Set<number>();
  const bareTags = new Set<number>();
  /** Anchors in sections left out: what repeats them has no fault of its own. */
  const lostAnchors = new Set<string>();
  let edited = editedText(text);
  const leaveOut = (section: SectionText) => {
    unread.add(section.key);
    const [start, end] = [section.start, section.end];
    for (const [, anchor = ''] of edited.text.slice(start, end).matchAll(/&([^\s,[\]{}]+)/g))
      lostAnchors.add(anchor);
    edited = edited.with({ start, end, put: blank(edited.text, section) });
  };
  const report = (said: Found) => findings.push({ ...said, ...edited.original(said) });
  const isMended = (range: Range) => {
    if (range.start === range.end && bareTags.has(range.end)) return true;
    const { start, end } = edited.original(range);
    return findings.some((said) => said.start <= start && end <= said.end);
  };
  const isHalfTyped = (range: Range) => {
    const { start, end } = edited.original(range);
    return findings.some((said) => said.code === 'yaml-line' && said.start === start && end <= said.end);
  };
  const result = (root: SourceNode | undefined): ReadYaml => ({
    root,
    findings,
    unread,
    text: edited.text,
    original: edited.original,
  });

  for (let fault = 0; fault < MOST_FAULTS; fault += 1) {
    const parsed = parse(edited.text);
    if ('tooDeep' in parsed) {
      report(found('yaml-depth', parsed.tooDeep, { limit: DEEPEST }));
      const section = sectionAt(edited.text, parsed.tooDeep.start, known.sections);
      if (section === undefined) return result(undefined);
      leaveOut(section);
      continue;
    }
    if (parsed.error === undefined) {
      const source = sourceFile('', edited.text);
      const [document, second] = parsed.documents;
      for (const tag of parsed.unknownTags) {
        report(found('yaml-tag', tag, { tag: edited.text.slice(tag.start, tag.end) }));
        // A tag with nothing after it was to be the value.
        bareTags.add(tag.end + (/^\s*/.exec(edited.text.slice(tag.end))?.[0].length ?? 0));
      }
      if (second !== undefined) {
        const mark = secondDocument(edited.text);
        report(found('yaml-documents', mark, {}));
        if (goesOnAfter(mark, edited.text)) {
          edited = edited.with({ ...mark, put: '   ' });
          continue;
        }
      }
      if (document === undefined) return result(undefined);
      const built = buildTree(document, source, { isMended, isHalfTyped, lostAnchors });
      for (const said of built.findings) report(said);
      return result(built.root);
    }
    const { saying, mending } = syntaxFault(parsed.error, edited.text, known.all);
    const { line } = sourceFile('', edited.text).spanOf(saying);
    // Where nobody can say what is wrong, a second time would only be an echo of the first.
    if (saying.code === 'yaml-syntax' && findings.some(({ code }) => code === saying.code)) {
      return result(undefined);
    }
    const again = mended.has(line);
    if (!again) report(saying);
    mended.add(line);
    const section = sectionAt(edited.text, saying.start, known.sections);
    if (mending.length > 0 && !again) {
      for (const edit of mending.toSorted((first, second) => second.start - first.start)) {
        edited = edited.with(edit);
      }
    } else if (section !== undefined) leaveOut(section);
    else return result(undefined);
  }
  return result(undefined);
}

type Documents = ReturnType<typeof composed>;
type Token = Parameters<Composer['next']>[0];
type Parsed =
  | { readonly tooDeep: Range }
  | { readonly documents: Documents; readonly error: YAMLError | undefined; readonly unknownTags: Range[] };

function parse(text: string): Parsed {
  const parser = new Parser();
  const tokens: Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    // Nearly all of ten thousand lexemes give none: spreading would make a list for each.
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > DEEPEST) return { tooDeep: { start: parser.offset - 1, end: parser.offset } };
  }
  tokens.push(...parser.end());
  const documents = composed(tokens, text);
  const errors = documents.flatMap((document) => document.errors);
  const [error] = errors.sort((first, second) => first.pos[0] - second.pos[0]);
  const unknownTags = documents.flatMap((document) =>
    document.warnings
      .filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
      .map(({ pos: [start, end] }) => ({ start, end })),
  );
  return { documents, error, unknownTags };
}

function composed(tokens: readonly Token[], text: string) {
  // Every scalar is its text; repeated keys and merges are dealt with where the tree is built.
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, merge: false });
  return [...composer.compose(tokens, false, text.length)];
}

function secondDocument(text: string): Range {
  const marks = [...text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)];
  const begun = /^(?:\s*#.*\n|\s*\n)*$/.test(text.slice(0, marks[0]?.index ?? 0));
  const start = (begun ? marks[1] : marks[0])?.index ?? 0;
  return { start, end: start + 3 };
}

/** Sections after the mark that were not there before it: one strategy that somebody parted, not two of them. */
function goesOnAfter({ start, end }: Range, text: string): boolean {
  const keysIn = (part: string) => [...part.matchAll(/^([\w-]+):(?=\s|$)/gm)].map(([, key]) => key);
  const before = new Set(keysIn(text.slice(0, start)));
  return keysIn(text.slice(end)).every((key) => !before.has(key));
}

function blank(text: string, { start, end }: Range): string {
  return text.slice(start, end).replace(/[^\r\n]/g, ' ');
}

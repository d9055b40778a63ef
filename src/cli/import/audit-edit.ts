/**
 * Puts answers into the text of a strategy. Only the answers that change are written anew, by way of their own nodes of
 * the document; every other character of the file stays.
 */
import {
  Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Pair,
  parseDocument,
  Scalar,
  visit,
  YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Edit, Merged, Respondent } from './audit-merge.ts';

/** A strategy written in a way that cannot be edited safely, and the id of the answer where that shows. */
export class NotEditable extends Error {
  readonly id: string;
  constructor(id: string) {
    super(`audit answers cannot be edited at ${id}`);
    this.name = 'NotEditable';
    this.id = id;
  }
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/**
 * The strategy's text with the answers in it, and these answers alone as they are written.
 *
 * @param at the day of the audit, written where the strategy names none
 * @throws NotEditable where the answers stand behind an anchor, or a comment would be lost
 */
export function withAnswers(
  text: string,
  changes: readonly Merged[],
  at: string | null,
): { readonly text: string; readonly written: string } {
  const [first] = changes;
  if (!first) return { text, written: '' };
  const document = parseDocument(text, { keepSourceTokens: true, uniqueKeys: false });
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const fresh: [string, YAMLMap][] = [];
  const splices: Splice[] = [];
  const written: string[] = [];
  const answers = document.getIn(['audit', 'answers'], true);
  for (const { id, edits } of changes) {
    const node = isMap(answers) ? answers.get(id, true) : undefined;
    if (isAlias(node) || hasAlias(node)) throw new NotEditable(id);
    const answer = isMap(node) ? node : new YAMLMap();
    for (const edit of edits) apply(edit, answer);
    written.push(rendered([[id, answer]]));
    if (!isMap(node)) fresh.push([id, answer]);
    else splices.push(replaced(text, node, answer));
  }
  if (fresh.length > 0) splices.push(addition(text, document, fresh, at, first.id));
  const day = dated(text, document.get('audit', true), at);
  if (day) {
    splices.push(day);
    written.unshift(`at: ${at}\n`);
  }
  const result = splices
    .toSorted((a, b) => b.start - a.start)
    .reduce((edited, { start, end, put }) => {
      const ready = lineEnd === '\n' ? put : put.replaceAll(/\r?\n/g, lineEnd);
      return edited.slice(0, start) + ready + edited.slice(end);
    }, text);
  if (!keepsTheRest(text, result)) throw new NotEditable(first.id);
  return { text: result, written: written.join('') };
}

function hasAlias(node: unknown): boolean {
  let found = false;
  if (isNode(node)) {
    visit(node, {
      Alias: () => {
        found = true;
        return visit.BREAK;
      },
    });
  }
  return found || (isNode(node) && 'anchor' in node && node.anchor !== undefined);
}

function apply(edit: Edit, answer: YAMLMap): void {
  if ('remove' in edit) answer.delete(edit.remove);
  else if ('set' in edit) answer.set(edit.set, edit.to);
  else {
    const list = respondentsOf(answer);
    const entry = entryOf(edit);
    if ('replace' in edit) list.items[edit.replace] = entry;
    else list.items.push(entry);
  }
}

function entryOf(edit: { readonly add: Respondent } | { readonly by: Respondent }): YAMLMap {
  const entry = new Document('add' in edit ? edit.add : edit.by).contents as unknown as YAMLMap;
  entry.flow = true;
  return entry;
}

function respondentsOf(answer: YAMLMap): YAMLSeq {
  const list = answer.get('answers', true);
  if (isSeq(list)) return list;
  answer.set('answers', new Document([]).contents);
  const made = answer.get('answers', true);
  if (!isSeq(made)) throw new Error('a list was made, and is none');
  made.flow = answer.flow === true;
  return made;
}

function rendered(pairs: readonly [string, YAMLMap][]): string {
  const map = new YAMLMap();
  for (const [key, value] of pairs) map.items.push(new Pair(new Scalar(key), value));
  const document = new Document();
  document.contents = map as never;
  return document.toString({ lineWidth: 0 });
}

/** The new text in the place of the old answer, its further lines indented like its first. */
function replaced(text: string, { range, flow }: YAMLMap, answer: YAMLMap): Splice {
  const [start = 0, valueEnd = 0] = range ?? [];
  const end = start + text.slice(start, valueEnd).trimEnd().length;
  // A remark behind the answer stands outside the stretch that is replaced.
  if (flow) answer.comment = null;
  const document = new Document();
  document.contents = answer as never;
  const lines = document.toString({ lineWidth: 0 }).trimEnd().split('\n');
  const indent = flow ? indentAt(text, start) + 2 : columnAt(text, start);
  const put = lines.map((line, index) => (index === 0 ? line : ' '.repeat(indent) + line)).join('\n');
  return { start, end, put };
}

/** The day above everything else of an audit that has none. */
function dated(text: string, audit: unknown, at: string | null): Splice | undefined {
  if (at === null || !isMap(audit) || audit.flow || audit.has('at')) return undefined;
  const key = audit.items[0]?.key;
  if (!isScalar(key) || !key.range) return undefined;
  const [start] = key.range;
  return { start, end: start, put: `at: ${at}\n${' '.repeat(columnAt(text, start))}` };
}

/** New answers behind the last one, with `answers` and `audit` above them where those are missing. */
function addition(
  text: string,
  document: ReturnType<typeof parseDocument>,
  fresh: readonly [string, YAMLMap][],
  at: string | null,
  id: string,
): Splice {
  const audit = document.get('audit', true);
  const answers = isMap(audit) ? audit.get('answers', true) : undefined;
  const body = rendered(fresh).trimEnd();
  if (isMap(answers) && answers.items.length > 0 && !answers.flow) return behind(text, answers, body);
  if (answers !== undefined && !(isMap(answers) && answers.items.length === 0)) throw new NotEditable(id);
  const under = `answers:\n${indented(body, 2)}`;
  if (isMap(audit) && audit.items.length > 0 && !audit.flow) {
    if (answers === undefined) return behind(text, audit, under);
    // `answers: {}` gives way to its first answers.
    const [start = 0, end = 0] = answers.range ?? [];
    const column = audit.items[0]?.key;
    const indent = columnAt(text, isScalar(column) ? (column.range?.[0] ?? 0) : 0);
    return { start, end, put: `\n${indented(body, indent + 2)}` };
  }
  if (audit !== undefined && !(isScalar(audit) && audit.value === null)) throw new NotEditable(id);
  if (audit !== undefined) throw new NotEditable(id);
  const whole = `audit:\n${indented(at === null ? under : `at: ${at}\n${under}`, 2)}\n`;
  const gap = text.endsWith('\n') || text === '' ? '' : '\n';
  return { start: text.length, end: text.length, put: `${gap}\n${whole}` };
}

/** Behind the last pair of a block map, on lines of their own. */
function behind(text: string, map: YAMLMap, body: string): Splice {
  const [first] = map.items;
  const key = isScalar(first?.key) ? (first.key.range?.[0] ?? 0) : 0;
  const end = endOfLine(text, lastCharacter(text, map));
  return { start: end, end, put: `\n${indented(body, columnAt(text, key))}` };
}

/** The last character that belongs to a node, blank lines and comments behind it left out. */
function lastCharacter(text: string, node: unknown): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return last?.value ? lastCharacter(text, last.value) : lastCharacter(text, last?.key);
  }
  if (isSeq(node) && !node.flow && node.items.length > 0) return lastCharacter(text, node.items.at(-1));
  const range = isNode(node) ? node.range : undefined;
  const [start = 0, end = 0] = range ?? [];
  return start + text.slice(start, end).trimEnd().length;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function columnAt(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function indentAt(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^ */.exec(text.slice(start))?.[0].length ?? 0;
}

function indented(text: string, by: number): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(by) + line))
    .join('\n');
}

/** Whether everything but the answers says what it said, and every comment is still there. */
function keepsTheRest(before: string, after: string): boolean {
  if (withoutAnswers(before) !== withoutAnswers(after)) return false;
  const kept = remarksIn(after);
  return [...remarksIn(before)].every(([remark, count]) => (kept.get(remark) ?? 0) >= count);
}

/** The strategy without its answers and the day of the audit, as text. */
function withoutAnswers(text: string): string {
  const root: unknown = parseDocument(text, { uniqueKeys: false }).toJS();
  if (typeof root !== 'object' || root === null || !('audit' in root)) return JSON.stringify(root);
  const { audit, ...rest } = root;
  const { answers: _answers, at: _at, ...more } = { ...(audit as Readonly<Record<string, unknown>>) };
  return JSON.stringify({ ...rest, ...(Object.keys(more).length > 0 && { audit: more }) });
}

function remarksIn(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [, remark = ''] of text.matchAll(/(?:^|[ \t])#([^\r\n]*)/gm)) {
    found.set(remark.trim(), (found.get(remark.trim()) ?? 0) + 1);
  }
  return found;
}

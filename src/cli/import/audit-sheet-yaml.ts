/** Reads a sheet that was filled in as YAML. Scalars are what was typed: `2,5` stays `2,5`. */
import { isMap, isScalar, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { TypedRow, TypedSheet } from './audit-sheet.ts';

export function isYamlSheet(text: string): boolean {
  return /^auditSheet[ \t]*:/m.test(text);
}

/** @throws Error with the words of the parser where the text is no YAML */
export function typedFromYaml(text: string): TypedSheet {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, keepSourceTokens: true, uniqueKeys: false });
  const [error] = document.errors;
  if (error) throw new Error(error.message.split('\n')[0]);
  const root = isMap(document.contents) ? document.contents : null;
  const answers = root?.get('answers', true);
  return {
    by: textOf(root, 'by'),
    role: textOf(root, 'role'),
    at: textOf(root, 'at'),
    rows: isMap(answers) ? answers.items.map((pair) => row(pair, lines)) : [],
  };
}

function row({ key, value }: Pair, lines: LineCounter): TypedRow {
  const answer = isMap(value) ? value : null;
  const why = textOf(answer, 'notApplicable');
  const unknown = textOf(answer, 'unknown') === 'true';
  return {
    id: isScalar(key) ? String(key.value) : '',
    line: lines.linePos(isScalar(key) ? (key.range?.[0] ?? 0) : 0).line,
    intention: textOf(answer, 'intention'),
    reality: why !== '' ? '-' : unknown ? '?' : textOf(answer, 'reality'),
    target: textOf(answer, 'target'),
    evidence: why === '' ? textOf(answer, 'evidence') : why,
  };
}

function textOf(map: YAMLMap | null, key: string): string {
  const node = map?.get(key, true);
  if (!isScalar(node) || node.value === null) return '';
  return String(node.source ?? node.value).trim();
}

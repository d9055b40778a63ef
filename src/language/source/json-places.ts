/** Where things stand in the text of a JSON file that is kept beside a strategy. */
import { isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Range } from './source-file.ts';

/** The first character: for what is said of a file as a whole. */
export function beginning(text: string): Range {
  return { start: 0, end: Math.min(1, text.length) };
}

/** The one character at which something ends or breaks off. */
export function characterAt(text: string, position: number): Range {
  const at = Math.max(0, Math.min(position, text.length - 1));
  return { start: at, end: Math.min(at + 1, text.length) };
}

/** JSON is YAML too, and the reader of YAML knows where things stand. What is missing is sought in what should hold it. */
export function placeInJson(text: string, path: readonly (string | number)[]): Range {
  const document = parseDocument(text);
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
  }
  return beginning(text);
}

/** The path of the first thing a schema objects to; of a key it does not know, the key's own. */
export function pathOfFirst({ issues: [issue] }: z.ZodError): readonly (string | number)[] {
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...(issue?.path ?? []), ...unknown].map((key) => (typeof key === 'number' ? key : String(key)));
}

/** Addresses that open a place of a file in an editor. */
import { resolve } from 'node:path';
import type { Place } from '../../language/diagnostics/diagnostic.ts';

/** Editors that follow an address of their own, by the name a person would type. */
const EDITORS: Readonly<Record<string, string>> = {
  vscode: 'vscode://file{file}:{line}:{column}',
  'vscode-insiders': 'vscode-insiders://file{file}:{line}:{column}',
  vscodium: 'vscodium://file{file}:{line}:{column}',
  cursor: 'cursor://file{file}:{line}:{column}',
  windsurf: 'windsurf://file{file}:{line}:{column}',
  zed: 'zed://file{file}:{line}:{column}',
  idea: 'idea://open?file={file}&line={line}&column={column}',
  webstorm: 'webstorm://open?file={file}&line={line}&column={column}',
  pycharm: 'pycharm://open?file={file}&line={line}&column={column}',
  sublime: 'subl://open?url=file://{file}&line={line}&column={column}',
  textmate: 'txmt://open?url=file://{file}&line={line}&column={column}',
};

/** No link, the place alone. */
export const NO_EDITOR = 'none';

export const editorNames: readonly string[] = [...Object.keys(EDITORS), NO_EDITOR];

/** Addresses that would run something in the page, or show a file in it, instead of opening an editor. */
const UNSAFE = /^(javascript|data|vbscript|blob|file|about|https?):/i;

/**
 * The pattern for an editor's name, or an own pattern such as `myeditor://{file}:{line}`; null for none; undefined where
 * the text is neither.
 */
export function editorPattern(text: string): string | null | undefined {
  if (text === NO_EDITOR) return null;
  const known = Object.hasOwn(EDITORS, text) ? EDITORS[text] : undefined;
  if (known !== undefined) return known;
  const isPattern = /^[a-z][a-z0-9+.-]*:/i.test(text) && !UNSAFE.test(text) && text.includes('{file}');
  return isPattern ? text : undefined;
}

/**
 * The address of a place.
 *
 * @param folder the folder that files of findings are relative to
 */
export function editorLink(pattern: string, { file, line, column }: Place, folder: string): string {
  const path = resolve(folder, file).replaceAll('\\', '/');
  const rooted = path.startsWith('/') ? path : `/${path}`;
  const encoded = rooted
    .split('/')
    .map((part) => (/^[a-z]:$/i.test(part) ? part : encodeURIComponent(part)))
    .join('/');
  return pattern
    .replaceAll('{file}', () => encoded)
    .replaceAll('{line}', String(line))
    .replaceAll('{column}', String(column));
}

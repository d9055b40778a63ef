/** The notices of the packages whose code travels in ours: a list for the published package. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that ask for no more than their notice. A package under another one is not bundled. */
const ACCEPTED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
]);
const NOTICE_FILE = /^(licen[cs]e|copying|notice)/i;
const MIT_TEXT = /^(the )?mit license/i;

/**
 * The package a module belongs to.
 *
 * @param path of the module; anything before the last `node_modules/` is ignored
 * @returns its name, such as `zod` or `@astrojs/react`; null for a module of ours
 */
export function packageOf(path: string): string | null {
  const [, name] = /.*node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\?]+)/.exec(path) ?? [];
  return name === undefined || name.startsWith('.') ? null : name.replaceAll('\\', '/');
}

/**
 * The text of the notices.
 *
 * @param root the folder with `node_modules`
 * @throws when a package has a licence that we do not ship under, or none
 */
export function noticesText(root: string, packages: Iterable<string>): string {
  const entries = [...new Set(packages)].sort().map((name) => noticeOf(join(root, 'node_modules', name)));
  return [
    'Rapport contains code of these packages, under the licences that follow each name.',
    ...entries,
  ].join(`\n\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(folder: string): string {
  const manifest: { name: string; version: string; license?: string; author?: string | { name: string } } =
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version } = manifest;
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && NOTICE_FILE.test(entry.name))
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8').trim());
  // Some packages state theirs in the file alone.
  const license = manifest.license ?? (files.some((text) => MIT_TEXT.test(text)) ? 'MIT' : undefined);
  if (license === undefined || !isAccepted(license)) {
    throw new Error(`${name} is licensed under ${license ?? 'nothing'}, which is not one we ship under`);
  }
  const author = typeof manifest.author === 'object' ? manifest.author.name : manifest.author;
  const texts = files.length > 0 ? files : [`${license}${author === undefined ? '' : `, by ${author}`}`];
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

/** Of several licences to choose from, as in `(MPL-2.0 OR Apache-2.0)`, one that we ship under is enough. */
function isAccepted(license: string): boolean {
  return license
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => ACCEPTED.has(choice));
}

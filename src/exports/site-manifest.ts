/** The list of what a build wrote. It marks the folder as ours, and tells the next build what to keep. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Lies at the root of every site we write. */
export const MANIFEST = '.rapport-site.json';

/** What a build wrote. Paths are relative to the site, with `/`. */
export interface SiteManifest {
  /** The version of Rapport. */
  readonly version: string;
  /** The pages of strategies, by folder: of which strategy, drawn by which renderer. */
  readonly pages: Readonly<Record<string, { readonly slug: string; readonly renderer: string }>>;
  /** The files each renderer brought, by its id: more than one when an older page was kept. */
  readonly renderers: Readonly<Record<string, readonly string[]>>;
  /** Every file, sorted. */
  readonly files: readonly string[];
}

/** The manifest of a folder, or null if it has none that can be read. */
export async function readManifest(folder: string): Promise<SiteManifest | null> {
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'));
    return isManifest(value) && pathsIn(value).every(staysInside) ? value : null;
  } catch {
    return null;
  }
}

/** Its text: the same for the same site. */
export function manifestText(manifest: SiteManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function pathsIn({ pages, renderers, files }: SiteManifest): string[] {
  return [...Object.keys(pages), ...Object.values(renderers).flat(), ...files];
}

/** The next build reads the files a manifest names; one from elsewhere must not make it read others. */
function staysInside(path: string): boolean {
  return !/^[/\\]|^[a-z]:/i.test(path) && !path.split(/[/\\]/).includes('..');
}

function isManifest(value: unknown): value is SiteManifest {
  if (!isRecord(value)) return false;
  const { version, pages, renderers, files } = value;
  return (
    typeof version === 'string' &&
    isRecord(pages) &&
    Object.values(pages).every(
      (page) => isRecord(page) && typeof page.slug === 'string' && typeof page.renderer === 'string',
    ) &&
    isRecord(renderers) &&
    Object.values(renderers).every(isTexts) &&
    isTexts(files)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/**
 * From what Astro renders to a page that may lie anywhere: links relative to the page, and a
 * Content-Security-Policy as the first thing in the head.
 */
import { contentSecurityPolicy } from './content-security-policy.ts';

/**
 * What stands in the compiled pages where an address begins at the root of the site. The compiler cannot
 * know how deep a page will lie, nor under which sub-path, so it writes this instead, and so does every
 * `import.meta.env.BASE_URL` in the components. Odd enough not to occur in anybody's text.
 */
export const SITE_ROOT = '/~rapport-root~/';

/** How a page is to be finished. */
export interface PagePlace {
  /** The way from the page to the root of the site: `./` for the front page, `../` for a report. */
  readonly root: string;
  /** Hashes (`sha256-…`) of the inline scripts and styles that the compiler itself put into its pages. */
  readonly trusted: ReadonlySet<string>;
}

/**
 * Three rising bars, inside the page: without an icon of its own every page would cost a request for one that
 * is not there.
 */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%230a5fa5' d='M1 10h4v5H1zm5-4h4v9H6zm5-5h4v14h-4z'/%3E%3C/svg%3E";

/** The opening of every document of ours, up to and with its `<head>`. */
const OPENING = /^<!doctype html>\s*<html[^>]*>\s*<head[^>]*>/i;
const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;

/**
 * A rendered document with relative links and its policy.
 *
 * The policy comes before everything else, so that nothing in the page precedes it; the character set
 * follows at once, since browsers look for it in the first kilobyte only.
 *
 * @throws when the document does not begin as a document of ours: a bug in a page component.
 */
export function finishPage(rendered: string, { root, trusted }: PagePlace): string {
  const opening = OPENING.exec(rendered)?.[0];
  if (opening === undefined) throw new Error('a page has to begin with <!doctype html>, <html> and <head>');
  const policy = contentSecurityPolicy(rendered, trusted);
  const charset = CHARSET.exec(rendered);
  const from = charset?.index ?? opening.length;
  const [before, after] = [
    rendered.slice(opening.length, from),
    rendered.slice(from + (charset?.[0].length ?? 0)),
  ];
  const head = [
    opening,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta charset="utf-8">',
    `<link rel="icon" href="${ICON}">`,
    before,
  ];
  // A page has half a megabyte: it is cut where an address stands, and put together once.
  const [first = '', ...others] = after.split(SITE_ROOT);
  return [
    ...head.map((text) => text.replaceAll(SITE_ROOT, root)),
    first,
    ...others.flatMap((text) => [root, text]),
  ].join('');
}

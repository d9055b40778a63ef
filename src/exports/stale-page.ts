/** The last good page of a strategy that is broken today, with a banner that says so. */
import { isLanguage } from '../messages/language.ts';
import { siteWords } from '../messages/site.ts';

const LANGUAGE = /^<!doctype html>\s*<html[^>]*?\slang="?([a-z]+)/i;
const MARK = '<p data-rapport-stale';
/** The policy of a page lets style attributes through; its stylesheet may be older than this banner. */
const LOOK = [
  'margin:0',
  'padding:.75rem 1rem',
  'background:#8f2a14',
  'color:#fff',
  'font:550 1rem/1.4 system-ui,sans-serif',
  'text-align:center',
].join(';');

/**
 * The page with the banner at the top of its body, in the page's own language; unchanged if the banner
 * stands there already.
 *
 * @param html a page that this program wrote earlier
 */
export function stalePage(html: string): string {
  const language = LANGUAGE.exec(html)?.[1] ?? '';
  const at = endOfOpeningTag(html, 'body');
  if (html.startsWith(MARK, at)) return html;
  const words = siteWords[isLanguage(language) ? language : 'en'].stale;
  return `${html.slice(0, at)}${MARK} role="status" style="${LOOK}">${words}</p>${html.slice(at)}`;
}

/**
 * Where the content of an element begins. Reads the tags one by one, since an attribute before it may
 * hold a text that looks like the tag; 0 if the element is not there.
 */
function endOfOpeningTag(html: string, element: string): number {
  const tag =
    /<!--[\s\S]*?-->|<(script|style|title)\b[^>]*>[\s\S]*?<\/\1>|<(\/?[a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
  for (const { 0: text, 2: name, index } of html.matchAll(tag)) {
    if (name?.toLowerCase() === element) return index + text.length;
  }
  return 0;
}

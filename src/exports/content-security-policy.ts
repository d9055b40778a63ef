/** The rule every page carries about itself: which scripts may run, and that nothing else is reached. */
import { createHash } from 'node:crypto';

/**
 * The policy of one page.
 *
 * Inline scripts run only by their hash, and only if the compiler vouches for it: a script that a text
 * smuggled in would be found here as well, but its hash is not among `trusted`. Files come from the site
 * itself. Style attributes are free, since charts place their marks with them; style elements are not, but where Mermaid
 * is to draw.
 * `style-src` is for browsers older than the distinction of the two.
 *
 * @param html the document the policy is for
 * @param trusted hashes (`sha256-…`) of the compiler's own inline scripts and styles
 */
export function contentSecurityPolicy(html: string, trusted: ReadonlySet<string>): string {
  const scripts = inlineHashes(html, 'script', trusted);
  const styles = inlineHashes(html, 'style', trusted);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    styleElements(html, styles),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    // The page of figures, which the report's script reads.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * A hash beside `'unsafe-inline'` would take its meaning away, so it is one or the other. Mermaid lays out and colours a
 * drawing by a style element inside it, which nobody can vouch for beforehand; pages without diagrams stay strict.
 */
function styleElements(html: string, hashes: readonly string[]): string {
  const drawn = html.includes('mermaid-source');
  return ["style-src-elem 'self'", ...(drawn ? ["'unsafe-inline'"] : hashes)].join(' ');
}

/** The hashes named in a policy, such as the one the compiler answers with. */
export function hashesIn(policy: string): Set<string> {
  return new Set([...policy.matchAll(/'(sha256-[^']+)'/g)].map(([, hash]) => hash as string));
}

/**
 * Every place that looks like the element is tried on its own. A `<script>` inside an attribute's text
 * therefore cannot hide the real one behind it; it only adds a candidate that nobody vouches for.
 */
function inlineHashes(html: string, element: 'script' | 'style', trusted: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const opening = `<${element}`;
  const closing = `</${element}>`;
  for (let at = html.indexOf(opening); at >= 0; at = html.indexOf(opening, at + 1)) {
    const start = html.indexOf('>', at) + 1;
    const end = html.indexOf(closing, start);
    if (start === 0 || end <= start) continue;
    const hash = `sha256-${createHash('sha256').update(html.slice(start, end)).digest('base64')}`;
    if (trusted.has(hash)) found.add(`'${hash}'`);
  }
  return [...found];
}

/**
 * Lets a rendered page stay a text. Astro answers with bytes, as a server would, and its caller turns them back
 * into text: for a report of half a megabyte that is half of the time.
 */
import type { Plugin } from 'vite';

const MODULE = /astro\/dist\/runtime\/server\/render\/page\.js$/;
/** Where the finished text becomes bytes, and where they become an answer. */
const ENCODES = /if \(!streaming && typeof body === "string"\) \{[^}]*\}/g;
const ANSWERS = /return new Response\(body, /g;

const KEPT = `
class KeptText extends Response {
  #text;
  constructor(text, init) {
    super("", init);
    this.#text = text;
  }
  async text() {
    return this.#text;
  }
}
`;

/** The plugin. It stops the compiler where a new version of Astro reads otherwise. */
export const keepText: Plugin = {
  name: 'rapport-keep-text',
  transform(code, id) {
    if (!MODULE.test(id)) return undefined;
    if (code.match(ENCODES)?.length !== 1 || code.match(ANSWERS)?.length !== 2) {
      this.error(`Astro answers in another way than before: ${id}`);
    }
    return code.replace(ENCODES, '').replace(ANSWERS, 'return new KeptText(body, ') + KEPT;
  },
};

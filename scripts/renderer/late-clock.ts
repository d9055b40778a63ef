/**
 * Spares a build the clock that Astro's log of the compiled pages would print. The log is silent, but it prepares the
 * format of its times when it is loaded, and that takes a hundredth of a whole `rapport build`.
 */
import type { Plugin } from 'vite';

const MODULE = /astro\/dist\/core\/logger\/core\.js$/;
const PREPARES = /const dateTimeFormat = (new Intl\.DateTimeFormat\(\[\], \{[^}]*\}\));/g;

/** The plugin. It stops the compiler where a new version of Astro writes its log otherwise. */
export const lateClock: Plugin = {
  name: 'rapport-late-clock',
  transform(code, id) {
    if (!MODULE.test(id)) return undefined;
    if (code.match(PREPARES)?.length !== 1) {
      this.error(`Astro prepares its log in another way than before: ${id}`);
    }
    return code.replace(PREPARES, 'const dateTimeFormat = { format: (time) => $1.format(time) };');
  },
};

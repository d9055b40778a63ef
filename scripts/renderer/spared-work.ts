/**
 * Spares a build what Astro does because it is made for servers. Each change names what it replaces, and how often that stands
 * there: the compiler stops where a new version reads otherwise.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

interface Change {
  readonly module: RegExp;
  readonly found: RegExp;
  readonly times: number;
  readonly instead: string;
}

const CHANGES: readonly Change[] = [
  // A page stays a text. It would become bytes, and its caller turns them back: for a report, half of the time.
  {
    module: /astro\/dist\/runtime\/server\/render\/page\.js$/,
    found: /if \(!streaming && typeof body === "string"\) \{[^}]*\}/g,
    times: 1,
    instead: '',
  },
  // The log is silent, but it prepares the format of its times when it is loaded: a hundredth of a build.
  {
    module: /astro\/dist\/core\/logger\/core\.js$/,
    found: /const dateTimeFormat = (new Intl\.DateTimeFormat\(\[\], \{[^}]*\}\));/g,
    times: 1,
    instead: 'const dateTimeFormat = { format: (time) => $1.format(time) };',
  },
  // Three routes are sorted by the alphabet of a language, which has to be loaded first: another hundredth.
  {
    module: /astro\/dist\/core\/routing\/priority\.js$/,
    found: /return (\S+)\.localeCompare\((\S+)\);/g,
    times: 2,
    instead: 'return $1 === $2 ? 0 : $1 < $2 ? -1 : 1;',
  },
  // An island is drawn to see whether React can draw it. There is no other framework here.
  {
    module: /@astrojs\/react\/dist\/server\.js$/,
    found: /async function check\(Component, [\s\S]*?\n\}\n/g,
    times: 1,
    instead: `async function check(Component) {
  incrementId(this.result);
  return typeof Component === "function";
}
`,
  },
  // It is drawn into a stream of bytes, which wait for each other; at once it is the same text.
  {
    module: /@astrojs\/react\/dist\/server\.js$/,
    found: /await renderToReadableStreamAsync\(vnode, renderOptions\)/g,
    times: 1,
    instead: 'ReactDOM.renderToString(vnode, renderOptions)',
  },
];

const WEB = fileURLToPath(new URL('./web.ts', import.meta.url));
const NAMES = ['Headers', 'Request', 'Response'];
/** What makes requests and answers, or asks whether something is one. */
const USES_WEB = /\/astro\/dist\/|\/scripts\/renderer\/entry\.ts$/;

/** The plugin. */
export const sparedWork: Plugin = {
  name: 'rapport-spared-work',
  applyToEnvironment: ({ name }) => name !== 'client',
  transform(code, id) {
    let changed = code;
    for (const { module, found, times, instead } of CHANGES) {
      if (!module.test(id)) continue;
      const count = code.match(found)?.length ?? 0;
      if (count !== times) this.error(`Astro works in another way than before: ${id}, ${found}`);
      changed = changed.replace(found, instead);
    }
    const used = USES_WEB.test(id) ? NAMES.filter((name) => new RegExp(`\\b${name}\\b`).test(code)) : [];
    if (used.length > 0) changed = `import { ${used.join(', ')} } from ${JSON.stringify(WEB)};\n${changed}`;
    return changed === code ? undefined : changed;
  },
};

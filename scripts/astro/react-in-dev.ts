/**
 * Under `astro dev` React's components come with marks for their replacement while a page is open, which expect this to
 * have run. Astro brings it with components that it mounts itself; ours are mounted by the page's script.
 */
import type { AstroIntegration } from 'astro';

const PREAMBLE = `import { injectIntoGlobalHook } from '/@react-refresh';
injectIntoGlobalHook(window);
window.$RefreshReg$ = () => {};
window.$RefreshSig$ = () => (type) => type;`;

/** The integration. */
export const reactInDev: AstroIntegration = {
  name: 'rapport-react-in-dev',
  hooks: {
    'astro:config:setup': ({ command, injectScript }) => {
      if (command === 'dev') injectScript('page', PREAMBLE);
    },
  },
};

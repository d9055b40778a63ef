/** Under which a reader's choice is kept. */
export const THEME_KEY = 'rapport-theme';

/**
 * Sets the theme a reader chose before anything is drawn, so that a page never flashes in the other one. It runs as text
 * in the head; the policy of the pages names its hash (scripts/astro/config.ts). Storage may be forbidden, as for a page
 * opened from a disk.
 */
export const themeFirst = `try{const t=localStorage.getItem('${THEME_KEY}');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch{}`;

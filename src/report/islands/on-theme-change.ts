/** Has something drawn again when the page turns dark or light, by the reader's choice or the system's. Returns what ends that. */
export function onThemeChange(draw: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const themes = new MutationObserver(draw);
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  dark.addEventListener('change', draw);
  return () => {
    themes.disconnect();
    dark.removeEventListener('change', draw);
  };
}

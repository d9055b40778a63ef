/** The parts of Chart.js that the page's charts use, registered once; and the colours of the page for them. */
import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';

Chart.register(LineController, LineElement, PointElement, LinearScale);

export { Chart };

/** A role of the page's stylesheet as an element sees it. */
export function roleOf(element: Element): (name: string) => string {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(name).trim();
}

/** Has a chart drawn again when the page turns dark or light. Returns what ends that. */
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

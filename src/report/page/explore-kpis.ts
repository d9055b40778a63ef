/**
 * Opens the explorer of a KPI: `[data-explore]` on a button in the figure of its chart. The table behind the chart is
 * fetched into the dialog; the chart over it wakes when the dialog is seen.
 */
import { blockBeside } from './explanation-blocks.ts';

/** Said to the chart in the dialog when the table of another KPI is there. */
const EXPLORED = 'rapport:explore';

export function exploreKpis(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.kpi-explorer');
  if (!dialog) return;
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('[data-explore]');
    if (button) void explore(button, dialog);
    // The ground beside the dialog closes it, as readers expect.
    else if (event.target === dialog) dialog.close();
  });
}

async function explore(button: HTMLElement, dialog: HTMLDialogElement): Promise<void> {
  const link = button.closest('figure')?.querySelector<HTMLAnchorElement>('a[data-beside]');
  const place = dialog.querySelector('.kpi-explorer-twin');
  if (!link || !place) return;
  const twin = await blockBeside(decodeURIComponent(link.hash.slice(1))).catch(() => null);
  if (!twin) {
    location.href = link.href;
    return;
  }
  place.replaceChildren(twin);
  dialog.dataset.kpi = button.dataset.explore ?? '';
  dialog.dataset.unit = button.dataset.unit ?? '';
  const title = dialog.querySelector('h2');
  if (title) title.textContent = twin.querySelector('caption')?.textContent ?? '';
  dialog.dispatchEvent(new Event(EXPLORED));
  if (!dialog.open) dialog.showModal();
}

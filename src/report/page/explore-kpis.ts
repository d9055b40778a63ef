/**
 * Opens the explorer of a KPI: `[data-explore]` on a button in the figure of its chart. The table behind the chart is
 * fetched into the dialog, and over it the explorer is drawn.
 */
import { clickedOn } from './clicked-on.ts';
import { blockBeside, dataBeside, explanationBlock } from './explanation-blocks.ts';

export function exploreKpis(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.kpi-explorer');
  const twin = dialog?.querySelector('.kpi-explorer-twin');
  if (!dialog || !twin) return;
  twin.addEventListener('click', (event) => {
    const figure = clickedOn<HTMLAnchorElement>(event, 'a[data-figure]');
    if (!figure) return;
    event.preventDefault();
    event.stopPropagation();
    void explain(figure, twin);
  });
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('[data-explore]');
    if (button) void explore(button, dialog);
    // The ground beside the dialog closes it, as readers expect.
    else if (event.target === dialog) dialog.close();
  });
}

/** A figure in the dialog opens in the dialog, over the table: the page behind it is not to be seen. */
async function explain(figure: HTMLAnchorElement, place: Element): Promise<void> {
  const block = await explanationBlock(figure.dataset.figure ?? '').catch(() => null);
  if (!block) {
    location.href = figure.href;
    return;
  }
  place.querySelector('.explain')?.remove();
  place.prepend(block);
  block.tabIndex = -1;
  block.focus();
}

async function explore(button: HTMLElement, dialog: HTMLDialogElement): Promise<void> {
  const link = button.closest('figure')?.querySelector<HTMLAnchorElement>('a[data-beside]');
  const place = dialog.querySelector('.kpi-explorer-body');
  const twinPlace = dialog.querySelector('.kpi-explorer-twin');
  if (!link || !place || !twinPlace) return;
  const twin = await blockBeside(decodeURIComponent(link.hash.slice(1))).catch(() => null);
  if (!twin) {
    location.href = link.href;
    return;
  }
  twinPlace.replaceChildren(twin);
  const title = dialog.querySelector('h2');
  if (title) title.textContent = twin.querySelector('caption')?.textContent ?? '';
  if (!dialog.open) dialog.showModal();
  const table = twin.querySelector('table');
  const { explore: id = '', unit = '' } = button.dataset;
  const [{ drawKpiExplorer }, view] = await Promise.all([
    import('../islands/draw-kpi-explorer.tsx'),
    dataBeside('kpi-explorer-data'),
  ]);
  if (table?.isConnected) drawKpiExplorer(place, view, { id, unit, table });
}

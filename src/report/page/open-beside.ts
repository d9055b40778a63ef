/** Shows under its link what stands on the page beside the report: `[data-beside]`. A second click puts it away. */
import { clickedOn } from './clicked-on.ts';
import { drawDiagrams } from './draw-diagrams.ts';
import { blockBeside, forgetExplanations } from './explanation-blocks.ts';

const shown = new Map<HTMLAnchorElement, HTMLElement>();

export function openBeside(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-beside]')) asButton(link);
  document.addEventListener('click', (event) => {
    const link = clickedOn<HTMLAnchorElement>(event, 'a[data-beside]');
    if (!link) return;
    event.preventDefault();
    void toggle(link);
  });
  // A button is pressed by the space bar too.
  document.addEventListener('keydown', (event) => {
    if (event.key !== ' ' || !(event.target instanceof HTMLAnchorElement)) return;
    if (!event.target.matches('[data-beside]')) return;
    event.preventDefault();
    event.target.click();
  });
  // A page that follows its strategy while it is written has new tables.
  document.addEventListener('rapport:changed', () => {
    forgetExplanations();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-beside]')) asButton(link);
    for (const [link, block] of shown) void renew(link, block);
  });
}

/** With the script a link opens and closes: it says so to those who hear it. */
function asButton(link: HTMLAnchorElement): void {
  link.setAttribute('role', 'button');
  link.setAttribute('aria-expanded', String(shown.has(link)));
}

async function toggle(link: HTMLAnchorElement): Promise<void> {
  const block = shown.get(link);
  if (block) {
    block.remove();
    shown.delete(link);
    return asButton(link);
  }
  const fetched = await fetchedFor(link);
  if (!fetched) location.href = link.href;
  else if (!shown.has(link)) show(link, fetched);
}

function show(link: HTMLAnchorElement, block: HTMLElement): void {
  (link.parentElement ?? link).after(block);
  shown.set(link, block);
  asButton(link);
  drawDiagrams(block);
}

/** The block as it is now, in the place of the one that is open. */
async function renew(link: HTMLAnchorElement, before: HTMLElement): Promise<void> {
  const block = link.isConnected ? await fetchedFor(link) : null;
  if (shown.get(link) !== before) return;
  // The page beside may be a step ahead of this one: what is open stays until the next change brings both together.
  if (link.isConnected && !block) return;
  before.remove();
  shown.delete(link);
  if (block) show(link, block);
}

async function fetchedFor(link: HTMLAnchorElement): Promise<HTMLElement | null> {
  return await blockBeside(decodeURIComponent(link.hash.slice(1))).catch(() => null);
}

/** What the page beside the report holds: explanations of figures, tables, diagrams. On this page where it stands here. */
import { explanationAddress, explanationId, FIGURES_PAGE } from '../views/explanation-view.ts';
import type { IslandData } from '../views/island-data.ts';

let beside: Promise<Document> | undefined;

/** A copy of a figure's block. Rejected where neither page holds one, or the other cannot be had: there the link leads. */
export async function explanationBlock(figure: string): Promise<HTMLElement> {
  const id = explanationId(figure);
  return copyOf(
    document.getElementById(id) ?? (await pageBeside(explanationAddress(figure))).getElementById(id),
  );
}

/** A copy of a block that stands on the page beside, and nowhere else. */
export async function blockBeside(id: string): Promise<HTMLElement> {
  return copyOf((await pageBeside(FIGURES_PAGE)).getElementById(id));
}

/** What a part that moves is given. Rejected where the page beside cannot be had. */
export async function dataBeside<Id extends keyof IslandData>(id: Id): Promise<IslandData[Id]> {
  const template = (await pageBeside(FIGURES_PAGE)).getElementById(id);
  if (!(template instanceof HTMLTemplateElement))
    throw new Error('the page beside the report does not hold it');
  return JSON.parse(template.content.textContent ?? '');
}

/** The full value of a figure; null where its explanation has none, or cannot be had. */
export async function fullValue(figure: string): Promise<string | null> {
  const block = await explanationBlock(figure).catch(() => null);
  return block?.dataset.value ?? null;
}

function copyOf(block: HTMLElement | null): HTMLElement {
  if (!block) throw new Error('the page beside the report does not hold it');
  const copy = document.importNode(block, true);
  // The one it was copied from may stand on this page.
  copy.removeAttribute('id');
  return copy;
}

/** Fetched when the first block is opened; a page opened from a disk may fetch nothing. */
async function pageBeside(address: string): Promise<Document> {
  beside ??= fetchPage(new URL(address, document.baseURI));
  return await beside;
}

/** Has the page beside the report fetched anew: its figures have changed. */
export function forgetExplanations(): void {
  beside = undefined;
}

async function fetchPage(address: URL): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

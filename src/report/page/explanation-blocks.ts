/** The blocks that explain figures: on this page where it holds them, else on the page beside the report. */
import { explanationAddress, explanationId } from '../views/explanation-view.ts';

let beside: Promise<Document> | undefined;

/** A copy of a figure's block. Rejected where neither page holds one, or the other cannot be had: there the link leads. */
export async function explanationBlock(figure: string): Promise<HTMLElement> {
  const id = explanationId(figure);
  const block = document.getElementById(id) ?? (await pageBeside(figure)).getElementById(id);
  if (!block) throw new Error(`nothing explains ${figure}`);
  const copy = document.importNode(block, true);
  // The one it was copied from may stand on this page.
  copy.removeAttribute('id');
  return copy;
}

/** Fetched when the first figure is opened; a page opened from a disk may fetch nothing. */
async function pageBeside(figure: string): Promise<Document> {
  beside ??= fetchPage(new URL(explanationAddress(figure), document.baseURI));
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

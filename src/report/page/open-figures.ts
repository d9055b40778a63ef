/**
 * Opens the explanation of a figure: in the margin beside it, or below its block where there is no margin. One is open
 * at a time; a figure inside it leads on, with a way back; Escape closes it and returns the focus.
 */

import { explanationAddress } from '../views/explanation-view.ts';
import { clickedOn } from './clicked-on.ts';
import { explanationBlock, forgetExplanations } from './explanation-blocks.ts';

interface Opened {
  readonly panel: HTMLElement;
  /** The figure on the page that was opened first: focus returns to it. */
  readonly figure: HTMLElement;
  /** Paths of the figures that led here. */
  readonly trail: readonly string[];
}

let opened: Opened | null = null;
/** Counts what was asked for: an explanation that comes late does not take the place of a later one. */
let asked = 0;

export function openFigures(): void {
  // The page of explanations has none to open beside its figures: there the links lead.
  if (!document.querySelector('main[data-close]')) return;
  document.addEventListener('click', (event) => {
    const figure = clickedOn(event, '[data-figure]');
    // A figure of a strategy among all strategies leads to the strategy.
    if (!figure || leadsElsewhere(figure)) return;
    event.preventDefault();
    const current = opened;
    if (current?.panel.contains(figure)) {
      void show(pathOf(figure), current.figure, [...current.trail, current.panel.dataset.explains ?? '']);
    } else if (current?.figure === figure) close();
    else void show(pathOf(figure), figure, []);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && opened) close();
  });
  addEventListener('resize', () => opened && place(opened.panel, opened.figure));
  // A page that follows its strategy while it is written has new figures.
  document.addEventListener('rapport:changed', () => {
    forgetExplanations();
    if (opened) void renew(opened);
  });
}

function pathOf(figure: HTMLElement): string {
  return figure.dataset.figure ?? '';
}

function leadsElsewhere(figure: HTMLElement): boolean {
  const address = figure.getAttribute('href');
  return address !== null && address !== explanationAddress(pathOf(figure));
}

async function show(path: string, figure: HTMLElement, trail: readonly string[]): Promise<void> {
  asked += 1;
  const mine = asked;
  const panel = await explanationBlock(path).catch(() => null);
  if (mine !== asked) return;
  if (!panel) {
    location.href = explanationAddress(path);
    return;
  }
  putAway();
  opened = { panel, figure, trail };
  panel.classList.add('beside');
  panel.prepend(bar(figure, trail));
  blockOf(figure).after(panel);
  place(panel, figure);
  figure.classList.add('open');
  figure.setAttribute('aria-expanded', 'true');
  panel.tabIndex = -1;
  panel.focus({ preventScroll: true });
  panel.scrollIntoView({ block: 'nearest' });
}

/** The explanation as it is now, in the place of the one that is open. */
async function renew(before: Opened): Promise<void> {
  if (!before.figure.isConnected) return putAway();
  const panel = await explanationBlock(before.panel.dataset.explains ?? '').catch(() => null);
  if (opened !== before || !panel) return;
  const held = before.panel.contains(document.activeElement);
  panel.classList.add('beside');
  panel.prepend(bar(before.figure, before.trail));
  panel.style.cssText = before.panel.style.cssText;
  before.panel.replaceWith(panel);
  opened = { ...before, panel };
  place(panel, before.figure);
  panel.tabIndex = -1;
  if (held) panel.focus({ preventScroll: true });
}

function close(): void {
  const figure = opened?.figure;
  asked += 1;
  putAway();
  figure?.focus({ preventScroll: true });
}

function putAway(): void {
  if (!opened) return;
  const { panel, figure } = opened;
  opened = null;
  panel.remove();
  figure.classList.remove('open');
  figure.removeAttribute('aria-expanded');
}

function bar(figure: HTMLElement, trail: readonly string[]): HTMLElement {
  const words = document.querySelector('main')?.dataset ?? {};
  const line = document.createElement('p');
  line.className = 'explain-bar';
  const before = trail.at(-1);
  if (before !== undefined) {
    line.append(button(words.back, () => void show(before, figure, trail.slice(0, -1))));
  }
  line.append(button(words.close, close));
  return line;
}

function button(text: string | undefined, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'link-button';
  made.textContent = text ?? '';
  made.addEventListener('click', act);
  return made;
}

/** The part of the section that a figure stands in. */
function blockOf(figure: HTMLElement): Element {
  return figure.closest('.section > *') ?? figure;
}

/** Level with its figure, or under it where it would cover it. Only the wide layout uses this. */
function place(panel: HTMLElement, figure: HTMLElement): void {
  const section = panel.parentElement?.getBoundingClientRect();
  if (!section) return;
  const at = figure.getBoundingClientRect();
  const covered = at.right > panel.getBoundingClientRect().left;
  panel.style.setProperty('--explain-top', `${(covered ? at.bottom + 8 : at.top) - section.top}px`);
}

/**
 * Opens the explanation of a figure: in the margin beside it, or below its block where there is no margin. One is open
 * at a time; a figure inside it leads on, with a way back; Escape closes it and returns the focus.
 */
import { explanationId } from '../views/explanation-view.ts';

interface Opened {
  readonly panel: HTMLElement;
  /** Stands where the panel belongs. */
  readonly home: Comment;
  /** The figure on the page that was opened first: focus returns to it. */
  readonly figure: HTMLElement;
  /** Ids of the panels that led here. */
  readonly trail: readonly string[];
}

let opened: Opened | null = null;

export function openFigures(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const figure = event.target.closest<HTMLElement>('[data-figure]');
    if (!figure) return;
    const id = explanationId(figure.dataset.figure ?? '');
    const panel = document.getElementById(id);
    if (!panel) return;
    event.preventDefault();
    const current = opened;
    if (current?.panel.contains(figure)) show(panel, current.figure, [...current.trail, current.panel.id]);
    else if (current?.figure === figure) close();
    else show(panel, figure, []);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && opened) close();
  });
  addEventListener('resize', () => opened && place(opened.panel, opened.figure));
}

function show(panel: HTMLElement, figure: HTMLElement, trail: readonly string[]): void {
  putBack();
  const home = document.createComment('');
  panel.before(home);
  opened = { panel, home, figure, trail };
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

function close(): void {
  const figure = opened?.figure;
  putBack();
  figure?.focus({ preventScroll: true });
}

/** The panel goes back into the list at the end of its section. */
function putBack(): void {
  if (!opened) return;
  const { panel, home, figure } = opened;
  opened = null;
  panel.querySelector('.explain-bar')?.remove();
  panel.classList.remove('beside');
  panel.removeAttribute('tabindex');
  home.replaceWith(panel);
  figure.classList.remove('open');
  figure.removeAttribute('aria-expanded');
}

function bar(figure: HTMLElement, trail: readonly string[]): HTMLElement {
  const words = document.querySelector('main')?.dataset ?? {};
  const line = document.createElement('p');
  line.className = 'explain-bar';
  const before = trail.at(-1);
  const last = before === undefined ? null : document.getElementById(before);
  if (last) line.append(button(words.back, () => show(last, figure, trail.slice(0, -1))));
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

/** What lies over a report: how many findings there are, their list on demand, and whether the page is of today. */
import { codeSpans } from '../code-spans.ts';
import type { PageState, ShownFinding } from '../dev-state.ts';
import { panelStyle } from '../findings-style.ts';

/** Whether the reader wants the list open, kept from page to page. */
const OPEN_KEY = 'rapport-dev-findings';

export class Panel {
  readonly #host = document.createElement('rapport-dev');
  readonly #pill = made('button', 'pill');
  readonly #list = made('section', 'panel');
  readonly #banner = made('p', 'banner');
  readonly #root: string;
  #state: PageState | null = null;
  #connected = true;
  #open = kept() === 'open';

  /** @param root the way from the page to the root of the site */
  constructor(root: string) {
    this.#root = root;
    const shadow = this.#host.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(panelStyle);
    shadow.adoptedStyleSheets = [style];
    this.#pill.type = 'button';
    this.#pill.addEventListener('click', () => this.#toggle(!this.#open));
    this.#list.id = 'findings';
    this.#pill.setAttribute('aria-controls', 'findings');
    this.#banner.setAttribute('role', 'status');
    this.#list.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#toggle(false);
    });
    shadow.append(this.#list, this.#pill, this.#banner);
    this.#host.hidden = true;
    document.documentElement.append(this.#host);
  }

  /** Shows how the page stands. */
  show(state: PageState): void {
    const worse = worst(state) === 'error' && (this.#state === null || worst(this.#state) !== 'error');
    this.#state = state;
    // An error that just came up is shown once without being asked for, unless the reader closed the list before.
    if (worse && state.banner !== null && kept() !== 'closed') this.#open = true;
    this.#draw();
  }

  /** Says whether the server can be heard. */
  connected(connected: boolean): void {
    this.#connected = connected;
    this.#draw();
  }

  #toggle(open: boolean): void {
    this.#open = open;
    keep(open ? 'open' : 'closed');
    this.#draw();
    if (!open) this.#pill.focus();
  }

  #draw(): void {
    const state = this.#state;
    if (state === null) return;
    const { findings, words, banner } = state;
    this.#host.hidden = false;
    this.#host.lang = words.language;
    const theme = document.documentElement.dataset.theme;
    this.#host.toggleAttribute('data-dark', theme === 'dark');
    this.#host.toggleAttribute('data-light', theme === 'light');
    this.#pill.hidden = findings.length === 0;
    this.#pill.className = `pill ${worst(state) ?? ''}`;
    this.#pill.textContent = words.count;
    this.#pill.setAttribute('aria-expanded', String(this.#open));
    this.#list.hidden = !this.#open || findings.length === 0;
    this.#list.setAttribute('aria-label', words.title);
    const scrolled = this.#list.scrollTop;
    this.#list.replaceChildren(this.#head(words.title, words.close), this.#items(state));
    this.#list.scrollTop = scrolled;
    const text = this.#connected ? banner?.text : words.disconnected;
    this.#banner.hidden = text === undefined;
    if (this.#banner.firstChild?.nodeValue !== text) this.#banner.textContent = text ?? '';
    this.#banner.querySelector('a')?.remove();
    if (banner?.link && this.#connected) {
      const link = made('a');
      link.href = this.#root + banner.link.path;
      link.textContent = banner.link.text;
      this.#banner.append(' ', link);
    }
  }

  #head(title: string, close: string): HTMLElement {
    const header = made('header');
    const heading = made('h2');
    heading.textContent = title;
    const button = made('button');
    button.type = 'button';
    button.textContent = close;
    button.addEventListener('click', () => this.#toggle(false));
    header.append(heading, button);
    return header;
  }

  #items({ findings, words }: PageState): HTMLElement {
    const list = made('ol', 'findings');
    list.append(...findings.map((finding) => item(finding, words)));
    return list;
  }
}

function item(finding: ShownFinding, words: PageState['words']): HTMLElement {
  const { severity, name, place, link, what, frame, why, fix } = finding;
  const entry = made('li', severity);
  const where = made('p', 'place');
  const code = made('code');
  code.textContent = place;
  if (link === null) where.append(code);
  else {
    const anchor = made('a');
    anchor.href = link;
    anchor.append(code);
    where.append(anchor);
  }
  const bold = made('b');
  bold.textContent = name;
  where.append(' ', bold);
  entry.append(where, paragraph(what, 'what'));
  if (frame !== '') {
    const lines = made('pre');
    lines.textContent = frame;
    entry.append(lines);
  }
  entry.append(paragraph(`${words.why}: ${why}`), paragraph(`${words.fix}: ${fix}`));
  return entry;
}

function paragraph(text: string, name = ''): HTMLElement {
  const element = made('p', name);
  for (const span of codeSpans(text)) {
    const part = span.code ? made('code') : document.createElement('span');
    part.textContent = span.text;
    element.append(part);
  }
  return element;
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  return element;
}

function worst({ findings }: PageState): ShownFinding['severity'] | undefined {
  return (['error', 'warning', 'note'] as const).find((severity) =>
    findings.some((finding) => finding.severity === severity),
  );
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(OPEN_KEY);
  } catch {
    return null;
  }
}

function keep(value: 'open' | 'closed'): void {
  try {
    sessionStorage.setItem(OPEN_KEY, value);
  } catch {
    // Storage may be forbidden: the choice then holds for this page only.
  }
}

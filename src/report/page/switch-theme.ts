/** Light or dark by the reader's choice, kept for the next page; without one the system decides. */
const KEY = 'rapport-theme';

type Theme = 'light' | 'dark';

export function switchTheme(): void {
  const root = document.documentElement;
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const shown = (): Theme => (root.dataset.theme ?? (dark.matches ? 'dark' : 'light')) as Theme;
  const label = () => {
    button.textContent = (shown() === 'dark' ? button.dataset.light : button.dataset.dark) ?? '';
  };
  const kept = read();
  if (kept) root.dataset.theme = kept;
  label();
  dark.addEventListener('change', label);
  button.addEventListener('click', () => {
    root.dataset.theme = shown() === 'dark' ? 'light' : 'dark';
    write(shown());
    label();
  });
}

/** Storage may be forbidden, as for a page opened from a disk. */
function read(): Theme | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'dark' || kept === 'light' ? kept : null;
  } catch {
    return null;
  }
}

function write(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The choice then holds for this page only.
  }
}

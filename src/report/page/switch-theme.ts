/**
 * Light or dark by the reader's choice, kept for the next page, which sets it before it is drawn (`theme-first.ts`);
 * without one the system decides.
 */
import { THEME_KEY } from './theme-first.ts';

export function switchTheme(): void {
  const root = document.documentElement;
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);
  const label = () => {
    button.textContent = (isDark() ? button.dataset.light : button.dataset.dark) ?? '';
  };
  label();
  system.addEventListener('change', label);
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    root.dataset.theme = theme;
    keep(theme);
    label();
  });
}

function keep(theme: string): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage may be forbidden: the choice then holds for this page only.
  }
}

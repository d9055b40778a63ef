/** Marks the section being read in the contents: the last whose top has passed the upper third of the window. */
export function markSections(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const sections = links.map(({ hash }) => document.getElementById(hash.slice(1)));
  const current = document.querySelector('.contents-current');
  let marked: HTMLAnchorElement | undefined;
  let waiting = false;

  const mark = () => {
    waiting = false;
    const line = innerHeight / 3;
    const passed = sections.findLastIndex((section) => section && section.getBoundingClientRect().top < line);
    const link = links[Math.max(0, passed)];
    if (link === marked) return;
    marked?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    if (current && link) current.textContent = link.lastChild?.textContent ?? '';
    marked = link;
  };
  const soon = () => {
    if (!waiting) requestAnimationFrame(mark);
    waiting = true;
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon, { passive: true });
  mark();

  // On the phone the list lies over the page: a choice closes it.
  const list = document.querySelector<HTMLElement>('.contents [popover]');
  list?.addEventListener('click', () => {
    if (list.matches(':popover-open')) list.hidePopover();
  });
}

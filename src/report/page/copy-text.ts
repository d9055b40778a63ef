/** Copies the text of a diagram: `[data-copy]` names the button, and says what it becomes when that is done. */

/** As long as the button says so. */
const SAID_FOR = 2000;

export function copyText(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('[data-copied]');
    const text = button?.closest('.table-twin')?.querySelector('code');
    if (button && text) void copy(text, button);
  });
}

async function copy(text: Element, button: HTMLElement): Promise<void> {
  if (!(await written(text.textContent ?? ''))) select(text);
  const before = button.textContent;
  button.textContent = button.dataset.copied ?? '';
  setTimeout(() => {
    button.textContent = before;
  }, SAID_FOR);
}

/** False where the browser keeps its clipboard to itself, as for a page opened from a folder. */
async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The reader’s own copy command then takes it. */
function select(text: Element): void {
  const range = document.createRange();
  range.selectNodeContents(text);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  document.execCommand('copy');
}

/** The script of a page under `rapport dev`: hears how the page stands, and brings it there. */
import { DEV_PATH, KIND_HEADER, type PageState, REVISION_HEADER } from '../dev-state.ts';
import { keepScroll } from './keep-scroll.ts';
import { PagePatch } from './page-patch.ts';
import { Panel } from './panel.ts';

/** Milliseconds without a server after which the page says so; shorter gaps are a restart. */
const SILENCE = 2000;

const script = document.currentScript;
if (script instanceof HTMLScriptElement) follow(script);

function follow({ src, dataset }: HTMLScriptElement): void {
  const root = new URL('../', src);
  const address = location.pathname.slice(root.pathname.length);
  const patch = new PagePatch(document);
  const panel = new Panel(root.pathname);
  let shown = dataset.revision ?? '';
  let wanted: PageState | null = null;
  let busy = false;
  let channel: EventSource | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;

  async function update(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      while (wanted !== null && wanted.revision !== shown) await fetchPage();
    } catch {
      // The server is gone; the channel says so, and what was missed comes with its return.
    } finally {
      busy = false;
    }
  }

  async function fetchPage(): Promise<void> {
    const answer = await fetch(location.pathname);
    const text = await answer.text();
    if (answer.headers.get(KIND_HEADER) !== dataset.kind) {
      location.reload();
      return await new Promise(() => {});
    }
    const next = new DOMParser().parseFromString(text, 'text/html');
    keepScroll(() => patch.apply(next));
    shown = answer.headers.get(REVISION_HEADER) ?? '';
    // Scripts of the page that remember something of it look again.
    document.dispatchEvent(new CustomEvent('rapport:changed'));
    dispatchEvent(new Event('resize'));
  }

  function hear(state: PageState): void {
    wanted = state;
    panel.show(state);
    if (state.kind !== dataset.kind) location.reload();
    else void update();
  }

  function connect(): void {
    const events = new EventSource(new URL(`..${DEV_PATH}events?page=${encodeURIComponent(address)}`, src));
    channel = events;
    events.addEventListener('message', ({ data }) => hear(JSON.parse(data)));
    events.addEventListener('open', () => {
      clearTimeout(silence);
      silence = undefined;
      panel.connected(true);
    });
    events.addEventListener('error', () => {
      silence ??= setTimeout(() => panel.connected(false), SILENCE);
      // A browser gives up where the server answers with an error.
      if (events.readyState === EventSource.CLOSED) setTimeout(reconnect, SILENCE);
    });
  }

  function reconnect(): void {
    channel?.close();
    channel = null;
    // A browser holds six connections to a server: pages that nobody sees leave theirs to others.
    if (!document.hidden) connect();
  }

  document.addEventListener('visibilitychange', reconnect);
  // A page that is left, or put aside for the way back, hears nothing.
  addEventListener('pagehide', () => channel?.close());
  addEventListener('pageshow', ({ persisted }) => persisted && reconnect());
  reconnect();
}

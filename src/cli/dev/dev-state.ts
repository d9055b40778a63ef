/** What the server tells an open page, and what the page asks for; the only thing both of them know. */

/** Below this the server keeps what belongs to the preview and to no report. */
export const DEV_PATH = '/~rapport/';

/** A piece of a finding's frame or a list: everything comes in words, the page has none of its own. */
export interface ShownFinding {
  readonly severity: 'error' | 'warning' | 'note';
  /** The severity in words, and the rule: `error key-unknown`. */
  readonly name: string;
  /** `strategies/acme/strategy.yaml:12:5` */
  readonly place: string;
  /** Opens the place in an editor; null where none is wanted. */
  readonly link: string | null;
  readonly what: string;
  /** The author's own lines with the place marked; empty where there is nothing to show. */
  readonly frame: string;
  readonly why: string;
  readonly fix: string;
}

/** What stands over a page that is not of today. */
export interface Banner {
  readonly text: string;
  /** Where the reader can go instead, relative to the root of the site. */
  readonly link: { readonly path: string; readonly text: string } | null;
}

/** How a page stands. */
export interface PageState {
  /** Names this very page; another one, and the page fetches itself anew. Null where there is none to fetch. */
  readonly revision: string | null;
  /** A page of another kind, or of another compiled renderer, cannot be patched: it is loaded anew. */
  readonly kind: string;
  readonly banner: Banner | null;
  readonly findings: readonly ShownFinding[];
  readonly words: PanelWords;
}

/** The words around the findings, in the language they are told in. */
export interface PanelWords {
  readonly language: string;
  /** `3 findings` */
  readonly count: string;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly close: string;
  readonly disconnected: string;
}

/** The header in which a page carries its revision. */
export const REVISION_HEADER = 'x-rapport-revision';
/** The same for its kind. */
export const KIND_HEADER = 'x-rapport-kind';

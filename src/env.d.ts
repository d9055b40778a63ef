/** What the pages are given, by the renderer (`Astro.locals`) or by the static site (`virtual:rapport/site`). */

declare namespace App {
  interface Locals {
    /** The view of the page, when the renderer asks for it. */
    view?: unknown;
  }
}

declare module 'virtual:rapport/site' {
  export const portfolio: unknown;
  export const reports: readonly { readonly path: string; readonly view: unknown }[];
}

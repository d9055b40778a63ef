/** What the pages are given: by the renderer as `Astro.locals`, by the static site as `virtual:rapport/site`. */

declare namespace App {
  interface Locals {
    readonly portfolio?: import('./report/views/portfolio-view.ts').PortfolioView;
    readonly report?: import('./report/views/report-view.ts').ReportView;
    readonly figures?: import('./report/views/figures-view.ts').FiguresView;
  }
}

declare module 'virtual:rapport/site' {
  export const portfolio: import('./report/views/portfolio-view.ts').PortfolioView;
  export const reports: readonly {
    /** The folder of the page. */
    readonly path: string;
    readonly view: import('./report/views/report-view.ts').ReportView;
  }[];
}

/** How findings look, over a report and on a page of their own; colours are those of the reports. */
export const findingsStyle = `
:host, .plain { color-scheme: light dark; --paper: light-dark(#fff, #1b2126); --ink: light-dark(#1a1f24, #eceef0); --ink-2: light-dark(#474f57, #bcc4cb); --rule: light-dark(#dcdad3, #333b42); --plan: light-dark(#0a5fa5, #74b7ee); --off: light-dark(#b0302a, #ff8f80); --risk: light-dark(#8a5a00, #e5b64a); --wash: light-dark(#f6f5f1, #13171b); font: 0.875rem/1.45 "Inter Variable", system-ui, sans-serif; color: var(--ink); }
.findings { list-style: none; margin: 0; padding: 0; }
.findings > li { padding: 0.75rem 0; border-top: 1px solid var(--rule); overflow-wrap: anywhere; }
.findings > li:first-child { border-top: 0; }
.findings p { margin: 0 0 0.25rem; }
.place { color: var(--ink-2); }
.place a { color: var(--plan); }
.place b { white-space: nowrap; }
.error .place b { color: var(--off); }
.warning .place b { color: var(--risk); }
.what { font-weight: 600; }
code, pre { font: 0.8125rem/1.45 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
pre { margin: 0.5rem 0; padding: 0.5rem 0.75rem; overflow-x: auto; background: var(--wash); }
`;

/** A page without a report. */
export const plainPageStyle = `${findingsStyle}
.plain { margin: 0; background: var(--paper); font-size: 1rem; }
.plain main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem; }
.plain h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 0.75rem; }
.plain .findings { margin-top: 1.5rem; }
.plain .links { padding-left: 1.25rem; }
.plain a { color: var(--plan); }
`;

/** What lies over a report: unobtrusive in its corner, opened on demand, never printed. */
export const panelStyle = `${findingsStyle}
:host { position: fixed; z-index: 2147483000; inset: auto 0 0; display: flex; flex-direction: column; align-items: flex-end; pointer-events: none; }
:host([data-dark]) { color-scheme: dark; }
:host([data-light]) { color-scheme: light; }
@media print { :host { display: none; } }
[hidden] { display: none !important; }
button { font: inherit; color: inherit; cursor: pointer; }
.pill, .panel, .banner { pointer-events: auto; background: var(--paper); border: 1px solid var(--rule); box-shadow: 0 2px 12px rgb(0 0 0 / 15%); }
.pill { margin: 0 1rem 1rem; padding: 0.375rem 0.75rem; border-radius: 999px; }
.pill.error { border-color: var(--off); color: var(--off); font-weight: 600; }
.pill.warning { border-color: var(--risk); color: var(--risk); }
.panel { width: min(38rem, 100vw - 2rem); max-height: min(32rem, 60vh); margin: 0 1rem 0.5rem; overflow: auto; border-radius: 6px; }
.panel header { position: sticky; top: 0; display: flex; justify-content: space-between; gap: 1rem; padding: 0.5rem 1rem; background: var(--paper); border-bottom: 1px solid var(--rule); }
.panel h2 { margin: 0; font-size: 0.875rem; }
.panel header button { border: 0; background: none; padding: 0; text-decoration: underline; }
.panel .findings { padding: 0 1rem; }
.banner { order: 1; box-sizing: border-box; width: 100%; margin: 0; padding: 0.5rem 1rem; border-width: 2px 0 0; border-color: var(--off); }
.banner a { color: var(--plan); margin-left: 0.5rem; }
:focus-visible { outline: 2px solid var(--plan); outline-offset: 2px; }
`;

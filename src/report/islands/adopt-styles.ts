/** Adds a stylesheet that comes with a program: what is not seen at first weighs nothing in the first view. */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/**
 * Texts of a strategy inside Mermaid text. Mermaid reads some signs as its own syntax even inside quotes, and drops a
 * raw `>`; its entity codes say what is meant.
 */

const entities: Readonly<Record<string, string>> = {
  '"': '#quot;',
  '#': '#35;',
  '<': '#lt;',
  '>': '#gt;',
  '`': '#96;',
};

/** A label of a node, with its quotes. */
export function nodeLabel(text: string): string {
  return `"${oneLine(text).replace(/["#<>`]/g, (sign) => entities[sign] ?? sign)}"`;
}

/**
 * The name of a task or section of a Gantt diagram. It ends at the first colon, a semicolon ends the line, and entity
 * codes are printed as they stand, so these signs give way to ones that look alike.
 */
export function taskName(text: string): string {
  return oneLine(text)
    .replace(/\s*[:;]\s*/g, ' – ')
    .replaceAll('#', '№')
    .replace(/[<>]/g, '');
}

/** An id that Mermaid takes: words of its own syntax, such as `end`, must not stand alone. */
export function nodeId(kind: string, id: string): string {
  return `${kind}_${id.replaceAll('-', '_')}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

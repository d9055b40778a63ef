/** The words around a diagram that can be copied as text. */
export interface DiagramTextView {
  readonly title: string;
  /** On its button, before and after. */
  readonly copy: string;
  readonly copied: string;
}

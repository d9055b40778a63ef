import type { Language } from '../../messages/language.ts';
import type { FrameWords } from '../../messages/report/frame.ts';
import type { ExplanationView } from '../views/explanation-view.ts';

/** What the page hands to every section. */
export interface SectionProps<View> {
  readonly view: View;
  readonly words: FrameWords;
  /** Of the figures that this section is the first to print. */
  readonly explanations: readonly ExplanationView[];
  readonly language: Language;
  readonly currency: string;
}

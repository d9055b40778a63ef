import type { Language } from '../../messages/language.ts';
import type { FrameWords } from '../../messages/report/frame.ts';

/** What the page hands to every section. */
export interface SectionProps<View> {
  readonly view: View;
  readonly words: FrameWords;
  readonly language: Language;
  readonly currency: string;
}

/** The page beside a report that says how each of its figures came about: what the report links to and opens. */
import type { Language } from '../../messages/language.ts';
import type { BesideView } from './beside-view.ts';
import type { ExplanationView } from './explanation-view.ts';
import type { IslandData } from './island-data.ts';
import type { SectionId } from './section-view.ts';

export interface FiguresView {
  readonly language: Language;
  /** Of the window. */
  readonly title: string;
  readonly company: string;
  readonly plan: string;
  /** Sections as the report numbers them, those alone that are the first to print a figure or link to a table. */
  readonly sections: readonly FiguresSection[];
  /** For the parts of the report that move; of those alone that it has. */
  readonly data: Partial<IslandData>;
}

export interface FiguresSection extends BesideView {
  readonly id: SectionId;
  readonly number: number;
  readonly title: string;
  /** Of its figures, and of all that those refer to; each figure is explained once on the page. */
  readonly explanations: readonly ExplanationView[];
}

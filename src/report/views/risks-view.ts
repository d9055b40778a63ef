/** Section 9: what may go wrong, who has to carry the change, whether the strategy holds together. */
import { terms } from '../../messages/terms.ts';
import { buildAudiencesView, buildInnerServicesView, buildSkillsNote } from './risks-people-view.ts';
import { buildAttemptsView, buildPositionView, type PositionView } from './risks-position-view.ts';
import { buildRegisterView, type RegisterView, risksAnswer } from './risks-register-view.ts';
import { buildRolesNotes, buildRolesView, buildSoftwareView } from './risks-roles-view.ts';
import { buildTempleView, type TempleView } from './risks-temple-view.ts';
import { formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView, NoteView, SectionView } from './section-view.ts';

export interface RisksView extends SectionView {
  /** Null where no risk is named. */
  readonly risks: RegisterView | null;
  readonly audiences: FindingView | null;
  readonly skills: NoteView | null;
  readonly inside: FindingView | null;
  readonly temple: TempleView | null;
  readonly roles: FindingView | null;
  /** Beside the roles. */
  readonly notes: readonly NoteView[];
  readonly software: FindingView | null;
  readonly position: PositionView | null;
  readonly attempts: FindingView | null;
}

export function buildRisksView(input: SectionInput): RisksView {
  const formats = formatsOf(input);
  return {
    id: 'risks',
    number: 9,
    question: terms[input.language].section.risks,
    answer: risksAnswer(input, formats),
    seeds: 'G9',
    risks: buildRegisterView(input, formats),
    audiences: buildAudiencesView(input, formats),
    skills: buildSkillsNote(input, formats),
    inside: buildInnerServicesView(input, formats),
    temple: buildTempleView(input, formats),
    roles: buildRolesView(input, formats),
    notes: buildRolesNotes(input, formats),
    software: buildSoftwareView(input),
    position: buildPositionView(input, formats),
    attempts: buildAttemptsView(input),
  };
}

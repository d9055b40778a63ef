/**
 * Where the report shows each system of the founding texts: its id, and the section. What shows it carries
 * `data-seed="F6"`, several ids separated by spaces. Rows are added by section; a test holds that a built example shows
 * every one of them.
 */
import type { SectionId } from './views/section-view.ts';

/** Whether and where a customer strategy pays. */
export const seedSections: Readonly<Record<string, SectionId>> = {
  F1: 'readiness',
  F2: 'readiness',
  F3: 'readiness',
  F4: 'readiness',
  F5: 'readiness',
  F6: 'readiness',
  F7: 'audit',
  F8: 'readiness',
  F11: 'audit',
  F12: 'readiness',
  F13: 'readiness',
  F14: 'readiness',
  F15: 'readiness',
  F16: 'readiness',
  F17: 'readiness',
  G1: 'audit',
  G2: 'audit',
  G10: 'audit',
  G11: 'audit',
  G12: 'changes',
  V8: 'changes',
  V16: 'audit',
  V17: 'audit',
  V20: 'audit',
  V21: 'audit',
  V27: 'audit',
};

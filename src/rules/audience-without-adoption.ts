import { notInDraft, type Rule } from './rule.ts';

/** Every audience inside the company has a share of people who shall work the new way. */
export const audienceWithoutAdoption: Rule<'audience-without-adoption'> = {
  id: 'audience-without-adoption',
  severity: notInDraft,
  example: {
    wrong: `
audiences:
  - { name: Branch managers, size: 41, contact: true, message: Fewer complaints }`,
    right: `
audiences:
  - { name: Branch managers, size: 41, contact: true, message: Fewer complaints, adoption: 90%, by: 2027-09 }`,
  },
  *check({ strategy }) {
    for (const [index, { name, adoption }] of strategy.audiences.entries()) {
      if (adoption === undefined) yield { at: `audiences.${index}.adoption`, values: { audience: name } };
    }
  },
};

/** The templates that ship, filled for tests. */
import { join } from 'node:path';
import { fillTemplate, type TemplateFacts } from '../../src/cli/new/fill-template.ts';
import { templatesIn } from '../../src/cli/new/templates.ts';
import { type Language, languages } from '../../src/messages/language.ts';
import { writeFiles } from '../helpers/folder.ts';

/** A template in one language, by the name under which tests speak of it. */
export interface Shipped {
  readonly name: string;
  readonly id: string;
  readonly language: Language;
  readonly text: string;
}

export const shipped: readonly Shipped[] = languages.flatMap((language) =>
  templatesIn(language).map(({ id, text }) => ({ name: `${id} in ${language}`, id, language, text })),
);

/** A strategy made on 22 November 2026, to begin in January. */
export const usual: TemplateFacts = {
  name: null,
  currency: null,
  start: '2027-01',
  months: null,
  today: '2026-11-22',
};

/** Writes the strategy that a template makes, and gives its folder. */
export function written(template: Shipped, folder: string, facts: TemplateFacts = usual): string {
  const name = `${template.id}-${template.language}`;
  writeFiles(folder, { [`${name}/strategy.yaml`]: fillTemplate(template.text, facts) });
  return join(folder, name);
}

/** The templates that ship: a folder for each industry, a file for each language. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../messages/language.ts';
import { templateFolder } from '../template-folder.ts';

/** A template in one language. */
export interface Template {
  /** The industry it is for, and its name on the command line. */
  readonly id: string;
  /** Its first line: what it is for. */
  readonly about: string;
  /** The strategy, with placeholders. */
  readonly text: string;
}

/** Every template of the language, in the order of their names. */
export function templatesIn(language: Language): Template[] {
  return readdirSync(templateFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(pathOf(entry.name, language)))
    .map(({ name }) => name)
    .sort()
    .map((id) => {
      const text = readFileSync(pathOf(id, language), 'utf8');
      return { id, about: firstLine(text), text };
    });
}

function pathOf(id: string, language: Language): string {
  return join(templateFolder, id, `${language}.yaml`);
}

/** The comment a template begins with. */
function firstLine(text: string): string {
  return text.slice(0, text.indexOf('\n')).replace(/^#\s*/, '').trim();
}

import { type Inline, line, mapText } from '../inline.ts';
import type { Language } from '../language.ts';

const inEnglish = (name: Inline): Inline =>
  line`“${mapText(name, (text) => text.replace(/“/g, '‘').replace(/”/g, '’'))}”`;
const inGuillemets = (name: Inline): Inline =>
  line`«${mapText(name, (text) => text.replace(/«/g, '„').replace(/»/g, '“'))}»`;

/**
 * A name between quotation marks: “…”, «…». Marks of the same kind inside the name take the second kind:
 * «Компания „Ясный взгляд“».
 */
export const quoted: Readonly<Record<Language, (name: Inline) => Inline>> = {
  en: inEnglish,
  ru: inGuillemets,
  uk: inGuillemets,
};

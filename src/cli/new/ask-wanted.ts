/** Asks at the terminal for what the command line left open. */
import type { Month } from '../../lib/calendar.ts';
import { newWords } from '../../messages/commands/new.ts';
import { type Language, languages } from '../../messages/language.ts';
import type { Questions } from '../effects.ts';
import { templateDefaults } from './fill-template.ts';
import { isSlug, slugFrom } from './slug.ts';
import type { Template } from './templates.ts';
import { monthFrom, type Wanted } from './wanted.ts';

/** How the languages call themselves: who reads only one of them still finds it. */
const ownNames: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', uk: 'Українська' };

/** What questions are asked with. */
export interface Around {
  readonly questions: Questions;
  readonly templatesIn: (language: Language) => readonly Template[];
  /** The file that a strategy of this name would replace; null where there is none. */
  readonly taken: (slug: string) => string | null;
  /** The month that is proposed for the begin of the plan. */
  readonly nextMonth: Month;
}

/** Everything that a strategy is made from; what is still null is left to the template. */
export interface Complete extends Wanted {
  readonly slug: string;
  readonly template: string;
  readonly language: Language;
}

/** Asks for whatever is null; null as soon as a question is left without an answer. */
export async function askWanted(wanted: Wanted, around: Around): Promise<Complete | null> {
  const { questions, templatesIn, nextMonth } = around;
  const spoken = newWords[wanted.language ?? 'en'].asked;
  const language = wanted.language ?? (await questions.choose(spoken.language, languageChoices));
  if (language === null) return null;
  const words = newWords[language].asked;
  const templates = templatesIn(language);
  const choices = templates.map(({ id, about }) => ({ value: id, label: about }));
  const template = wanted.template ?? (await questions.choose(words.template, choices));
  const chosen = templates.find(({ id }) => id === template);
  if (!chosen) return null;
  const proposed = templateDefaults(chosen.text).name;
  const name = wanted.name ?? (await withDefault(questions, words.name, proposed, () => null));
  if (name === null) return null;
  const slug = wanted.slug ?? (await askSlug(slugFrom(name) ?? chosen.id, words, around));
  if (slug === null) return null;
  const formOf = (text: string) => (monthFrom(text) === null ? words.startForm : null);
  const start = wanted.start ?? (await withDefault(questions, words.start, nextMonth, formOf));
  if (start === null) return null;
  return { ...wanted, language, template: chosen.id, name, slug, start: monthFrom(start) };
}

const languageChoices = languages.map((value) => ({ value, label: ownNames[value] }));

function askSlug(
  offered: string,
  words: (typeof newWords)['en']['asked'],
  { questions, taken }: Around,
): Promise<string | null> {
  return withDefault(questions, words.slug, offered, (text) => {
    if (!isSlug(text)) return words.slugForm(slugFrom(text) ?? offered);
    const file = taken(text);
    return file === null ? null : words.slugTaken(file);
  });
}

/** A line of text; an empty one stands for what is proposed. */
async function withDefault(
  questions: Questions,
  question: string,
  proposed: string,
  wrong: (text: string) => string | null,
): Promise<string | null> {
  const orProposed = (text: string) => text.trim() || proposed;
  const answer = await questions.line(question, proposed, (text) => wrong(orProposed(text)));
  return answer === null ? null : orProposed(answer);
}

import { type Inline, joinInline, line } from '../inline.ts';
import type { Language } from '../language.ts';
import { translations } from '../translations.ts';

/** Ukrainian «та» is safe before any name, where «і», «й» would have to follow its first sound. */
const and = translations({ en: ' and ', ru: ' и ', uk: ' та ' });
const or = translations({ en: ' or ', ru: ' или ', uk: ' або ' });

/** “A, B and C”; one item stands alone, none is an empty text. */
export function listOf(language: Language, items: readonly Inline[], last: 'and' | 'or' = 'and'): Inline {
  const end = items.at(-1);
  if (end === undefined || items.length === 1) return end ?? '';
  const conjunction = last === 'and' ? and : or;
  return line`${joinInline(items.slice(0, -1), ', ')}${conjunction[language]}${end}`;
}

/** Words of the findings on a company's own questions and dimensions of the audit. */
import { code, quote, typed, words } from './diagnostics-words.ts';
import { translations } from './translations.ts';

interface Taken {
  readonly id: string;
  readonly what: 'question' | 'dimension';
}

export const auditWordsOfFindings = translations({
  en: {
    'audit-id-taken': ({ id, what }: Taken) =>
      words(
        `The questionnaire has the ${what} ${code(id)} already.`,
        'An answer could belong to either of the two.',
        'Choose another id, or leave this one out and answer what the questionnaire asks.',
      ),
    'question-id': ({ text, repaired }: { readonly text: string; readonly repaired: string | undefined }) =>
      words(
        `${quote.en(text)} cannot be the id of a question.`,
        'The id of a question names its dimension, a full stop and a word of its own.',
        repaired === undefined ? 'Write an id such as `data.sharing`.' : `Write ${typed(repaired)}.`,
      ),
  },
  ru: {
    'audit-id-taken': ({ id, what }) =>
      words(
        what === 'question'
          ? `Вопрос ${code(id)} в анкете уже есть.`
          : `Направление ${code(id)} в анкете уже есть.`,
        'Неясно, к какому из двух относится ответ.',
        'Выберите другой id или уберите эту запись и отвечайте на то, что спрашивает анкета.',
      ),
    'question-id': ({ text, repaired }) =>
      words(
        `${quote.ru(text)} не годится как id вопроса.`,
        'Id вопроса состоит из направления, точки и собственного слова.',
        repaired === undefined ? 'Напишите id вроде `data.sharing`.' : `Напишите ${typed(repaired)}.`,
      ),
  },
  uk: {
    'audit-id-taken': ({ id, what }) =>
      words(
        what === 'question' ? `Запитання ${code(id)} в анкеті вже є.` : `Напрям ${code(id)} в анкеті вже є.`,
        'Неясно, якого з двох стосується відповідь.',
        'Оберіть інший id або приберіть цей запис і відповідайте на те, що питає анкета.',
      ),
    'question-id': ({ text, repaired }) =>
      words(
        `${quote.uk(text)} не годиться як id запитання.`,
        'Id запитання складається з напряму, крапки та власного слова.',
        repaired === undefined ? 'Напишіть id на зразок `data.sharing`.' : `Напишіть ${typed(repaired)}.`,
      ),
  },
});

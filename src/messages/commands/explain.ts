/** The words of `rapport explain`. */
import { translations } from '../translations.ts';

export const explainHelp = translations({
  en: {
    argument: 'Name of a finding, as it stands in its first line. Default: a list of all of them',
    options: { language: 'Language of the explanation. Default: en' },
  },
  ru: {
    argument: 'Название замечания, как в его первой строке. По умолчанию список всех',
    options: { language: 'Язык объяснения. По умолчанию en' },
  },
  uk: {
    argument: 'Назва зауваження, як у його першому рядку. За замовчуванням список усіх',
    options: { language: 'Мова пояснення. За замовчуванням en' },
  },
});

export const explainWords = translations({
  en: {
    rules: 'Rules of what makes a strategy sensible',
    more: '`rapport explain <name>` says more of one of them.',
    severity: (severity: string) => `Severity: ${severity}`,
    stops: 'no figures are computed while it stands',
    example: 'This, for example',
    said: 'is told as follows:',
    saidAlone: 'It is told as follows:',
    right: 'and this is right:',
  },
  ru: {
    rules: 'Правила, по которым стратегия разумна',
    more: 'Подробнее об одном из них: `rapport explain <название>`.',
    severity: (severity) => `Важность: ${severity}`,
    stops: 'пока она не исправлена, цифр нет',
    example: 'Например, об этом',
    said: 'сообщается так:',
    saidAlone: 'Сообщается так:',
    right: 'а правильно так:',
  },
  uk: {
    rules: 'Правила, за якими стратегія розумна',
    more: 'Докладніше про одне з них: `rapport explain <назва>`.',
    severity: (severity) => `Важливість: ${severity}`,
    stops: 'доки її не виправлено, цифр немає',
    example: 'Наприклад, про це',
    said: 'повідомляється так:',
    saidAlone: 'Повідомляється так:',
    right: 'а правильно так:',
  },
});

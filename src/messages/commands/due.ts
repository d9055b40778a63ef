/** Words of `rapport due`: its help, its lists, its questions. */
import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;
export const dueHelp = translations({
  en: {
    options: {
      asOf: 'Day to look at. Default: today',
      ask: 'Ask for the values that are due, one by one, and record them',
    },
  },
  ru: {
    options: {
      asOf: 'На какой день смотреть. По умолчанию сегодня',
      ask: 'Спросить значения, которые пора измерить, по одному и записать их',
    },
  },
  uk: {
    options: {
      asOf: 'На який день дивитися. За замовчуванням сьогодні',
      ask: 'Запитати значення, які час виміряти, по одному й записати їх',
    },
  },
});

export const dueWords = translations({
  en: {
    heading: (strategy: Inline, date: Inline) => line`${strategy}, ${date}`,
    now: 'To measure now',
    next: 'Next',
    none: 'Nothing is due.',
    noKpis: 'The strategy has no KPIs.',
    columns: {
      kpi: 'KPI',
      owner: 'Owner',
      last: 'Last measured',
      due: 'Due',
      overdue: 'Overdue',
    },
    never: 'never',
    nobody: 'nobody',
    today: 'today',
    needsTerminal: '--ask needs a terminal. Without one, use `rapport record` or `rapport import`.',
    question: (kpi: Inline, date: Inline, last: Inline | null) =>
      last === null ? line`${en(kpi)} on ${date}?` : line`${en(kpi)} on ${date}? Before: ${last}.`,
    skip: 'empty to skip',
    left: 'The rest is still due.',
  },
  ru: {
    heading: (strategy, date) => line`${strategy}, ${date}`,
    now: 'Пора измерить',
    next: 'Далее',
    none: 'Сейчас ничего измерять не нужно.',
    noKpis: 'В стратегии нет показателей.',
    columns: {
      kpi: 'Показатель',
      owner: 'Ответственный',
      last: 'Последний замер',
      due: 'Срок',
      overdue: 'Просрочено',
    },
    never: 'ещё не было',
    nobody: 'нет',
    today: 'сегодня',
    needsTerminal: 'Для --ask нужен терминал. Без него есть `rapport record` и `rapport import`.',
    question: (kpi, date, last) =>
      last === null
        ? line`Показатель ${ru(kpi)} на ${date}?`
        : line`Показатель ${ru(kpi)} на ${date}? Было: ${last}.`,
    skip: 'пусто\u00A0— пропустить',
    left: 'Остальное ещё предстоит измерить.',
  },
  uk: {
    heading: (strategy, date) => line`${strategy}, ${date}`,
    now: 'Час виміряти',
    next: 'Далі',
    none: 'Зараз нічого вимірювати не потрібно.',
    noKpis: 'У стратегії немає показників.',
    columns: {
      kpi: 'Показник',
      owner: 'Відповідальний',
      last: 'Останній вимір',
      due: 'Термін',
      overdue: 'Прострочено',
    },
    never: 'ще не було',
    nobody: 'немає',
    today: 'сьогодні',
    needsTerminal: 'Для --ask потрібен термінал. Без нього є `rapport record` і `rapport import`.',
    question: (kpi, date, last) =>
      last === null
        ? line`Показник ${uk(kpi)} на ${date}?`
        : line`Показник ${uk(kpi)} на ${date}? Було: ${last}.`,
    skip: 'порожньо\u00A0— пропустити',
    left: 'Решту ще треба виміряти.',
  },
});

import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

/** Section “Risks and change inside”: who makes the strategy and who turns it into processes, software, review. */
export const risksRolesWords = translations({
  en: {
    shared: (makers: number, daily: number): Inline =>
      line`${makers === 1 ? 'One person answers' : `${makers} people answer`} for the goals; ${daily === 1 ? 'one line owner turns' : `${daily} line owners turn`} them into processes.`,
    goalsOwned: (makers: number): Inline =>
      makers === 1 ? 'One person answers for the goals.' : `${makers} people answer for the goals.`,
    goalUnowned: (goal: Inline): Inline => line`Nobody answers for the goal ${en(goal)}.`,
    goalsUnowned: (n: number, all: number): Inline =>
      `Nobody answers for ${n} of ${all} ${all === 1 ? 'goal' : 'goals'}.`,
    noLineOwner: (initiative: Inline): Inline =>
      line`${en(initiative)} has no line owner: nobody turns it into a process.`,
    noLineOwners: (n: number, all: number): Inline =>
      n === 1
        ? `1 of ${all} ${all === 1 ? 'initiative' : 'initiatives'} has no line owner: nobody turns it into a process.`
        : `${n} of ${all} ${all === 1 ? 'initiative' : 'initiatives'} have no line owner: nobody turns them into processes.`,
    subtitle: 'Who makes the strategy, who leads the work, who turns it into everyday processes',
    caption: 'Roles',
    columns: { who: 'Who', goals: 'Answers for', leads: 'Leads', daily: 'Makes it happen every day' },
    decides: (who: Inline): Inline => line`Decisions lie with: ${who}.`,
    asked: (who: Inline): Inline => line`Asked in the audit: ${who}.`,

    softwareServed: (n: number): Inline =>
      n === 1 ? 'The software serves a process and a goal' : 'All software serves a process and a goal',
    softwareLoose: (name: Inline): Inline =>
      line`${en(name)} follows no process or no goal: settle that before it is bought`,
    softwareLooseMany: (n: number, all: number): Inline =>
      `${n} of ${all} pieces of software follow no process or no goal: settle that before they are bought`,
    softwareSubtitle: 'Software follows the process, and the process follows the goal',
    softwareCaption: 'Software',
    softwareColumns: { software: 'Software', process: 'Process', goals: 'Goals' },
    noProcess: 'no process named',
    noGoal: 'no goal',

    facingTitle: 'Goals that face customers',
    facing: (n: number, all: number, share: Inline): Inline =>
      line`${String(n)} of ${String(all)} ${all === 1 ? 'goal' : 'goals'} (${share}) ${n === 1 ? 'has' : 'have'} a KPI that measures what customers do or say.`,
    inward: (names: Inline, many: boolean): Inline =>
      line`${names} ${many ? 'look' : 'looks'} inside the company.`,
    reviewTitle: 'Review of the strategy',
    review: (cadence: string): Inline => `Due ${cadence}.`,
    reviewNone: 'No rhythm of review is stated.' as Inline,
    lastReview: (date: Inline): Inline => line`Last revised on ${date}.`,
    nextReview: (date: Inline): Inline => line`The next review is due by ${date}.`,
    overdue: (date: Inline): Inline => line`The review was due by ${date}.`,
  },
  ru: {
    shared: (makers, daily) =>
      line`За цели отвечают: ${String(makers)}; превращают их в процессы: ${String(daily)}.`,
    goalsOwned: (makers) => `За цели отвечают: ${makers}.`,
    goalUnowned: (goal) => line`За цель ${ru(goal)} никто не отвечает.`,
    goalsUnowned: (n, all) => `Целей, за которые никто не отвечает: ${n} из ${all}.`,
    noLineOwner: (initiative) =>
      line`У инициативы ${ru(initiative)} нет линейного руководителя: никто не превратит её в процесс.`,
    noLineOwners: (n, all) =>
      `Инициатив без линейного руководителя: ${n} из ${all}. Никто не превратит их в процессы.`,
    subtitle: 'Кто создаёт стратегию, кто ведёт работу, кто превращает её в ежедневные процессы',
    caption: 'Роли',
    columns: {
      who: 'Кто',
      goals: 'Отвечает за цели',
      leads: 'Ведёт инициативы',
      daily: 'Исполняет каждый день',
    },
    decides: (who) => line`Решения принимают: ${who}.`,
    asked: (who) => line`Опрошены при аудите: ${who}.`,

    softwareServed: (n) => (n === 1 ? 'ПО служит процессу и цели' : 'Всё ПО служит процессам и целям'),
    softwareLoose: (name) => line`Для ${ru(name)} не назван процесс или цель: это решают до покупки`,
    softwareLooseMany: (n, all) => `ПО без процесса или цели: ${n} из ${all}. Это решают до покупки`,
    softwareSubtitle: 'ПО следует за процессом, процесс\u00A0— за целью',
    softwareCaption: 'Программное обеспечение',
    softwareColumns: { software: 'ПО', process: 'Процесс', goals: 'Цели' },
    noProcess: 'процесс не назван',
    noGoal: 'цели нет',

    facingTitle: 'Цели, обращённые к клиенту',
    facing: (n, all, share) =>
      line`${String(n)} из ${String(all)} (${share}): есть показатель, который измеряет, что делают или говорят клиенты.`,
    inward: (names, many) => line`${many ? 'Обращены' : 'Обращена'} внутрь компании: ${names}.`,
    reviewTitle: 'Пересмотр стратегии',
    review: (cadence) => `Периодичность: ${cadence}.`,
    reviewNone: 'Периодичность пересмотра не указана.',
    lastReview: (date) => line`Последняя редакция — ${date}.`,
    nextReview: (date) => line`Следующий пересмотр — до ${date}.`,
    overdue: (date) => line`Пересмотр просрочен: срок — ${date}.`,
  },
  uk: {
    shared: (makers, daily) =>
      line`За цілі відповідають: ${String(makers)}; перетворюють їх на процеси: ${String(daily)}.`,
    goalsOwned: (makers) => `За цілі відповідають: ${makers}.`,
    goalUnowned: (goal) => line`За ціль ${uk(goal)} ніхто не відповідає.`,
    goalsUnowned: (n, all) => `Цілей, за які ніхто не відповідає: ${n} з ${all}.`,
    noLineOwner: (initiative) =>
      line`Ініціатива ${uk(initiative)} не має лінійного керівника: ніхто не перетворить її на процес.`,
    noLineOwners: (n, all) =>
      `Ініціатив без лінійного керівника: ${n} з ${all}. Ніхто не перетворить їх на процеси.`,
    subtitle: 'Хто створює стратегію, хто веде роботу, хто перетворює її на щоденні процеси',
    caption: 'Ролі',
    columns: { who: 'Хто', goals: 'Відповідає за цілі', leads: 'Веде ініціативи', daily: 'Виконує щодня' },
    decides: (who) => line`Рішення ухвалюють: ${who}.`,
    asked: (who) => line`Опитано під час аудиту: ${who}.`,

    softwareServed: (n) => (n === 1 ? 'ПЗ служить процесу та цілі' : 'Усе ПЗ служить процесам і цілям'),
    softwareLoose: (name) => line`Для ${uk(name)} не названо процесу або цілі: це вирішують до купівлі`,
    softwareLooseMany: (n, all) => `ПЗ без процесу або цілі: ${n} з ${all}. Це вирішують до купівлі`,
    softwareSubtitle: 'ПЗ іде за процесом, процес\u00A0— за ціллю',
    softwareCaption: 'Програмне забезпечення',
    softwareColumns: { software: 'ПЗ', process: 'Процес', goals: 'Цілі' },
    noProcess: 'процес не названо',
    noGoal: 'цілі немає',

    facingTitle: 'Цілі, звернені до клієнта',
    facing: (n, all, share) =>
      line`${String(n)} з ${String(all)} (${share}): є показник, який вимірює, що роблять чи кажуть клієнти.`,
    inward: (names, many) => line`${many ? 'Звернені' : 'Звернена'} всередину компанії: ${names}.`,
    reviewTitle: 'Перегляд стратегії',
    review: (cadence) => `Періодичність: ${cadence}.`,
    reviewNone: 'Періодичності перегляду не вказано.',
    lastReview: (date) => line`Остання редакція — ${date}.`,
    nextReview: (date) => line`Наступний перегляд — до ${date}.`,
    overdue: (date) => line`Перегляд прострочено: термін — ${date}.`,
  },
});

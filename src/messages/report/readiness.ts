import { quoted } from '../formats/quotes.ts';
import { noBreak } from '../formats/spaces.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

/** Section “Does it pay here?”: the verdict, the five factors, the size of the base, rules of thumb. */
export const readinessWords = translations({
  en: {
    notStated:
      'Whether it pays here can be said once the five factors are scored and the customers described.' as Inline,
    because: (verdict: Inline, reasons: Inline): Inline => line`${verdict}: ${reasons}.`,
    alone: (verdict: Inline): Inline => line`${verdict}.`,
    besides: (answer: Inline, reasons: Inline): Inline => line`${answer} ${reasons}.`,

    factorsDecide: 'Five factors decide whether a customer strategy can pay at all.' as Inline,
    noneAgainst: 'None of those scored speaks against it.' as Inline,
    against: (names: Inline): Inline => line`Speaking against it: ${names}.`,
    allChecked: 'All of them are held against figures below.' as Inline,
    checkedFactors: (names: Inline): Inline =>
      line`Held against figures: ${names}. The others are the company’s own judgement.`,
    noneChecked: 'All of them are the company’s own judgement; no figure stands against them yet.' as Inline,
    unscored: (names: Inline): Inline => line`Not scored: ${names}.`,

    verdictsTitle: 'Verdicts',
    ruledOut:
      'Nothing but “not now” is left with a score of 1 for competition, stability or growth, with one customer who brings over half of revenue, or with a base too small even at best.' as Inline,
    softwareIsNoAim:
      'Software is not the aim: a company that first looks at how it deals with customers may find that it needs none.' as Inline,

    factorsSubtitle: 'Score of each factor: 1 speaks against a customer strategy, 5 speaks for it',
    factorsCaption: 'Factors',
    factor: 'Factor',
    score: 'Score',
    restsOn: 'What the score rests on',
    rulesOut: (factor: Inline, score: Inline): Inline => line`${factor} rules it out: ${score} of 5.`,
    speaksAgainst: (factor: Inline, score: Inline): Inline =>
      line`${factor} speaks against it: ${score} of 5.`,
    allFor: (best: Inline, score: Inline): Inline =>
      line`Every factor speaks for it, ${best} the most: ${score} of 5.`,
    someFor: (names: Inline): Inline => line`Speaking for it: ${names}; the others stand in the middle.`,
    inTheMiddle: 'Every factor stands in the middle: none decides.' as Inline,
    stated: '(stated)',
    checked: '(checked)',
    choice: (score: Inline): Inline => line`Audit, choice that customers have: ${score} of 5.`,
    staying: (share: Inline): Inline => line`${share} of customers are there a year later.`,
    returning: (share: Inline): Inline => line`${share} of buyers buy again.`,
    growth: (change: Inline, year: string): Inline =>
      line`The plan adds ${change} to revenue in year ${year}.`,
    noGrowth: (year: string): Inline => line`The plan adds nothing to revenue in year ${year}.`,
    size: (customers: Inline, breakEven: Inline): Inline =>
      line`${customers}; the plan breaks even at ${breakEven}.`,
    sizeAlone: (customers: Inline): Inline => line`${customers} today.`,
    personal: (share: Inline, staying: Inline): Inline =>
      line`${share} of customers are made an offer of their own or a variant; ${staying} of those are there for another a year later.`,
    noPersonal: 'Every customer is made the same offer.' as Inline,

    noBreakEven:
      'No number of customers makes the plan pay: what grows with the base brings nothing.' as Inline,
    anySize: 'The plan pays whatever the size of the base.' as Inline,
    baseSubtitle: 'Customers today, and how many the plan needs to pay for itself',
    baseCaption: 'Size of the base',
    baseColumns: { what: 'What', customers: 'Customers' },
    today: 'Customers today',
    needed: 'Break-even at likely values',
    neededAtBest: 'Break-even with every range at its best',
    neededCheaper: 'Break-even if software cost half',
    any: 'any size',
    none: 'none',

    thumbTitle: 'Rules of thumb',
    bands:
      'Up to about 10 customers are looked after by hand, up to 500 with light tools, more with a system.' as Inline,
    tooling: {
      'by-hand': (customers: Inline): Inline => line`${customers}: hands are enough.`,
      light: (customers: Inline): Inline => line`${customers}: light tools are enough.`,
      system: (customers: Inline): Inline => line`${customers}: a system.`,
    },
    memory: 'An owner behind the counter keeps about 100 customers in mind.' as Inline,
    perManager: (segment: Inline, customers: Inline): Inline =>
      line`${en(segment)}: ${customers} for each person who knows them by name.`,
    beyondMemory: 'No head holds so many: records have to remember.' as Inline,
    withinMemory: 'A head can hold that.' as Inline,
    someBeyond: 'Beyond a hundred, records have to remember.' as Inline,

    againTitle: 'When to ask again',
    again:
      'Technology gets cheaper and markets open up: what does not pay today may pay later, and the other way round. A year is a good interval.' as Inline,
    askBy: (date: Inline): Inline => line`Next time: by ${date}.`,
    askedLate: (date: Inline): Inline => line`It is time: the last look was to hold until ${date}.`,
  },
  ru: {
    notStated:
      'Есть ли смысл начинать, можно будет сказать, когда пять факторов получат баллы, а клиенты будут описаны.',
    because: (verdict, reasons) => line`${verdict}: ${reasons}.`,
    alone: (verdict) => line`${verdict}.`,
    besides: (answer, reasons) => line`${answer} ${reasons}.`,

    factorsDecide: 'Окупится ли вообще клиентская стратегия, решают пять факторов.',
    noneAgainst: 'Ни один из тех, что получили балл, не говорит против.',
    against: (names) => line`Против говорит: ${names}.`,
    allChecked: 'Все они ниже сверены с цифрами.',
    checkedFactors: (names) => line`Сверены с цифрами: ${names}. Остальное — мнение самой компании.`,
    noneChecked: 'Пока всё это мнение самой компании: сверить его не с чем.',
    unscored: (names) => line`Без балла: ${names}.`,

    verdictsTitle: 'Какие бывают рекомендации',
    ruledOut:
      'Остаётся только «не сейчас», если конкуренция, постоянство клиентов или стремление к росту получили 1 балл, если один клиент даёт больше половины выручки или если база мала даже при лучших значениях.',
    softwareIsNoAim: `Программа${noBreak}— не цель: кто сначала разберётся, как он работает с клиентами, может увидеть, что она и не нужна.`,

    factorsSubtitle: `Балл каждого фактора: 1${noBreak}— против клиентской стратегии, 5${noBreak}— за неё`,
    factorsCaption: 'Факторы',
    factor: 'Фактор',
    score: 'Балл',
    restsOn: 'На чём основан балл',
    rulesOut: (factor, score) => line`${factor}: ${score} из 5. Этого достаточно, чтобы не начинать.`,
    speaksAgainst: (factor, score) => line`Против говорит ${factor}: ${score} из 5.`,
    allFor: (best, score) => line`За говорят все факторы, больше всего — ${best}: ${score} из 5.`,
    someFor: (names) => line`За говорит: ${names}; остальное — посередине.`,
    inTheMiddle: 'Все факторы посередине: ни один не решает.',
    stated: '(мнение компании)',
    checked: '(сверено)',
    choice: (score) => line`Аудит, выбор у клиентов: ${score} из 5.`,
    staying: (share) => line`Через год с компанией остаётся ${share} клиентов.`,
    returning: (share) => line`Снова покупают ${share} покупателей.`,
    growth: (change, year) => line`План прибавляет к выручке ${change} (${year}-й год).`,
    noGrowth: (year) => line`План ничего не прибавляет к выручке (${year}-й год).`,
    size: (customers, breakEven) => line`${customers}; порог окупаемости — ${breakEven}.`,
    sizeAlone: (customers) => line`Сейчас: ${customers}.`,
    personal: (share, staying) =>
      line`Своё предложение или его вариант получают ${share} клиентов; через год остаётся ${staying} из них.`,
    noPersonal: 'Всем клиентам делают одно и то же предложение.',

    noBreakEven:
      'План не окупится при любом числе клиентов: то, что растёт вместе с базой, ничего не приносит.',
    anySize: 'План окупается при любом размере базы.',
    baseSubtitle: 'Сколько клиентов сейчас и сколько нужно, чтобы план окупился',
    baseCaption: 'Размер базы',
    baseColumns: { what: 'Что', customers: 'Клиенты' },
    today: 'Клиенты сейчас',
    needed: 'Порог окупаемости при наиболее вероятных значениях',
    neededAtBest: 'Порог окупаемости при лучших значениях',
    neededCheaper: 'Порог окупаемости, если ПО подешевеет вдвое',
    any: 'любой размер',
    none: 'не существует',

    thumbTitle: 'Эмпирические правила',
    bands: `До 10 клиентов ведут вручную, до 500${noBreak}— с помощью простых средств, больше${noBreak}— в системе.`,
    tooling: {
      'by-hand': (customers) => line`Здесь ${customers}: можно вручную.`,
      light: (customers) => line`Здесь ${customers}: хватит простых средств.`,
      system: (customers) => line`Здесь ${customers}: нужна система.`,
    },
    memory: 'Хозяин за прилавком держал в голове около 100 клиентов.',
    perManager: (segment, customers) =>
      line`Сегмент ${ru(segment)}: на каждого, кто знает их по имени, — ${customers}.`,
    beyondMemory: 'Столько не запомнить: помнить должна база.',
    withinMemory: 'Столько запомнить можно.',
    someBeyond: 'Больше сотни не запомнить: помнить должна база.',

    againTitle: 'Когда спросить снова',
    again: `Технологии дешевеют, рынки открываются: что не окупается сегодня, может окупиться завтра, и наоборот. Хороший срок${noBreak}— год.`,
    askBy: (date) => line`В следующий раз — до ${date}.`,
    askedLate: (date) => line`Пора спросить: прошлый ответ был рассчитан до ${date}.`,
  },
  uk: {
    notStated:
      'Чи є сенс починати, можна буде сказати, коли п’ять чинників отримають бали, а клієнтів буде описано.',
    because: (verdict, reasons) => line`${verdict}: ${reasons}.`,
    alone: (verdict) => line`${verdict}.`,
    besides: (answer, reasons) => line`${answer} ${reasons}.`,

    factorsDecide: 'Чи окупиться клієнтська стратегія взагалі, вирішують п’ять чинників.',
    noneAgainst: 'Жоден із тих, що отримали бал, не говорить проти.',
    against: (names) => line`Проти говорить: ${names}.`,
    allChecked: 'Усі їх нижче звірено з цифрами.',
    checkedFactors: (names) => line`Звірено з цифрами: ${names}. Решта — думка самої компанії.`,
    noneChecked: 'Поки все це думка самої компанії: звірити її немає з чим.',
    unscored: (names) => line`Без бала: ${names}.`,

    verdictsTitle: 'Які бувають рекомендації',
    ruledOut:
      'Лишається тільки «не зараз», якщо конкуренція, постійність клієнтів або прагнення зростати отримали 1 бал, якщо один клієнт дає понад половину виручки або якщо база замала навіть за найкращих значень.',
    softwareIsNoAim: `Програма${noBreak}— не мета: хто спершу розбереться, як він працює з клієнтами, може побачити, що вона й не потрібна.`,

    factorsSubtitle: `Бал кожного чинника: 1${noBreak}— проти клієнтської стратегії, 5${noBreak}— за неї`,
    factorsCaption: 'Чинники',
    factor: 'Чинник',
    score: 'Бал',
    restsOn: 'На чому ґрунтується бал',
    rulesOut: (factor, score) => line`${factor}: ${score} із 5. Цього досить, щоб не починати.`,
    speaksAgainst: (factor, score) => line`Проти говорить ${factor}: ${score} із 5.`,
    allFor: (best, score) => line`За говорять усі чинники, найбільше — ${best}: ${score} із 5.`,
    someFor: (names) => line`За говорить: ${names}; решта — посередині.`,
    inTheMiddle: 'Усі чинники посередині: жоден не вирішує.',
    stated: '(думка компанії)',
    checked: '(звірено)',
    choice: (score) => line`Аудит, вибір у клієнтів: ${score} із 5.`,
    staying: (share) => line`Через рік із компанією лишається ${share} клієнтів.`,
    returning: (share) => line`Знову купують ${share} покупців.`,
    growth: (change, year) => line`План додає до виручки ${change} (${year}-й рік).`,
    noGrowth: (year) => line`План нічого не додає до виручки (${year}-й рік).`,
    size: (customers, breakEven) => line`${customers}; поріг окупності — ${breakEven}.`,
    sizeAlone: (customers) => line`Зараз: ${customers}.`,
    personal: (share, staying) =>
      line`Власну пропозицію або її варіант отримують ${share} клієнтів; через рік лишається ${staying} із них.`,
    noPersonal: 'Усім клієнтам роблять одну й ту саму пропозицію.',

    noBreakEven:
      'План не окупиться за жодної кількості клієнтів: те, що зростає разом із базою, нічого не приносить.',
    anySize: 'План окуповується за будь-якого розміру бази.',
    baseSubtitle: 'Скільки клієнтів зараз і скільки потрібно, щоб план окупився',
    baseCaption: 'Розмір бази',
    baseColumns: { what: 'Що', customers: 'Клієнти' },
    today: 'Клієнти зараз',
    needed: 'Поріг окупності за найімовірніших значень',
    neededAtBest: 'Поріг окупності за найкращих значень',
    neededCheaper: 'Поріг окупності, якщо ПЗ подешевшає вдвічі',
    any: 'будь-який розмір',
    none: 'не існує',

    thumbTitle: 'Емпіричні правила',
    bands: `До 10 клієнтів ведуть вручну, до 500${noBreak}— за допомогою простих засобів, більше${noBreak}— у системі.`,
    tooling: {
      'by-hand': (customers) => line`Тут ${customers}: можна вручну.`,
      light: (customers) => line`Тут ${customers}: вистачить простих засобів.`,
      system: (customers) => line`Тут ${customers}: потрібна система.`,
    },
    memory: 'Господар за прилавком тримав у голові близько 100 клієнтів.',
    perManager: (segment, customers) =>
      line`Сегмент ${uk(segment)}: на кожного, хто знає їх на ім’я, — ${customers}.`,
    beyondMemory: 'Стільки не запам’ятати: пам’ятати має база.',
    withinMemory: 'Стільки запам’ятати можна.',
    someBeyond: 'Понад сотню не запам’ятати: пам’ятати має база.',

    againTitle: 'Коли запитати знову',
    again: `Технології дешевшають, ринки відкриваються: що не окуповується сьогодні, може окупитися завтра, і навпаки. Добрий строк${noBreak}— рік.`,
    askBy: (date) => line`Наступного разу — до ${date}.`,
    askedLate: (date) => line`Час запитати: попередня відповідь була розрахована до ${date}.`,
  },
});

import { plural } from '../formats/plural.ts';
import { quoted } from '../formats/quotes.ts';
import { noBreak } from '../formats/spaces.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

/** Why the verdict is what it is: as clauses of one sentence, and as rows of a table. */
export const reasonWords = translations({
  en: {
    /** Clauses that speak for it. */
    for: {
      'competition-strong': 'rivals are close',
      'stability-strong': 'customers come back',
      'customers-return': 'customers come back',
      'personalisation-strong': 'customers need different things',
      'growth-strong': 'the owners want to grow',
      'base-above-break-even': 'the base is large enough to carry the cost',
      'npv-positive': 'the plan brings more than it costs',
    },
    /** Clauses that a verdict other than “go” follows from. */
    against: {
      'competition-none': 'customers have nobody else to go to',
      'stability-none': 'customers do not come back',
      'growth-none': 'nobody here wants to grow',
      'no-audit': 'no audit has been made',
      'npv-not-positive': 'the plan costs more than it brings',
    },
    moneyUnstated: 'what it costs and brings is not stated yet',
    basicsMissing: (names: Inline): Inline => line`the basics are not all mastered (${names})`,
    oneCustomer: (share: Inline): Inline => line`one customer brings ${share} of revenue`,
    baseTooSmall: (needed: Inline, customers: Inline): Inline =>
      line`the plan breaks even at ${needed} customers, and there are ${customers}`,
    baseTooSmallAtBest: (needed: Inline, customers: Inline): Inline =>
      line`even at best the plan breaks even at ${needed} customers, and there are ${customers}`,
    baseSmall: (customers: Inline): Inline =>
      line`a base of ${customers} can be looked after with what is at hand`,

    finding: (supporting: number, opposing: number): Inline => {
      const [pros, cons] = [englishReasons(supporting), englishReasons(opposing)];
      if (opposing === 0) return line`${pros} for it, none against.`;
      return supporting === 0 ? line`${cons} against it, none for.` : line`${pros} for it, ${cons} against.`;
    },
    subtitle:
      'Each reason with the figure it rests on. They are not counted up: one that rules something out outweighs the others',
    caption: 'Reasons',
    columns: { reason: 'Reason', figure: 'Figure', limit: 'Held against', side: 'It speaks' },
    supports: 'for',
    opposes: 'against',
    calls: (verdict: Inline): Inline => line`leads to ${en(verdict)}`,
    ruleOfThumb: 'rule of thumb',
    middle: 'the middle, 3',
    lowest: 'the lowest score',
    zero: 'zero',
    most: (limit: Inline): Inline => line`${limit} at most`,
    least: (limit: Inline): Inline => line`${limit} at least`,
    before: (margin: Inline): Inline => line`${margin} before`,
    anySize: 'pays at any size',
    breakEvenAt: (customers: Inline): Inline => line`break-even at ${customers}`,
    none: 'none',
    missing: 'not yet',
    ofAll: (mastered: string, all: string) => `${mastered} of ${all}`,
    names: {
      returning: 'Buyers who buy again',
      margin: 'Margin',
      audit: 'Audit',
      base: 'Size of the base',
      baseAtBest: 'Size of the base, every range at its best',
      tools: 'Whether new software is needed',
    },
    notMastered: (basic: string) => `Not mastered: ${basic}`,
    fromOrders: (day: string): Inline => line`counted in orders up to ${day}`,
    fromOrdersInstead: (day: string, stated: Inline): Inline =>
      line`counted in orders up to ${day}; the strategy says ${stated}`,
    marginFalls: 'it falls, which calls for an offer made to each customer',
  },
  ru: {
    for: {
      'competition-strong': 'конкуренты рядом',
      'stability-strong': 'клиенты возвращаются',
      'customers-return': 'клиенты возвращаются',
      'personalisation-strong': 'клиентам нужно разное',
      'growth-strong': 'компания хочет расти',
      'base-above-break-even': 'база достаточно велика, чтобы окупить затраты',
      'npv-positive': 'план даёт больше, чем стоит',
    },
    against: {
      'competition-none': 'клиентам больше не к кому пойти',
      'stability-none': 'клиенты не возвращаются',
      'growth-none': 'расти здесь никто не хочет',
      'no-audit': 'аудита ещё не было',
      'npv-not-positive': 'план стоит больше, чем даёт',
    },
    moneyUnstated: 'затраты и выгоды ещё не названы',
    basicsMissing: (names) => line`освоены не все основы (${names})`,
    oneCustomer: (share) => line`один клиент даёт ${share} выручки`,
    baseTooSmall: (needed, customers) =>
      line`порог окупаемости (${needed}) выше числа клиентов (${customers})`,
    baseTooSmallAtBest: (needed, customers) =>
      line`даже при лучших значениях порог окупаемости (${needed}) выше числа клиентов (${customers})`,
    baseSmall: (customers) => line`базу такого размера (${customers}) можно вести имеющимися средствами`,

    finding: (supporting, opposing) => {
      if (opposing === 0) return `Доводов за${noBreak}— ${supporting}, против${noBreak}— ни одного.`;
      if (supporting === 0) return `Доводов против${noBreak}— ${opposing}, за${noBreak}— ни одного.`;
      return `Доводов за${noBreak}— ${supporting}, против${noBreak}— ${opposing}.`;
    },
    subtitle:
      'Каждый довод с числом, на котором он держится. Их не складывают: довод, который исключает, весит больше остальных',
    caption: 'Доводы',
    columns: { reason: 'Довод', figure: 'Значение', limit: 'С чем сравниваем', side: 'За или против' },
    supports: 'за',
    opposes: 'против',
    calls: (verdict) => line`ведёт к рекомендации ${ru(verdict)}`,
    ruleOfThumb: 'эмпирическое правило',
    middle: `середина${noBreak}— 3`,
    lowest: 'низший балл',
    zero: 'ноль',
    most: (limit) => line`не больше ${limit}`,
    least: (limit) => line`не меньше ${limit}`,
    before: (margin) => line`раньше ${margin}`,
    anySize: 'окупается при любом размере',
    breakEvenAt: (customers) => line`порог окупаемости ${customers}`,
    none: 'нет',
    missing: 'ещё нет',
    ofAll: (mastered, all) => `${mastered} из ${all}`,
    names: {
      returning: 'Покупатели, которые покупают снова',
      margin: 'Маржа',
      audit: 'Аудит',
      base: 'Размер базы',
      baseAtBest: 'Размер базы при лучших значениях',
      tools: 'Нужно ли новое ПО',
    },
    notMastered: (basic) => `Не освоено: ${basic}`,
    fromOrders: (day) => line`подсчитано по заказам до ${day}`,
    fromOrdersInstead: (day, stated) => line`подсчитано по заказам до ${day}; в стратегии указано ${stated}`,
    marginFalls: 'снижается, и это довод в пользу своего предложения каждому клиенту',
  },
  uk: {
    for: {
      'competition-strong': 'конкуренти поруч',
      'stability-strong': 'клієнти повертаються',
      'customers-return': 'клієнти повертаються',
      'personalisation-strong': 'клієнтам потрібне різне',
      'growth-strong': 'компанія хоче зростати',
      'base-above-break-even': 'база достатньо велика, щоб окупити витрати',
      'npv-positive': 'план дає більше, ніж коштує',
    },
    against: {
      'competition-none': 'клієнтам більше ні до кого піти',
      'stability-none': 'клієнти не повертаються',
      'growth-none': 'зростати тут ніхто не хоче',
      'no-audit': 'аудиту ще не було',
      'npv-not-positive': 'план коштує більше, ніж дає',
    },
    moneyUnstated: 'витрат і вигод ще не названо',
    basicsMissing: (names) => line`опановано не всі основи (${names})`,
    oneCustomer: (share) => line`один клієнт дає ${share} виручки`,
    baseTooSmall: (needed, customers) =>
      line`поріг окупності (${needed}) вищий за кількість клієнтів (${customers})`,
    baseTooSmallAtBest: (needed, customers) =>
      line`навіть за найкращих значень поріг окупності (${needed}) вищий за кількість клієнтів (${customers})`,
    baseSmall: (customers) => line`базу такого розміру (${customers}) можна вести наявними засобами`,

    finding: (supporting, opposing) => {
      if (opposing === 0) return `Аргументів за${noBreak}— ${supporting}, проти${noBreak}— жодного.`;
      if (supporting === 0) return `Аргументів проти${noBreak}— ${opposing}, за${noBreak}— жодного.`;
      return `Аргументів за${noBreak}— ${supporting}, проти${noBreak}— ${opposing}.`;
    },
    subtitle:
      'Кожен аргумент із числом, на якому він тримається. Їх не додають: аргумент, що виключає, важить більше за решту',
    caption: 'Аргументи',
    columns: { reason: 'Аргумент', figure: 'Значення', limit: 'З чим порівнюємо', side: 'За чи проти' },
    supports: 'за',
    opposes: 'проти',
    calls: (verdict) => line`веде до рекомендації ${uk(verdict)}`,
    ruleOfThumb: 'емпіричне правило',
    middle: `середина${noBreak}— 3`,
    lowest: 'найнижчий бал',
    zero: 'нуль',
    most: (limit) => line`не більше ${limit}`,
    least: (limit) => line`не менше ${limit}`,
    before: (margin) => line`раніше ${margin}`,
    anySize: 'окуповується за будь-якого розміру',
    breakEvenAt: (customers) => line`поріг окупності ${customers}`,
    none: 'немає',
    missing: 'ще ні',
    ofAll: (mastered, all) => `${mastered} із ${all}`,
    names: {
      returning: 'Покупці, які купують знову',
      margin: 'Маржа',
      audit: 'Аудит',
      base: 'Розмір бази',
      baseAtBest: 'Розмір бази за найкращих значень',
      tools: 'Чи потрібне нове ПЗ',
    },
    notMastered: (basic) => `Не опановано: ${basic}`,
    fromOrders: (day) => line`підраховано за замовленнями до ${day}`,
    fromOrdersInstead: (day, stated) =>
      line`підраховано за замовленнями до ${day}; у стратегії вказано ${stated}`,
    marginFalls: 'знижується, і це аргумент на користь окремої пропозиції кожному клієнтові',
  },
});

function englishReasons(n: number): string {
  const many = `${n} reasons`;
  return plural('en', n, { one: `${n} reason`, few: many, many, other: many });
}

/** Words of the rules on the customer base as a whole: does it carry the plan, and does the plan look after it? */
import { line } from '../inline.ts';
import { translations } from '../translations.ts';
import type { RuleText } from './rule-words.ts';

/** What of the customers is both stated and counted. */
interface Counted {
  readonly fact: 'largestCustomer' | 'returning' | 'customers';
  readonly stated: number;
  readonly counted: number;
  /** Last day of the orders. */
  readonly day: string;
}

interface BaseRules {
  /** `mostPoints` is the most that shares may differ, `mostShare` the most that customers may, of those counted. */
  readonly 'fact-off-data': RuleText<Counted, { readonly mostPoints: number; readonly mostShare: number }>;
  readonly 'passers-by-only': RuleText<{ readonly share: number }, { readonly leastReturning: number }>;
  readonly 'base-below-break-even': RuleText<{ readonly customers: number; readonly needed: number }>;
  /** `year` is the plan year in which the baseline moves most, `change` a fraction of the revenue before. */
  readonly 'base-drifts-alone': RuleText<
    { readonly year: number; readonly change: number },
    { readonly mostAYear: number }
  >;
  readonly 'only-acquisition': RuleText;
  readonly 'only-retention': RuleText;
}

export const baseRuleWords = translations<BaseRules>({
  en: {
    'fact-off-data': {
      checks: 'What the strategy says of its customers is what was counted in their orders.',
      what: ({ fact, stated, counted, day }, { rate, count, number, dayInSentence }) => {
        const upTo = dayInSentence(day);
        if (fact === 'customers') {
          return line`The segments hold ${count('customer', stated, { digits: 0 })} in all; orders up to ${upTo} show ${number(counted)}.`;
        }
        return fact === 'returning'
          ? line`The strategy says that ${rate(stated)} of buyers return; orders up to ${upTo} show ${rate(counted)}.`
          : line`The strategy says that the largest customer brings ${rate(stated)}; orders up to ${upTo} show ${rate(counted)}.`;
      },
      why: 'The readiness takes what was counted, while the strategy goes on telling something else, and the plan may rest on it.',
      fix: 'Put what was counted into the strategy, with `grade: measured`, or have the orders counted anew.',
      parameters: {
        mostPoints: (value, { points }) => line`Shares differ by ${points(value, { atMost: 1 })} at most.`,
        mostShare: (value, { rate }) => line`Numbers of customers differ by ${rate(value)} at most.`,
      },
    },
    'passers-by-only': {
      checks: 'Enough buyers return for relations with them to pay.',
      what: ({ share }, { rate }) => line`Only ${rate(share)} of buyers return.`,
      why: 'Whoever buys once cannot be kept, developed or won back: a customer strategy has nothing to hold on to.',
      fix: 'First find out why buyers do not return. Where that lies in the nature of the business, a better place or price serves it more.',
      parameters: {
        leastReturning: (value, { rate }) => line`At least ${rate(value)} of buyers return.`,
      },
    },
    'base-below-break-even': {
      checks: 'The base is large enough to repay the plan.',
      what: ({ customers, needed }, { count, number }) =>
        line`The base has ${count('customer', customers, { digits: 0 })}; the plan breaks even at ${number(needed)}.`,
      why: 'With fewer customers, what the strategy changes for each of them does not repay what it costs.',
      fix: 'Cut costs that do not depend on the number of customers, find a larger effect on each of them, or prepare first and begin later.',
    },
    'base-drifts-alone': {
      checks: 'Without the strategy the base stays roughly as it is.',
      what: ({ year, change }, { rate, planYear }) =>
        change > 0
          ? line`${planYear(year)}: even without the strategy revenue would grow by ${rate(change)}.`
          : line`${planYear(year)}: without the strategy revenue would fall by ${rate(-change)}.`,
      why: 'Such a drift follows from retention, acquisition and moves as written; if the past years show none, one of them is off, and every effect with it.',
      fix: 'Compare with the revenue of past years and correct `retention`, `acquired` or `moves`; if history agrees, accept the finding in `waivers`.',
      parameters: {
        mostAYear: (value, { rate }) => line`Revenue without the strategy may move by ${rate(value)} a year.`,
      },
    },
    'only-acquisition': {
      checks: 'A strategy that wins customers keeps them too.',
      what: () => 'The strategy wins customers and does nothing to keep them.',
      why: 'To pay for a flow of customers and forget them at the exit is the dearest way to grow.',
      fix: 'Add an initiative with `aimsAt: keep` or a benefit on `retention`, or accept the finding in `waivers`.',
    },
    'only-retention': {
      checks: 'A strategy that keeps customers also wins or develops some.',
      what: () =>
        'The strategy only keeps customers: nothing in it wins new ones or develops those there are.',
      why: 'Some customers leave whatever is done; a base that nothing feeds is smaller every year.',
      fix: 'Add an initiative with `aimsAt: acquire` or `grow`, or accept the finding in `waivers` where the base is fed in another way.',
    },
  },
  ru: {
    'fact-off-data': {
      checks: 'То, что стратегия говорит о клиентах, совпадает с подсчётом по заказам.',
      what: ({ fact, stated, counted, day }, { rate, number, dayInSentence }) => {
        const upTo = dayInSentence(day);
        if (fact === 'customers') {
          return line`Клиентов во всех сегментах: ${number(stated)}; по заказам до ${upTo}: ${number(counted)}.`;
        }
        return fact === 'returning'
          ? line`Доля покупателей, которые возвращаются, в стратегии — ${rate(stated)}, по заказам до ${upTo} — ${rate(counted)}.`
          : line`Доля крупнейшего клиента в стратегии — ${rate(stated)}, по заказам до ${upTo} — ${rate(counted)}.`;
      },
      why: 'Готовность считается по заказам, а стратегия говорит другое, и план может опираться на это другое.',
      fix: 'Внесите в стратегию подсчитанное значение с `grade: measured` или подсчитайте заказы заново.',
      parameters: {
        mostPoints: (value, { points }) =>
          line`Доли расходятся не больше чем на ${points(value, { atMost: 1 })}`,
        mostShare: (value, { rate }) => line`Число клиентов расходится не больше чем на ${rate(value)}.`,
      },
    },
    'passers-by-only': {
      checks: 'Возвращается достаточно покупателей, чтобы отношения с ними окупались.',
      what: ({ share }, { rate }) => line`Доля покупателей, которые возвращаются, — лишь ${rate(share)}.`,
      why: 'Того, кто покупает один раз, нельзя ни удержать, ни развить, ни вернуть: стратегии не за что взяться.',
      fix: 'Сначала выясните, почему покупатели не возвращаются. Если таков сам бизнес, лучшее место или цена дадут ему больше.',
      parameters: {
        leastReturning: (value, { rate }) => line`Возвращается не меньше ${rate(value)} покупателей.`,
      },
    },
    'base-below-break-even': {
      checks: 'База достаточно велика, чтобы план окупился.',
      what: ({ customers, needed }, { count, number }) =>
        line`В базе ${count('customer', customers, { digits: 0 })}, а порог окупаемости — ${number(needed)}.`,
      why: 'Если клиентов меньше, то, что стратегия меняет для каждого из них, не покроет затрат.',
      fix: 'Сократите затраты, которые не зависят от числа клиентов, найдите больший эффект на одного клиента или сначала подготовьтесь и начните позже.',
    },
    'base-drifts-alone': {
      checks: 'Без стратегии база остаётся примерно такой, какая есть.',
      what: ({ year, change }, { rate, planYear }) =>
        change > 0
          ? line`${planYear(year)}: выручка и без стратегии выросла бы на ${rate(change)}.`
          : line`${planYear(year)}: без стратегии выручка упала бы на ${rate(-change)}.`,
      why: 'Такое движение следует из удержания, привлечения и переходов; если в прошлые годы его не было, одно из этих чисел неточно, а вместе с ним и все эффекты.',
      fix: 'Сверьте с выручкой прошлых лет и исправьте `retention`, `acquired` или `moves`; если так и было, примите замечание в `waivers`.',
      parameters: {
        mostAYear: (value, { rate }) => line`Без стратегии выручка может меняться на ${rate(value)} в год.`,
      },
    },
    'only-acquisition': {
      checks: 'Стратегия, которая привлекает клиентов, их и удерживает.',
      what: () => 'Стратегия привлекает клиентов и ничего не делает, чтобы их удержать.',
      why: 'Платить за поток клиентов и забывать о них на выходе\u00A0— самый дорогой способ расти.',
      fix: 'Добавьте инициативу с `aimsAt: keep` или выгоду с рычагом `retention` либо примите замечание в `waivers`.',
    },
    'only-retention': {
      checks: 'Стратегия, которая удерживает клиентов, также привлекает или развивает их.',
      what: () =>
        'Стратегия только удерживает: ничто в ней не привлекает новых клиентов и не развивает нынешних.',
      why: 'Часть клиентов уйдёт при любых усилиях; база, которую ничто не пополняет, с каждым годом меньше.',
      fix: 'Добавьте инициативу с `aimsAt: acquire` или `grow` либо примите замечание в `waivers`, если база пополняется иначе.',
    },
  },
  uk: {
    'fact-off-data': {
      checks: 'Те, що стратегія говорить про клієнтів, збігається з підрахунком за замовленнями.',
      what: ({ fact, stated, counted, day }, { rate, number, dayInSentence }) => {
        const upTo = dayInSentence(day);
        if (fact === 'customers') {
          return line`Клієнтів у всіх сегментах: ${number(stated)}; за замовленнями до ${upTo}: ${number(counted)}.`;
        }
        return fact === 'returning'
          ? line`Частка покупців, які повертаються, у стратегії — ${rate(stated)}, за замовленнями до ${upTo} — ${rate(counted)}.`
          : line`Частка найбільшого клієнта у стратегії — ${rate(stated)}, за замовленнями до ${upTo} — ${rate(counted)}.`;
      },
      why: 'Готовність визначають за замовленнями, а стратегія говорить інше, і план може спиратися на це інше.',
      fix: 'Внесіть до стратегії підраховане значення з `grade: measured` або підрахуйте замовлення ще раз.',
      parameters: {
        mostPoints: (value, { points }) =>
          line`Частки розходяться щонайбільше на ${points(value, { atMost: 1 })}`,
        mostShare: (value, { rate }) => line`Кількість клієнтів розходиться щонайбільше на ${rate(value)}.`,
      },
    },
    'passers-by-only': {
      checks: 'Повертається досить покупців, щоб відносини з ними окуповувалися.',
      what: ({ share }, { rate }) => line`Частка покупців, які повертаються, — лише ${rate(share)}.`,
      why: 'Того, хто купує один раз, не можна ні втримати, ні розвинути, ні повернути: стратегії нема за що взятися.',
      fix: 'Спершу з’ясуйте, чому покупці не повертаються. Якщо такий сам бізнес, краще місце чи ціна дадуть йому більше.',
      parameters: {
        leastReturning: (value, { rate }) => line`Повертається щонайменше ${rate(value)} покупців.`,
      },
    },
    'base-below-break-even': {
      checks: 'База досить велика, щоб план окупився.',
      what: ({ customers, needed }, { count, number }) =>
        line`У базі ${count('customer', customers, { digits: 0 })}, а поріг окупності — ${number(needed)}.`,
      why: 'Якщо клієнтів менше, те, що стратегія змінює для кожного з них, не покриє витрат.',
      fix: 'Скоротіть витрати, які не залежать від кількості клієнтів, знайдіть більший ефект на одного клієнта або спершу підготуйтеся й почніть пізніше.',
    },
    'base-drifts-alone': {
      checks: 'Без стратегії база лишається приблизно такою, як є.',
      what: ({ year, change }, { rate, planYear }) =>
        change > 0
          ? line`${planYear(year)}: виручка й без стратегії зросла б на ${rate(change)}.`
          : line`${planYear(year)}: без стратегії виручка впала б на ${rate(-change)}.`,
      why: 'Такий рух випливає з утримання, залучення та переходів; якщо в минулі роки його не було, одне з цих чисел неточне, а з ним і всі ефекти.',
      fix: 'Звірте з виручкою минулих років і виправте `retention`, `acquired` чи `moves`; якщо так і було, прийміть зауваження у `waivers`.',
      parameters: {
        mostAYear: (value, { rate }) =>
          line`Без стратегії виручка може змінюватися на ${rate(value)} на рік.`,
      },
    },
    'only-acquisition': {
      checks: 'Стратегія, що залучає клієнтів, їх і утримує.',
      what: () => 'Стратегія залучає клієнтів і нічого не робить, щоб їх утримати.',
      why: 'Платити за потік клієнтів і забувати про них на виході\u00A0— найдорожчий спосіб зростати.',
      fix: 'Додайте ініціативу з `aimsAt: keep` або вигоду з важелем `retention` чи прийміть зауваження у `waivers`.',
    },
    'only-retention': {
      checks: 'Стратегія, що утримує клієнтів, також залучає чи розвиває їх.',
      what: () => 'Стратегія лише утримує: ніщо в ній не залучає нових клієнтів і не розвиває нинішніх.',
      why: 'Частина клієнтів піде за будь-яких зусиль; база, яку ніщо не поповнює, щороку менша.',
      fix: 'Додайте ініціативу з `aimsAt: acquire` або `grow` чи прийміть зауваження у `waivers`, якщо база поповнюється інакше.',
    },
  },
});

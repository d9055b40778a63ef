/** Section 8: where money goes furthest, and what stands behind a campaign. */
import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

export const rankingWords = translations({
  en: {
    bestAndWorst: (best: string, gain: Inline, worst: string, least: Inline): Inline =>
      line`A unit of money goes furthest in ${en(best)}: it brings ${gain}; in ${en(worst)} it brings ${least}`,
    onlyOne: (best: string, gain: Inline): Inline =>
      line`A unit of money spent on ${en(best)} brings ${gain}`,
    nothing: 'No initiative with a cost brings money of its own',
    subtitle: 'Initiatives by what they bring for each unit of their cost, the best first',
    caption:
      'A budget is spent from the top: below 1 an initiative does not bring back its own cost. What it makes possible for others is not counted here.',
    columns: {
      initiative: 'Initiative',
      perCost: 'Brings for each 1 spent',
      worth: 'Brings (NPV)',
      cost: 'Costs (present value)',
      soFar: 'Budget down to here',
      fit: 'Serves the objective',
    },
    free: 'costs nothing',
    stepsFinding: (campaign: string, at: string): Inline =>
      line`${en(campaign)}: just above ${at} a buyer pays less than just below`,
    stepsPlain: 'What a buyer gets off, by the size of the basket',
    stepsSubtitle: 'Steps of the discount',
    stepsColumns: {
      step: 'Basket',
      discount: 'Off',
      share: 'Of the buyers',
      basket: 'Mean basket',
      pays: 'Paid on it',
    },
    upTo: (campaign: string, amount: string): Inline => line`${campaign}: up to ${amount}`,
    above: (campaign: string, amount: string): Inline => line`${campaign}: above ${amount}`,
    any: (campaign: string): Inline => line`${campaign}: any`,
    buyers: (count: Inline): Inline => line`Buyers: ${count}.`,
    extra: (share: string) => `Of their purchases ${share} would not have happened anyway.`,
    partner: (name: string, count: Inline): Inline =>
      line`Through ${en(name)}, buyers who are not yet customers: ${count}, shown and not counted.`,
  },
  ru: {
    bestAndWorst: (best, gain, worst, least) =>
      line`Больше всего на единицу затрат даёт инициатива ${ru(best)}: ${gain}; меньше всего — ${ru(worst)}: ${least}`,
    onlyOne: (best, gain) => line`Инициатива ${ru(best)} даёт на единицу затрат ${gain}`,
    nothing: 'Ни одна инициатива с затратами не приносит собственных денег',
    subtitle: 'Инициативы по тому, сколько они дают на единицу затрат, лучшие сверху',
    caption:
      'Бюджет тратят сверху вниз: меньше 1\u00A0— инициатива не возвращает собственных затрат. Что она делает возможным для других, здесь не учтено.',
    columns: {
      initiative: 'Инициатива',
      perCost: 'Даёт на единицу затрат',
      worth: 'Даёт (NPV)',
      cost: 'Стоит (приведённая стоимость)',
      soFar: 'Бюджет до этой строки',
      fit: 'Служит цели плана',
    },
    free: 'без затрат',
    stepsFinding: (campaign, at) =>
      line`${ru(campaign)}: чуть выше ${at} покупатель платит меньше, чем чуть ниже`,
    stepsPlain: 'Сколько скидки получает покупатель в зависимости от чека',
    stepsSubtitle: 'Ступени скидки',
    stepsColumns: {
      step: 'Чек',
      discount: 'Скидка',
      share: 'Доля покупателей',
      basket: 'Средний чек',
      pays: 'Платят с него',
    },
    upTo: (campaign, amount) => line`${campaign}: до ${amount}`,
    above: (campaign, amount) => line`${campaign}: больше ${amount}`,
    any: (campaign) => line`${campaign}: любой`,
    buyers: (count) => line`Покупателей: ${count}.`,
    extra: (share) => `Из их покупок ${share} без кампании не состоялись бы.`,
    partner: (name, count) =>
      line`Через партнёра ${ru(name)} — покупателей, которые ещё не клиенты: ${count}; показано и не учтено.`,
  },
  uk: {
    bestAndWorst: (best, gain, worst, least) =>
      line`Найбільше на одиницю витрат дає ініціатива ${uk(best)}: ${gain}; найменше — ${uk(worst)}: ${least}`,
    onlyOne: (best, gain) => line`Ініціатива ${uk(best)} дає на одиницю витрат ${gain}`,
    nothing: 'Жодна ініціатива з витратами не приносить власних грошей',
    subtitle: 'Ініціативи за тим, скільки вони дають на одиницю витрат, найкращі згори',
    caption:
      'Бюджет витрачають згори вниз: менш ніж 1\u00A0— ініціатива не повертає власних витрат. Що вона уможливлює для інших, тут не враховано.',
    columns: {
      initiative: 'Ініціатива',
      perCost: 'Дає на одиницю витрат',
      worth: 'Дає (NPV)',
      cost: 'Коштує (приведена вартість)',
      soFar: 'Бюджет до цього рядка',
      fit: 'Служить меті плану',
    },
    free: 'без витрат',
    stepsFinding: (campaign, at) =>
      line`${uk(campaign)}: трохи вище за ${at} покупець платить менше, ніж трохи нижче`,
    stepsPlain: 'Скільки знижки отримує покупець залежно від чека',
    stepsSubtitle: 'Сходинки знижки',
    stepsColumns: {
      step: 'Чек',
      discount: 'Знижка',
      share: 'Частка покупців',
      basket: 'Середній чек',
      pays: 'Платять із нього',
    },
    upTo: (campaign, amount) => line`${campaign}: до ${amount}`,
    above: (campaign, amount) => line`${campaign}: понад ${amount}`,
    any: (campaign) => line`${campaign}: будь-який`,
    buyers: (count) => line`Покупців: ${count}.`,
    extra: (share) => `З їхніх покупок ${share} без кампанії не відбулися б.`,
    partner: (name, count) =>
      line`Через партнера ${uk(name)} — покупців, які ще не клієнти: ${count}; показано й не враховано.`,
  },
});

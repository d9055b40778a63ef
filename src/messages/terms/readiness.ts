import { translations } from '../translations.ts';

export const readinessTerms = translations({
  en: {
    readiness: 'readiness',
    verdict: 'verdict',
    breakEvenCustomers: 'break-even number of customers',
    passersBy: 'passers-by',
    largestCustomer: 'share of the largest customer',
    basics: 'basics mastered',
  },
  ru: {
    readiness: 'готовность',
    verdict: 'рекомендация',
    breakEvenCustomers: 'число клиентов, при котором план окупается',
    passersBy: 'случайные покупатели',
    largestCustomer: 'доля крупнейшего клиента',
    basics: 'основы освоены',
  },
  uk: {
    readiness: 'готовність',
    verdict: 'рекомендація',
    breakEvenCustomers: 'кількість клієнтів, за якої план окуповується',
    passersBy: 'випадкові покупці',
    largestCustomer: 'частка найбільшого клієнта',
    basics: 'основи опановано',
  },
});

/** The four answers to “Does it pay here?”. */
export const verdictTerms = translations({
  en: {
    go: 'go',
    'go-without-software': 'go without new software',
    'prepare-first': 'prepare first',
    'not-now': 'not now',
  },
  ru: {
    go: 'начинать',
    'go-without-software': 'начинать без нового ПО',
    'prepare-first': 'сначала подготовиться',
    'not-now': 'не сейчас',
  },
  uk: {
    go: 'починати',
    'go-without-software': 'починати без нового ПЗ',
    'prepare-first': 'спершу підготуватися',
    'not-now': 'не зараз',
  },
});

/** What decides whether a customer strategy can pay, by the keys of `readiness`. */
export const factorTerms = translations({
  en: {
    competition: 'competition',
    stability: 'stability of customers',
    growth: 'will to grow',
    size: 'scale',
    personalisation: 'room for personalisation',
  },
  ru: {
    competition: 'конкуренция',
    stability: 'постоянство клиентов',
    growth: 'стремление к росту',
    size: 'масштаб',
    personalisation: 'возможности персонализации',
  },
  uk: {
    competition: 'конкуренція',
    stability: 'постійність клієнтів',
    growth: 'прагнення зростати',
    size: 'масштаб',
    personalisation: 'можливості персоналізації',
  },
});

/** What must be mastered before relations with customers can compete, by the keys of `context.basics`. */
export const basicTerms = translations({
  en: { range: 'range', distribution: 'distribution', premises: 'premises', orders: 'handling of orders' },
  ru: { range: 'ассортимент', distribution: 'сбыт', premises: 'помещения', orders: 'обработка заказов' },
  uk: { range: 'асортимент', distribution: 'збут', premises: 'приміщення', orders: 'обробка замовлень' },
});

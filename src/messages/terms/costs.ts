import { translations } from '../translations.ts';

export const costTerms = translations({
  en: {
    costs: 'costs',
    cost: 'cost line',
    oneOff: 'one-off',
    recurring: 'recurring',
    riskAdjustment: 'risk adjustment',
    budget: 'planned',
    spent: 'spent',
    total: 'total',
  },
  ru: {
    costs: 'затраты',
    cost: 'статья затрат',
    oneOff: 'единовременные',
    recurring: 'регулярные',
    riskAdjustment: 'поправка на риск',
    budget: 'по плану',
    spent: 'потрачено',
    total: 'всего',
  },
  uk: {
    costs: 'витрати',
    cost: 'стаття витрат',
    oneOff: 'одноразові',
    recurring: 'регулярні',
    riskAdjustment: 'поправка на ризик',
    budget: 'за планом',
    spent: 'витрачено',
    total: 'усього',
  },
});

/** Kinds of cost, by the values of `costs.category`. */
export const categoryTerms = translations({
  en: {
    software: 'software',
    services: 'services',
    people: 'people',
    process: 'process',
    data: 'data',
    knowledge: 'knowledge',
    training: 'training',
    communication: 'communication inside',
    operations: 'operations',
    contingency: 'contingency',
  },
  ru: {
    software: 'программное обеспечение',
    services: 'внедрение и услуги',
    people: 'время сотрудников',
    process: 'процессы',
    data: 'данные',
    knowledge: 'знание клиентов',
    training: 'обучение',
    communication: 'внутренние коммуникации',
    operations: 'текущая работа',
    contingency: 'резерв',
  },
  uk: {
    software: 'програмне забезпечення',
    services: 'впровадження та послуги',
    people: 'час працівників',
    process: 'процеси',
    data: 'дані',
    knowledge: 'знання клієнтів',
    training: 'навчання',
    communication: 'внутрішні комунікації',
    operations: 'поточна робота',
    contingency: 'резерв',
  },
});

/** When an amount falls due, by the values of `per`. */
export const periodTerms = translations({
  en: { upfront: 'upfront', once: 'once', month: 'a month', year: 'a year' },
  ru: { upfront: 'до начала плана', once: 'единовременно', month: 'в месяц', year: 'в год' },
  uk: { upfront: 'до початку плану', once: 'одноразово', month: 'на місяць', year: 'на рік' },
});

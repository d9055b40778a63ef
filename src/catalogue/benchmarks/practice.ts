import { noBreak } from '../../messages/formats/spaces.ts';
import { translations } from '../../messages/translations.ts';
import type { Benchmark } from './benchmark.ts';

/** What is reported of strategies, projects and systems. */
export const practiceBenchmarks: readonly Benchmark[] = [
  {
    id: 'audit-score',
    unit: 'share',
    typical: 0.35,
    range: { low: 0.17, high: 0.67 },
    year: null,
    source: 'QCi, over 650 CMAT assessments',
    words: translations({
      en: {
        says: 'Overall score of a customer management assessment',
        caution: 'Another questionnaire: compare the order of things, not the number.',
      },
      ru: {
        says: 'Общий балл при оценке управления клиентами',
        caution: 'Другая анкета: сравнивать можно порядок, а не само число.',
      },
      uk: {
        says: 'Загальний бал під час оцінювання роботи з клієнтами',
        caution: 'Інша анкета: порівнювати можна порядок, а не саме число.',
      },
    }),
  },
  {
    id: 'strategic-scope',
    unit: 'share',
    typical: 0.34,
    year: null,
    source: 'Survey quoted in consulting practice',
    words: translations({
      en: {
        says: 'Companies that see CRM as a part of changing their whole business strategy',
        caution: 'The survey is quoted without its name and year.',
      },
      ru: {
        says: `Компании, для которых CRM${noBreak}— часть изменения всей стратегии бизнеса`,
        caution: 'Опрос цитируют без названия и года.',
      },
      uk: {
        says: `Компанії, для яких CRM${noBreak}— частина зміни всієї стратегії бізнесу`,
        caution: 'Опитування цитують без назви та року.',
      },
    }),
  },
  {
    id: 'project-failure',
    unit: 'share',
    typical: null,
    range: { low: 0.18, high: 0.7 },
    year: 2025,
    source:
      'Gartner 2001, Butler Group 2002, AMR Research 2005–2007, EIU 2007, Forrester 2009, Merkle 2016, Johnny Grow 2025',
    words: translations({
      en: {
        says: 'CRM projects that were called a failure',
        caution: 'Every study defines failure in its own way.',
      },
      ru: {
        says: 'Проекты CRM, признанные неудачными',
        caution: 'Каждое исследование понимает неудачу по-своему.',
      },
      uk: {
        says: 'Проєкти CRM, визнані невдалими',
        caution: 'Кожне дослідження розуміє невдачу по-своєму.',
      },
    }),
  },
  {
    id: 'return-per-unit-spent',
    unit: 'ratio',
    typical: null,
    range: { low: 5.6, high: 8.71 },
    year: null,
    source: 'Nucleus Research',
    words: translations({
      en: {
        says: 'Return for every unit of money spent on CRM',
        caution: 'Brightwork Research doubts these figures.',
      },
      ru: {
        says: 'Отдача с каждой денежной единицы, вложенной в CRM',
        caution: 'Brightwork Research ставит эти числа под сомнение.',
      },
      uk: {
        says: 'Віддача з кожної грошової одиниці, вкладеної в CRM',
        caution: 'Brightwork Research ставить ці числа під сумнів.',
      },
    }),
  },
  {
    id: 'payback-within-a-year',
    unit: 'share',
    typical: 0.58,
    year: 2004,
    source: 'IDC, quoted by Technology Evaluation Centers',
    words: translations({
      en: {
        says: 'Measured CRM projects that paid back within a year',
        caution: 'A further 35% took one to three years. Only projects that measured are counted.',
      },
      ru: {
        says: 'Проекты CRM с замерами, окупившиеся за год',
        caution:
          'Ещё 35\u00A0% окупились за срок от года до трёх лет. Учтены только проекты, где велись замеры.',
      },
      uk: {
        says: 'Проєкти CRM із вимірами, що окупилися за рік',
        caution:
          'Ще 35% окупилися за строк від одного до трьох років. Ураховано лише проєкти, де велися виміри.',
      },
    }),
  },
  {
    id: 'high-adoption',
    unit: 'share',
    typical: 0.4,
    year: null,
    source: 'CSO Insights, quoted by Candid Creative',
    kpi: 'user-adoption',
    words: translations({
      en: {
        says: 'Companies in which over 90% of users work with their CRM: at most this share',
        caution: 'An upper bound from a second-hand quotation.',
      },
      ru: {
        says: 'Компании, где с CRM работает больше 90\u00A0% пользователей: не больше этой доли',
        caution: 'Верхняя граница, взятая из пересказа.',
      },
      uk: {
        says: 'Компанії, де з CRM працює понад 90% користувачів: не більше за цю частку',
        caution: 'Верхня межа, взята з переказу.',
      },
    }),
  },
  {
    id: 'published-roi',
    unit: 'share',
    typical: 1.59,
    range: { low: 0.58, high: 6.25 },
    year: null,
    source: 'Twenty published Total Economic Impact studies of Forrester',
    words: translations({
      en: {
        says: 'Return on investment over three years in published business-case studies',
        caution: 'Suppliers pay for such studies and publish the good ones.',
      },
      ru: {
        says: 'Рентабельность инвестиций за три года в опубликованных обоснованиях',
        caution: 'Такие исследования оплачивают поставщики, а публикуют удачные.',
      },
      uk: {
        says: 'Рентабельність інвестицій за три роки в опублікованих обґрунтуваннях',
        caution: 'Такі дослідження оплачують постачальники, а публікують вдалі.',
      },
    }),
  },
  {
    id: 'discount-rate',
    unit: 'share',
    typical: 0.1,
    range: { low: 0.08, high: 0.16 },
    year: null,
    source: 'Appendices of Total Economic Impact studies of Forrester',
    words: translations({
      en: {
        says: 'Annual discount rate of business-case studies',
        caution: 'A convention of those studies: take the company’s own rate where it has one.',
      },
      ru: {
        says: 'Годовая ставка дисконтирования в экономических обоснованиях',
        caution: 'Условность этих исследований: если у компании есть своя ставка, берите её.',
      },
      uk: {
        says: 'Річна ставка дисконтування в економічних обґрунтуваннях',
        caution: 'Умовність цих досліджень: якщо компанія має власну ставку, беріть її.',
      },
    }),
  },
];

import { translations } from '../translations.ts';

/** Who is asked: the sheets of the audit are made one for each. */
export const askedRoleTerms = translations({
  en: {
    board: 'Board',
    sales: 'Sales',
    marketing: 'Marketing',
    service: 'Customer service',
    finance: 'Finance',
    it: 'IT',
    operations: 'Operations',
    hr: 'Personnel',
  },
  ru: {
    board: 'Руководство',
    sales: 'Продажи',
    marketing: 'Маркетинг',
    service: 'Обслуживание клиентов',
    finance: 'Финансы',
    it: 'ИТ',
    operations: 'Производство и поставки',
    hr: 'Персонал',
  },
  uk: {
    board: 'Керівництво',
    sales: 'Продаж',
    marketing: 'Маркетинг',
    service: 'Обслуговування клієнтів',
    finance: 'Фінанси',
    it: 'ІТ',
    operations: 'Виробництво та постачання',
    hr: 'Персонал',
  },
});

/** Where a question comes from: what its authors have seen, or a published framework. */
export const questionSourceTerms = translations({
  en: {
    seed: 'the authors’ own practice',
    'payne-frow': 'Payne & Frow (2005)',
    gartner: 'Gartner’s eight building blocks',
    cmat: 'CMAT',
    cmmi: 'CMMI',
    idic: 'IDIC',
  },
  ru: {
    seed: 'опыт авторов методики',
    'payne-frow': 'Пейн и Фроу (2005)',
    gartner: 'восемь блоков Gartner',
    cmat: 'CMAT',
    cmmi: 'CMMI',
    idic: 'IDIC',
  },
  uk: {
    seed: 'досвід авторів методики',
    'payne-frow': 'Пейн і Фроу (2005)',
    gartner: 'вісім блоків Gartner',
    cmat: 'CMAT',
    cmmi: 'CMMI',
    idic: 'IDIC',
  },
});

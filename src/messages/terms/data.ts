import { translations } from '../translations.ts';

/** The audit of customer data. */
export const dataTerms = translations({
  en: {
    completeness: 'completeness',
    blocks: 'four data blocks',
    duplicates: 'duplicates',
    rowsSetAside: 'rows set aside',
    guests: 'guests',
    consent: 'consent',
    fiveLenses: 'five lenses',
    cohort: 'cohort',
    concentration: 'concentration',
    rfm: 'RFM: recency, frequency, money',
    probabilityAlive: 'probability that the customer is still with us',
    holdOut: 'hold-out',
    withheld: 'not shown: fewer than 30 customers',
  },
  ru: {
    completeness: 'полнота данных',
    blocks: 'четыре блока данных',
    duplicates: 'дубли',
    rowsSetAside: 'отложенные строки',
    guests: 'покупки без регистрации',
    consent: 'согласие на обработку данных',
    fiveLenses: 'пять взглядов на базу',
    cohort: 'когорта',
    concentration: 'концентрация выручки',
    rfm: 'RFM: давность, частота, сумма',
    probabilityAlive: 'вероятность, что клиент ещё с нами',
    holdOut: 'контрольный период',
    withheld: 'не показано: меньше 30 клиентов',
  },
  uk: {
    completeness: 'повнота даних',
    blocks: 'чотири блоки даних',
    duplicates: 'дублі',
    rowsSetAside: 'відкладені рядки',
    guests: 'покупки без реєстрації',
    consent: 'згода на обробку даних',
    fiveLenses: 'п’ять поглядів на базу',
    cohort: 'когорта',
    concentration: 'концентрація виручки',
    rfm: 'RFM: давність, частота, сума',
    probabilityAlive: 'імовірність, що клієнт ще з нами',
    holdOut: 'контрольний період',
    withheld: 'не показано: менш ніж 30 клієнтів',
  },
});

/** The blocks of a customer's record, by the keys of `audit.data`. */
export const dataBlockTerms = translations({
  en: {
    address: 'address block',
    commercial: 'commercial block',
    contact: 'contact block',
    contract: 'contract block',
  },
  ru: {
    address: 'адресный блок',
    commercial: 'коммерческий блок',
    contact: 'контактный блок',
    contract: 'договорный блок',
  },
  uk: {
    address: 'адресний блок',
    commercial: 'комерційний блок',
    contact: 'контактний блок',
    contract: 'договірний блок',
  },
});

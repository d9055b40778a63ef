import { type Translations, translations } from '../../messages/translations.ts';

/** What a KPI is counted in. */
export type KpiUnit = 'percent' | 'money' | 'number' | 'perThousand' | 'hours' | 'days' | 'months';

/** A KPI that a strategy takes over by naming its id as `kind`. */
export interface CatalogueKpi {
  readonly id: string;
  readonly unit: KpiUnit;
  /** Which way is better; absent where both are in use. */
  readonly direction?: 'up' | 'down' | 'band';
  /** Where its value usually comes from. */
  readonly meter: Translations<string>;
  /** Its name, and its formula in words. */
  readonly words: Translations<{ readonly name: string; readonly scale: string }>;
}

/** The usual sources of a KPI's value. */
export const meters = {
  orders: translations({ en: 'Order book', ru: 'Журнал заказов', uk: 'Журнал замовлень' }),
  ordersAndContracts: translations({
    en: 'Order book, contracts',
    ru: 'Журнал заказов, договоры',
    uk: 'Журнал замовлень, договори',
  }),
  ordersAndAccounts: translations({
    en: 'Order book, accounts',
    ru: 'Журнал заказов, данные бухгалтерии',
    uk: 'Журнал замовлень, дані бухгалтерії',
  }),
  accounts: translations({ en: 'Accounts', ru: 'Данные бухгалтерии', uk: 'Дані бухгалтерії' }),
  computed: translations({
    en: 'Computed from other figures',
    ru: 'Расчёт по другим показателям',
    uk: 'Розрахунок за іншими показниками',
  }),
  survey: translations({ en: 'Customer survey', ru: 'Опрос клиентов', uk: 'Опитування клієнтів' }),
  surveyAndPanel: translations({
    en: 'Customer survey, consumer panel',
    ru: 'Опрос клиентов, потребительская панель',
    uk: 'Опитування клієнтів, споживча панель',
  }),
  staffSurvey: translations({ en: 'Staff survey', ru: 'Опрос сотрудников', uk: 'Опитування працівників' }),
  serviceDesk: translations({ en: 'Service desk', ru: 'Служба поддержки', uk: 'Служба підтримки' }),
  crm: translations({ en: 'CRM', ru: 'CRM', uk: 'CRM' }),
  crmLog: translations({ en: 'Usage log of the CRM', ru: 'Журнал работы в CRM', uk: 'Журнал роботи в CRM' }),
  crmExport: translations({ en: 'Export from the CRM', ru: 'Выгрузка из CRM', uk: 'Вивантаження з CRM' }),
  campaignTool: translations({ en: 'Campaign tool', ru: 'Система рассылок', uk: 'Система розсилок' }),
  controlGroup: translations({
    en: 'Campaign tool, control group',
    ru: 'Система рассылок, контрольная группа',
    uk: 'Система розсилок, контрольна група',
  }),
} as const;

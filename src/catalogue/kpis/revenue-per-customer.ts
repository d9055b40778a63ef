import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const revenuePerCustomer: CatalogueKpi = {
  id: 'revenue-per-customer',
  unit: 'money',
  direction: 'up',
  meter: meters.ordersAndAccounts,
  words: translations({
    en: {
      name: 'Value of a customer (V)',
      scale: 'Revenue of the last 12 months divided by active customers',
    },
    ru: {
      name: 'Ценность клиента (V)',
      scale: 'Выручка за последние 12 месяцев, делённая на число активных клиентов',
    },
    uk: {
      name: 'Цінність клієнта (V)',
      scale: 'Виручка за останні 12 місяців, поділена на кількість активних клієнтів',
    },
  }),
};

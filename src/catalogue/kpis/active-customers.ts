import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const activeCustomers: CatalogueKpi = {
  id: 'active-customers',
  unit: 'number',
  direction: 'up',
  meter: meters.orders,
  words: translations({
    en: { name: 'Active customers (N)', scale: 'Customers with at least one order in the last 12 months' },
    ru: {
      name: 'Активные клиенты (N)',
      scale: 'Клиенты, у которых за последние 12 месяцев был хотя бы один заказ',
    },
    uk: {
      name: 'Активні клієнти (N)',
      scale: 'Клієнти, які за останні 12 місяців зробили хоча б одне замовлення',
    },
  }),
};

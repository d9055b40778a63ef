import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const newCustomers: CatalogueKpi = {
  id: 'new-customers',
  unit: 'number',
  direction: 'up',
  meter: meters.orders,
  words: translations({
    en: { name: 'New customers', scale: 'Customers whose first order falls in the period' },
    ru: { name: 'Новые клиенты', scale: 'Клиенты, чей первый заказ пришёлся на этот период' },
    uk: { name: 'Нові клієнти', scale: 'Клієнти, чиє перше замовлення припало на цей період' },
  }),
};

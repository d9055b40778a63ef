import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const avgOrderValue: CatalogueKpi = {
  id: 'avg-order-value',
  unit: 'money',
  direction: 'up',
  meter: meters.orders,
  words: translations({
    en: { name: 'Average order', scale: 'Revenue divided by the number of orders' },
    ru: { name: 'Средний чек', scale: 'Выручка, делённая на число заказов' },
    uk: { name: 'Середній чек', scale: 'Виручка, поділена на кількість замовлень' },
  }),
};

import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const repeatPurchaseRate: CatalogueKpi = {
  id: 'repeat-purchase-rate',
  unit: 'percent',
  direction: 'up',
  meter: meters.orders,
  words: translations({
    en: { name: 'Repeat purchase', scale: 'Customers with two or more orders divided by all customers' },
    ru: { name: 'Повторные покупки', scale: 'Доля клиентов, сделавших два заказа и больше' },
    uk: { name: 'Повторні покупки', scale: 'Частка клієнтів, які зробили два замовлення або більше' },
  }),
};

import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const largestCustomerShare: CatalogueKpi = {
  id: 'largest-customer-share',
  unit: 'percent',
  direction: 'down',
  meter: meters.orders,
  words: translations({
    en: {
      name: 'Share of the largest customer',
      scale: 'Revenue of the largest customer divided by all revenue',
    },
    ru: { name: 'Доля крупнейшего клиента', scale: 'Выручка крупнейшего клиента, делённая на всю выручку' },
    uk: { name: 'Частка найбільшого клієнта', scale: 'Виручка найбільшого клієнта, поділена на всю виручку' },
  }),
};

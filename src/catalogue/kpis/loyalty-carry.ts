import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const loyaltyCarry: CatalogueKpi = {
  id: 'loyalty-carry',
  unit: 'percent',
  direction: 'up',
  meter: meters.orders,
  words: translations({
    en: {
      name: 'Loyalty (L)',
      scale: 'Revenue that the customers of the period before bring again, divided by their revenue then',
    },
    ru: {
      name: 'Приверженность (L)',
      scale: 'Выручка этого периода от клиентов прошлого, делённая на их прошлую выручку',
    },
    uk: {
      name: 'Прихильність (L)',
      scale: 'Виручка цього періоду від клієнтів минулого, поділена на їхню минулу виручку',
    },
  }),
};

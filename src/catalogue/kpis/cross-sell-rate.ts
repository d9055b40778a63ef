import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const crossSellRate: CatalogueKpi = {
  id: 'cross-sell-rate',
  unit: 'percent',
  direction: 'up',
  meter: meters.orders,
  words: translations({
    en: {
      name: 'Cross-sell',
      scale: 'Active customers who buy from two or more product groups divided by all active customers',
    },
    ru: {
      name: 'Перекрёстные продажи',
      scale: 'Доля активных клиентов, которые покупают из двух и более товарных групп',
    },
    uk: {
      name: 'Перехресні продажі',
      scale: 'Частка активних клієнтів, які купують із двох або більше товарних груп',
    },
  }),
};

import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const campaignResponse: CatalogueKpi = {
  id: 'campaign-response',
  unit: 'percent',
  direction: 'up',
  meter: meters.campaignTool,
  words: translations({
    en: { name: 'Campaign response', scale: 'Customers who responded divided by customers reached' },
    ru: { name: 'Отклик на кампанию', scale: 'Откликнувшиеся клиенты, делённые на охваченных' },
    uk: { name: 'Частка відгуку на кампанію', scale: 'Клієнти, які відгукнулися, поділені на охоплених' },
  }),
};

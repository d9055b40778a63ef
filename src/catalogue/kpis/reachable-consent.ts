import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const reachableConsent: CatalogueKpi = {
  id: 'reachable-consent',
  unit: 'percent',
  direction: 'up',
  meter: meters.crm,
  words: translations({
    en: {
      name: 'Reachable with consent',
      scale: 'Active customers who have agreed to be contacted and can be, divided by all active customers',
    },
    ru: {
      name: 'Клиенты, доступные для связи',
      scale: 'Активные клиенты с контактом и согласием, делённые на всех активных',
    },
    uk: {
      name: 'Клієнти, доступні для зв’язку',
      scale: 'Активні клієнти з контактом і згодою, поділені на всіх активних',
    },
  }),
};

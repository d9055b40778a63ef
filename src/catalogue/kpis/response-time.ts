import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const responseTime: CatalogueKpi = {
  id: 'response-time',
  unit: 'hours',
  direction: 'down',
  meter: meters.serviceDesk,
  words: translations({
    en: { name: 'First response', scale: 'Median hours from the message of a customer to the first answer' },
    ru: { name: 'Время первого ответа', scale: 'Медиана часов от обращения клиента до первого ответа' },
    uk: { name: 'Час першої відповіді', scale: 'Медіана годин від звернення клієнта до першої відповіді' },
  }),
};

import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const salesCycle: CatalogueKpi = {
  id: 'sales-cycle',
  unit: 'days',
  direction: 'down',
  meter: meters.crm,
  words: translations({
    en: { name: 'Sales cycle', scale: 'Median days from the first contact to the won deal' },
    ru: { name: 'Цикл продажи', scale: 'Медиана дней от первого контакта до выигранной сделки' },
    uk: { name: 'Цикл продажу', scale: 'Медіана днів від першого контакту до виграної угоди' },
  }),
};

import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const clvCac: CatalogueKpi = {
  id: 'clv-cac',
  unit: 'number',
  direction: 'up',
  meter: meters.computed,
  words: translations({
    en: { name: 'CLV to CAC', scale: 'Customer lifetime value divided by acquisition cost' },
    ru: { name: 'CLV к CAC', scale: 'Пожизненная ценность клиента, делённая на стоимость привлечения' },
    uk: { name: 'CLV до CAC', scale: 'Довічна цінність клієнта, поділена на вартість залучення' },
  }),
};

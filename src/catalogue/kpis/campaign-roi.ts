import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const campaignRoi: CatalogueKpi = {
  id: 'campaign-roi',
  unit: 'percent',
  direction: 'up',
  meter: meters.controlGroup,
  words: translations({
    en: { name: 'Campaign return', scale: 'Extra margin of a campaign less its cost, divided by its cost' },
    ru: {
      name: 'Рентабельность кампании',
      scale: 'Дополнительная маржа за вычетом затрат на кампанию, делённая на эти затраты',
    },
    uk: {
      name: 'Рентабельність кампанії',
      scale: 'Додаткова маржа за відрахуванням витрат на кампанію, поділена на ці витрати',
    },
  }),
};

import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const winRate: CatalogueKpi = {
  id: 'win-rate',
  unit: 'percent',
  direction: 'up',
  meter: meters.crm,
  words: translations({
    en: { name: 'Win rate', scale: 'Deals won divided by deals won and lost together' },
    ru: {
      name: 'Доля выигранных сделок',
      scale: 'Выигранные сделки, делённые на выигранные и проигранные вместе',
    },
    uk: { name: 'Частка виграних угод', scale: 'Виграні угоди, поділені на виграні та програні разом' },
  }),
};

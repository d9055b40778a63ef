import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const nps: CatalogueKpi = {
  id: 'nps',
  unit: 'number',
  direction: 'up',
  meter: meters.survey,
  words: translations({
    en: {
      name: 'Net promoter score (NPS)',
      scale: 'Percentage of answers 9 and 10 less percentage of answers 0 to 6, from −100 to 100',
    },
    ru: {
      name: 'Индекс лояльности (NPS)',
      scale: 'Процент ответов 9–10 минус процент ответов 0–6, от −100 до 100',
    },
    uk: {
      name: 'Індекс лояльності (NPS)',
      scale: 'Відсоток відповідей 9–10 мінус відсоток відповідей 0–6, від −100 до 100',
    },
  }),
};

import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

/** Gaps of every kind in one order. */
export const allGapsWords = translations({
  en: {
    largest: (gap: Inline, missing: Inline): Inline =>
      line`Of the gaps of every kind, ${en(gap)} comes first: ${missing} of the way is missing.`,
    subtitle: 'Share of the way that is missing, times how much it weighs; the largest first',
    columns: { gap: 'Gap', missing: 'Missing', weight: 'Weight', priority: 'Priority' },
    kind: { audit: 'Audit', kpi: 'KPI', data: 'Customer records', service: 'Service' },
    means: {
      missing: {
        audit: 'Gap over the four steps of the scale',
        kpi: 'Part of the way to the last target that is not done',
        data: 'Records that are not complete',
        service: 'Levels missing to what was promised, over all steps',
      },
      weight: {
        audit: 'Importance over 5',
        kpi: 'Usual importance over 5',
        data: 'Usual importance over 5',
        service: 'Importance over 5, times the segment’s share of customers',
      },
    },
  },
  ru: {
    largest: (gap, missing) => line`Среди всех разрывов первый — ${ru(gap)}: не пройдено ${missing} пути.`,
    subtitle: 'Доля пути, которая не пройдена, с учётом веса; сначала самое важное',
    columns: { gap: 'Разрыв', missing: 'Не пройдено', weight: 'Вес', priority: 'Приоритет' },
    kind: { audit: 'Аудит', kpi: 'Показатель', data: 'Сведения о клиентах', service: 'Сервис' },
    means: {
      missing: {
        audit: 'Разрыв, делённый на четыре шага шкалы',
        kpi: 'Часть пути к последнему целевому значению, которая не пройдена',
        data: 'Доля неполных записей',
        service: 'Сколько уровней не хватает до обещанного, из всех шагов',
      },
      weight: {
        audit: 'Важность, делённая на 5',
        kpi: 'Обычная важность, делённая на 5',
        data: 'Обычная важность, делённая на 5',
        service: 'Важность, делённая на 5, умноженная на долю клиентов сегмента',
      },
    },
  },
  uk: {
    largest: (gap, missing) => line`Серед усіх розривів перший — ${uk(gap)}: не пройдено ${missing} шляху.`,
    subtitle: 'Частка шляху, яку не пройдено, з урахуванням ваги; спершу найважливіше',
    columns: { gap: 'Розрив', missing: 'Не пройдено', weight: 'Вага', priority: 'Пріоритет' },
    kind: { audit: 'Аудит', kpi: 'Показник', data: 'Відомості про клієнтів', service: 'Сервіс' },
    means: {
      missing: {
        audit: 'Розрив, поділений на чотири кроки шкали',
        kpi: 'Частина шляху до останнього цільового значення, яку не пройдено',
        data: 'Частка неповних записів',
        service: 'Скількох рівнів бракує до обіцяного, з усіх кроків',
      },
      weight: {
        audit: 'Важливість, поділена на 5',
        kpi: 'Звичайна важливість, поділена на 5',
        data: 'Звичайна важливість, поділена на 5',
        service: 'Важливість, поділена на 5, помножена на частку клієнтів сегмента',
      },
    },
  },
});
